import { directionOf } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import type { Month } from './months.ts'

type Props = {
  readonly months: readonly Month[]
  readonly label: string
  readonly nameOf: (month: string) => string
}

const width = 360
const height = 150
/** Room above for figures and below for the names of the first and last month. */
const top = 18
const bottom = 20

/** Bars by month, from the side where the language begins. */
export function MonthChart({ months, label, nameOf }: Props) {
  const { language } = useT()
  const isRtl = directionOf(language) === 'rtl'
  const step = width / months.length
  const most = Math.max(1, ...months.map(({ count }) => count))
  const leftOf = (place: number) => (isRtl ? width - (place + 1) * step : place * step)
  const room = height - top - bottom
  const [first] = months
  const last = months.at(-1)
  const ends = isRtl ? [last, first] : [first, last]
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {months.map(({ month, count }, place) => {
        const tall = (count / most) * room
        return (
          <g key={month}>
            <rect className="chart-bar" x={leftOf(place) + 3} y={top + room - tall} width={step - 6} height={tall} rx={2} />
            {count > 0 ? (
              <text x={leftOf(place) + step / 2} y={top + room - tall - 5} textAnchor="middle">
                {count}
              </text>
            ) : null}
          </g>
        )
      })}
      <line className="chart-line" x1={0} x2={width} y1={top + room} y2={top + room} />
      <g direction="ltr">
        <text x={2} y={height - 5} textAnchor="start">
          {ends[0] ? nameOf(ends[0].month) : ''}
        </text>
        <text x={width - 2} y={height - 5} textAnchor="end">
          {ends[1] ? nameOf(ends[1].month) : ''}
        </text>
      </g>
    </svg>
  )
}
