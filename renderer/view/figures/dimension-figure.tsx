import type { ReactNode } from 'react'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { useT } from '../../i18n.ts'
import { ChartDrawing } from '../../ui/charts/chart-drawing.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import { figureDrawing, mostBars } from './figure-drawing.ts'
import { FigureLines } from './figure-lines.tsx'
import { severalOf } from './figure-words.ts'
import type { Span } from './month-range.ts'

import type { AskedFilter } from './use-figures.ts'

type Props = {
  readonly dimension: Dimension
  readonly figures: IncidentFigures
  /** Which incidents are counted: rows lead to their list. */
  readonly filter: AskedFilter
  readonly span: Span
  readonly isTableShown?: boolean
  readonly actions?: ReactNode
}

/** Incidents by one thing: chart, how it was counted, table. */
export function DimensionFigure({ dimension, figures, filter, span, isTableShown = false, actions }: Props) {
  const { t, language } = useT()
  const { ref, width } = useWidth<HTMLDivElement>(640)
  const rows = figures.tables[dimension]
  const title = t(`figures.by.${dimension}`)
  const more = dimension === 'month' ? 0 : rows.length - mostBars
  return (
    <ChartFigure
      title={title}
      showTable={t('figures.showTable')}
      hideTable={t('figures.hideTable')}
      isTableShown={isTableShown}
      actions={actions}
      note={
        <>
          {more > 0 ? <p>{t('figures.more', { count: more })}</p> : null}
          {dimension === 'month' ? <p>{t('figures.noteMonth')}</p> : null}
          {severalOf.includes(dimension) ? <p>{t('figures.noteSeveral')}</p> : null}
        </>
      }
      chart={
        <div ref={ref} className="chart-room">
          <ChartDrawing
            drawing={figureDrawing({ dimension, rows, span, width, t, language })}
            title={title}
            description={t('figures.described', { title })}
          />
        </div>
      }
      table={<FigureLines dimension={dimension} figures={figures} filter={filter} />}
    />
  )
}
