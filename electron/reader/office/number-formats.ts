import { walkXml } from './xml-walk.ts'

/** What a number of a cell means by its style. */
export type NumberKind = 'number' | 'date' | 'time' | 'moment'

/** Formats that every workbook has (ECMA-376 18.8.30), as far as they are dates or times. */
const builtIn: Readonly<Record<number, NumberKind>> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'moment',
  45: 'time',
  46: 'time',
  47: 'time',
}

/** What each style of cells makes of a number, in their order, from the styles of a workbook. */
export function numberKinds(xml: string): readonly NumberKind[] {
  const own = new Map<number, NumberKind>()
  const kinds: NumberKind[] = []
  let isCellStyle = false
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'numfmt') own.set(Number(attribute('numfmtid')), kindOfFormat(attribute('formatcode') ?? ''))
      else if (name === 'cellxfs') isCellStyle = true
      else if (name === 'xf' && isCellStyle) {
        const format = Number(attribute('numfmtid'))
        kinds.push(own.get(format) ?? builtIn[format] ?? 'number')
      }
    },
    close: (name) => {
      if (name === 'cellxfs') isCellStyle = false
    },
    isDone: () => kinds.length > 65_000,
  })
  return kinds
}

function kindOfFormat(code: string): NumberKind {
  const letters = code.slice(0, 500).replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, '')
  const [hasDay, hasClock] = [/[yd]/i.test(letters), /[hs]/i.test(letters)]
  if (hasDay) return hasClock ? 'moment' : 'date'
  return hasClock ? 'time' : 'number'
}

/** A stored number as a day, time or both; the number itself where it is neither. The days of 1900 count from a day too early. */
export function shownNumber(stored: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(stored)
  if (kind === 'number' || stored === '' || !(value >= 0 && value < 2_958_466)) return stored
  const days = value + (is1904 ? 1_462 : 0)
  const moment = new Date(Math.round((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400) * 1000).toISOString()
  const [day, clock] = [moment.slice(0, 10), moment.slice(11, 19)]
  if (kind === 'time' && value < 1) return clock
  return kind === 'date' && clock === '00:00:00' ? day : `${day} ${clock}`
}
