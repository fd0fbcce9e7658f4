import type { SdgFigures } from '../../../shared/domain/sdg.ts'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { csvLine } from '../../../shared/formats/csv.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { svgFile } from '../../ui/charts/svg-file.ts'
import { orderedRows } from '../../view/figures/figure-lines.tsx'
import { partsOf, partWords, rowWords, severalOf } from '../../view/figures/figure-words.ts'
import { leftOutWords } from '../../view/figures/left-out-words.ts'
import { sdgRows } from './sdg-rows.ts'

/** What stands in every file beside the figures. */
export type FileFacts = {
  /** The period, and what else was chosen. */
  readonly lines: readonly string[]
  readonly asOf: string
  readonly t: Translate
  readonly language: Language
}

/** The table of one chart as a file: rows by assessment, the total, then what the figures are of. */
export function figureCsv(dimension: Dimension, figures: IncidentFigures, facts: FileFacts): string {
  const { t, language } = facts
  const several = severalOf.includes(dimension) ? [t('figures.noteSeveral')] : []
  return csvText([
    [t(`figures.row.${dimension}`), t('figures.incidents'), ...partWords(language).map(({ label }) => label)],
    ...orderedRows(dimension, figures.tables[dimension]).map((row) => [
      rowWords(dimension, row, t, language),
      row.total,
      ...partsOf(row),
    ]),
    [t('figures.sum'), figures.total, ...partsOf(figures)],
    ...aboutRows([t(`figures.by.${dimension}`), ...facts.lines, ...notesOf(figures, facts), ...several]),
  ])
}

/** The figures of SDG 16.10.1 as a file. */
export function sdgCsv(figures: SdgFigures, facts: FileFacts): string {
  const { t } = facts
  return csvText([
    [t('figures.sdgTotal'), t('figures.sdgVerified'), t('figures.sdgOthers')],
    ...sdgRows(figures, t).map(({ label, verified, others }) => [label, verified, others]),
    ...aboutRows([t('figures.sdg'), ...facts.lines, ...notesOf(figures, facts), t('figures.sdgText'), t('figures.sdgRules')]),
  ])
}

/** A chart as a file of its own. */
export function figureSvg(
  input: {
    readonly drawing: Drawing
    readonly title: string
    readonly legend: readonly { readonly part: number; readonly label: string }[]
    readonly notes: readonly string[]
    readonly leftOut: IncidentFigures['leftOut']
  },
  facts: FileFacts,
): string {
  return svgFile({
    drawing: input.drawing,
    language: facts.language,
    title: input.title,
    description: [input.title, ...facts.lines].join('. '),
    lines: facts.lines,
    legend: input.legend,
    notes: [...notesOf(input, facts), ...input.notes].filter((note) => note !== ''),
  })
}

/** The day, what was left out and why, and by which rule. */
function notesOf({ leftOut }: Pick<IncidentFigures, 'leftOut'>, { t, language, asOf }: FileFacts): string[] {
  return [t('figures.asOf', { date: asOf }), leftOutWords(leftOut, t, language), t('figures.rule')].filter((note) => note !== '')
}

function aboutRows(lines: readonly string[]): string[][] {
  return [[], ...lines.map((line) => [line])]
}

function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => csvLine(row)).join('')}`
}
