import type { Dimension, FigureRow } from '../../../shared/domain/statistics.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { directionOf, type Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { barList } from '../../ui/charts/bar-list.ts'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { monthBars } from '../../ui/charts/month-bars.ts'
import { monthWords, partsOf, partWords, rowWords } from './figure-words.ts'
import { barsByTime, type Span } from './month-range.ts'

/** So many bars are drawn; the table has all rows. */
export const mostBars = 12

type Input = {
  readonly dimension: Dimension
  readonly rows: readonly FigureRow[]
  readonly span: Span
  readonly width: number
  readonly t: Translate
  readonly language: Language
}

/** The chart of a table of figures, for the screen and for a file alike. */
export function figureDrawing({ dimension, rows, span, width, t, language }: Input): Drawing {
  const labels = partWords(language).map(({ label }) => label)
  const count = (value: number) => formatCount(value, language)
  const partLabel = (bar: string, part: number, value: number) =>
    t('figures.part', { bar, part: labels[part] ?? '', number: count(value) })
  const shared = { width, direction: directionOf(language), formatCount: count, partLabel }
  if (dimension === 'month')
    return monthBars({
      ...shared,
      months: barsByTime(rows, span).map((bar) => ({
        label: bar.key.length === 4 ? bar.key : monthWords(bar.key, language, 'long'),
        tick: bar.key.length === 4 ? '' : monthWords(bar.key, language, 'short'),
        year: bar.key.slice(0, 4),
        counts: labels.map((_, part) => bar.rows.reduce((sum, row) => sum + (partsOf(row)[part] ?? 0), 0)),
      })),
    })
  return barList({
    ...shared,
    bars: rows.slice(0, mostBars).map((row) => ({ label: rowWords(dimension, row, t, language), counts: partsOf(row) })),
  })
}
