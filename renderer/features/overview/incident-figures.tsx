import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import type { Dimension } from '../../../shared/domain/statistics.ts'
import { useT } from '../../i18n.ts'
import { ChartLegend } from '../../ui/charts/chart-legend.tsx'
import { Select } from '../../ui/select.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { DimensionFigure } from '../../view/figures/dimension-figure.tsx'
import { partWords } from '../../view/figures/figure-words.ts'
import { type PeriodKey, spanOf } from '../../view/figures/periods.ts'
import { useFigures } from '../../view/figures/use-figures.ts'
import { incidentListPath } from '../../view/incident-list-path.ts'
import { QueryView } from '../../view/query-view.tsx'

const shown = ['month', 'actGroup', 'targetLevel', 'authorState', 'worldRegion'] as const satisfies readonly Dimension[]
const offered = ['now', 'before', 'all'] as const satisfies readonly PeriodKey[]

/** Incidents of a period: by month, and under it by group of acts, target, author and region; all else is a page of its own. */
export function IncidentFigures({ beside }: { readonly beside: ReactNode }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const today = todayHere()
  const [chosen, setChosen] = useState<(typeof offered)[number] | null>(null)
  const period = chosen ?? 'now'
  const now = useFigures(spanOf(period, today), false, shown)
  // Where nothing happened in the period of now, and nobody chose it, older cases show something.
  const isEmpty = chosen === null && now.data?.total === 0
  const all = useFigures(spanOf('all', today), false, isEmpty ? shown : [])
  const seen = isEmpty ? 'all' : period
  const figures = isEmpty ? all : now
  const range = (key: PeriodKey) => {
    const { first, last } = spanOf(key, today)
    return first === null || last === null ? '' : dates.range(first, last)
  }
  const draw = (dimension: Dimension) =>
    figures.data === undefined || figures.data.total === 0 ? null : (
      <DimensionFigure
        key={dimension}
        dimension={dimension}
        figures={figures.data}
        filter={spanOf(seen, today)}
        span={spanOf(seen, today)}
      />
    )
  return (
    <>
      <div className="halves">
        <section className="section" aria-labelledby="overview-incidents">
          <div className="chart-head">
            <h2 id="overview-incidents">{t('overview.incidentsOf')}</h2>
            <Link to="/figures" className="no-print">
              {t('overview.allFigures')}
            </Link>
          </div>
          <Select
            label={t('figures.period')}
            description={t('figures.periodHint')}
            value={seen}
            onChange={setChosen}
            options={offered.map((key) => ({
              value: key,
              label:
                key === 'all'
                  ? t('figures.periodAll')
                  : t(key === 'now' ? 'figures.periodNow' : 'figures.periodBefore', { range: range(key) }),
            }))}
          />
          <QueryView query={figures}>
            {(data) => (
              <>
                <p role="status" className="no-print">
                  <Link to={incidentListPath(spanOf(seen, today))}>{t('figures.counted', { count: data.total })}</Link>
                </p>
                <p className="print-only">{t('figures.notPrinted')}</p>
                {data.total === 0 ? (
                  <p className="muted">{t('figures.none')}</p>
                ) : (
                  <div className="no-print">
                    <ChartLegend label={t('figures.legend')} parts={partWords(language)} />
                    {draw('month')}
                  </div>
                )}
              </>
            )}
          </QueryView>
        </section>
        {beside}
      </div>
      <div className="halves no-print">{shown.slice(1).map(draw)}</div>
    </>
  )
}
