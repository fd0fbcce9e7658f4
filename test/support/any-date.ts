import fc from 'fast-check'
import type { DateWithPrecision } from '../../shared/domain/date-with-precision.ts'

const two = (number: number) => String(number).padStart(2, '0')
const moment = fc.date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T23:59Z'), noInvalidDate: true })

/** Any date that a record can hold, of any precision. */
export const anyDate: fc.Arbitrary<DateWithPrecision> = fc
  .record({
    moment,
    precision: fc.constantFrom('exact', 'time', 'month', 'year', 'estimate', 'unknown'),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ moment: at, precision, length }) => {
    const day = at.toISOString().slice(0, 10)
    const values = {
      exact: day,
      time: `${day}T${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
      month: day.slice(0, 7),
      year: day.slice(0, 4),
      estimate: day.slice(0, length),
      unknown: null,
    } as const
    return { precision, value: values[precision] } as DateWithPrecision
  })
