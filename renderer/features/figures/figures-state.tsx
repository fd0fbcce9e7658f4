import type { IncidentFigures } from '../../../shared/domain/statistics.ts'
import { useT } from '../../i18n.ts'
import { ChartLegend } from '../../ui/charts/chart-legend.tsx'
import { Note } from '../../ui/note.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { partWords } from '../../view/figures/figure-words.ts'
import { leftOutWords } from '../../view/figures/left-out-words.ts'

type Props = {
  readonly figures: IncidentFigures
  /** What was chosen, in words, for paper. */
  readonly lines: readonly string[]
  /** It was asked to print, and noted. */
  readonly isPrinting: boolean
}

/** How many incidents are counted, what is left out and why, and what the parts of the bars are. */
export function FiguresState({ figures, lines, isPrinting }: Props) {
  const { t, language } = useT()
  const dates = useDateWords()
  const isStaying = figures.leftOut === null
  const left = leftOutWords(figures.leftOut, t, language)
  return (
    <>
      <p className="print-only">
        {isPrinting ? `${lines.join(' · ')} · ${t('figures.asOf', { date: dates.day(todayHere()) })}` : t('figures.notPrinted')}
      </p>
      <div className={isPrinting ? 'stack' : 'stack no-print'}>
        <p role="status">
          <strong>{t('figures.counted', { count: figures.total })}</strong>
          {left === '' ? null : ` · ${left}`}
        </p>
        {isStaying ? <Note title={t('figures.staysTitle')}>{t('figures.staysText')}</Note> : <Note>{t('figures.rule')}</Note>}
        {figures.total === 0 ? (
          <p className="muted">{t('figures.none')}</p>
        ) : (
          <ChartLegend label={t('figures.legend')} parts={partWords(language)} />
        )}
      </div>
    </>
  )
}
