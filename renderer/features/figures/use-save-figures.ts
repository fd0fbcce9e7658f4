import { useMutation } from '@tanstack/react-query'
import type { SdgFigures } from '../../../shared/domain/sdg.ts'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { useToast } from '../../ui/toasts.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { figureDrawing } from '../../view/figures/figure-drawing.ts'
import { partWords, severalOf } from '../../view/figures/figure-words.ts'
import type { Span } from '../../view/figures/month-range.ts'
import type { AskedFilter } from '../../view/figures/use-figures.ts'
import { isolate } from '../../view/isolate.ts'
import { type FileFacts, figureCsv, figureSvg, sdgCsv } from './figure-files.ts'
import { sdgDrawing, sdgLegend } from './sdg-figure.tsx'

/** Room for a chart in a file, between its edges. */
const fileWidth = 852

type Given = {
  readonly filter: AskedFilter
  readonly span: Span
  /** The last of the twelve months of the indicator. */
  readonly last: string
  /** What was chosen, in words. */
  readonly lines: readonly string[]
}
type Asked =
  | {
      readonly what: Dimension
      readonly format: 'csv' | 'svg'
      readonly draw?: (figures: IncidentFigures) => Drawing | null
    }
  | { readonly what: 'sdg'; readonly format: 'csv' | 'svg' }

/**
 * Saves a chart or a table as a file: counted anew, of what may leave the vault only, with what was left out and why. The
 * file is noted in the custody chain.
 */
export function useSaveFigures({ filter, span, last, lines }: Given) {
  const { t, language } = useT()
  const dates = useDateWords()
  const toast = useToast()
  const words = useErrorWords()
  const choose = useChoosePath()
  const textOf = async (asked: Asked): Promise<string> => {
    const today = todayHere()
    const facts: FileFacts = { lines, asOf: dates.day(today), t, language }
    if (asked.what === 'sdg') {
      const figures = await api.statistics.sdg({ filter, isLeaving: true, today, last })
      return asked.format === 'csv' ? sdgCsv(figures, facts) : sdgSvg(figures, facts)
    }
    const dimension = asked.what
    const figures = await api.statistics.incidents({ filter, isLeaving: true, today, by: [dimension] })
    if (asked.format === 'csv') return figureCsv(dimension, figures, facts)
    const rows = figures.tables[dimension]
    const drawing = asked.draw?.(figures) ?? figureDrawing({ dimension, rows, span, width: fileWidth, t, language })
    const notes = severalOf.includes(dimension) ? [t('figures.noteSeveral')] : []
    return figureSvg(
      {
        drawing,
        title: t(`figures.by.${dimension}`),
        legend: asked.draw ? [] : partWords(language),
        notes: asked.draw ? [t('figures.noteMap')] : notes,
        leftOut: figures.leftOut,
      },
      facts,
    )
  }
  const sdgSvg = (figures: SdgFigures, facts: FileFacts) =>
    figureSvg(
      {
        drawing: sdgDrawing(figures, fileWidth, t, language),
        title: t('figures.sdg'),
        legend: sdgLegend(t),
        notes: [t('figures.sdgText'), t('figures.sdgRules')],
        leftOut: figures.leftOut,
      },
      { ...facts, lines: [t('figures.sdgPeriod', { range: dates.range(figures.first, figures.last) }), ...facts.lines] },
    )
  return useMutation({
    mutationFn: async (asked: Asked) => {
      const suggestedName = `figures-${asked.what}-${todayHere()}.${asked.format}`
      const [path] = (await choose({ kind: 'save-folder', title: t('figures.saveTitle'), suggestedName })) ?? []
      if (path === undefined) return null
      const text = await textOf(asked)
      return api.statistics.saveFile({ filter, today: todayHere(), what: asked.what, format: asked.format, path, text })
    },
    onSuccess: (saved) => {
      if (saved) toast({ meaning: 'good', text: t('figures.saved', { path: isolate(saved.path) }) })
    },
    onError: (error) => toast({ meaning: 'bad', text: words(error) }),
  })
}
