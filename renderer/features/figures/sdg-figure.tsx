import type { ReactNode } from 'react'
import type { SdgFigures } from '../../../shared/domain/sdg.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { directionOf, type Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { useT } from '../../i18n.ts'
import { barList } from '../../ui/charts/bar-list.ts'
import { ChartDrawing } from '../../ui/charts/chart-drawing.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { ChartLegend } from '../../ui/charts/chart-legend.tsx'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { FigureTable } from '../../ui/charts/figure-table.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import { useDateWords } from '../../view/date-words.ts'
import { sdgRows } from './sdg-rows.ts'

/** Verified ones are full, the others have the pattern of what is alleged. */
const verifiedPart = 0
const othersPart = 3

type Props = {
  readonly figures: SdgFigures
  readonly isTableShown: boolean
  readonly actions: ReactNode
}

/** SDG indicator 16.10.1: victims in twelve months, verified and not, by category, sex and author. */
export function SdgFigure({ figures, isTableShown, actions }: Props) {
  const { t, language } = useT()
  const dates = useDateWords()
  const { ref, width } = useWidth<HTMLDivElement>(640)
  const write = (count: number) => formatCount(count, language)
  const title = t('figures.sdg')
  return (
    <ChartFigure
      title={title}
      showTable={t('figures.showTable')}
      hideTable={t('figures.hideTable')}
      isTableShown={isTableShown}
      actions={actions}
      chart={
        <div ref={ref} className="chart-room stack stack-tight">
          <p>{t('figures.sdgPeriod', { range: dates.range(figures.first, figures.last) })}</p>
          <ul className="figures" aria-label={title}>
            <li className="figure">
              <span className="figure-number">{write(figures.total.verified)}</span>
              <span>{t('figures.sdgVerified')}</span>
            </li>
            <li className="figure">
              <span className="figure-number">{write(figures.total.others)}</span>
              <span>{t('figures.sdgOthers')}</span>
            </li>
          </ul>
          <ChartLegend label={t('figures.legend')} parts={sdgLegend(t)} />
          <ChartDrawing
            drawing={sdgDrawing(figures, width, t, language)}
            title={title}
            description={t('figures.described', { title })}
          />
        </div>
      }
      note={
        <>
          <p>{t('figures.sdgText')}</p>
          <p>{t('figures.sdgRules')}</p>
        </>
      }
      table={
        <FigureTable
          caption={title}
          rowLabel={t('figures.sdgTotal')}
          columns={[
            { key: 'verified', label: t('figures.sdgVerified') },
            { key: 'others', label: t('figures.sdgOthers') },
          ]}
          lines={sdgRows(figures, t).map(({ key, label, verified, others, isTotal }) => ({
            key,
            label,
            figures: [write(verified), write(others)],
            isTotal,
          }))}
        />
      }
    />
  )
}

/** What the two parts of its bars stand for. */
export function sdgLegend(t: Translate): readonly { readonly part: number; readonly label: string }[] {
  return [
    { part: verifiedPart, label: t('figures.sdgVerified') },
    { part: othersPart, label: t('figures.sdgOthers') },
  ]
}

/** The chart of victims by category, for the screen and for a file. */
export function sdgDrawing(figures: SdgFigures, width: number, t: Translate, language: Language): Drawing {
  const words = [t('figures.sdgVerified'), '', '', t('figures.sdgOthers')]
  return barList({
    width,
    direction: directionOf(language),
    formatCount: (count) => formatCount(count, language),
    partLabel: (bar, part, count) => t('figures.part', { bar, part: words[part] ?? '', number: formatCount(count, language) }),
    bars: figures.byCategory.map(({ category, verified, others }) => ({
      label: t(`figures.sdgCategory.${category}`),
      counts: [verified, 0, 0, others],
    })),
  })
}
