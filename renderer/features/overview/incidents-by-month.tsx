import type { Incident } from '../../../shared/domain/incident.ts'
import { localeOf } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { todayHere } from '../../view/date-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { MonthChart } from './month-chart.tsx'
import { incidentsByMonth } from './months.ts'

/** Incidents of the last twelve months: a chart, and a table that says the same. */
export function IncidentsByMonth({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t, language } = useT()
  const number = useNumberWords()
  const { months, undated, older } = incidentsByMonth(incidents, todayHere())
  const monthName = new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const named = (month: string) => monthName.format(new Date(`${month}-15T00:00:00Z`))
  if (incidents.length === 0)
    return (
      <section className="section">
        <h2>{t('overview.byMonth')}</h2>
        <p className="muted">{t('overview.noIncidents')}</p>
      </section>
    )
  return (
    <section className="section">
      <h2>{t('overview.byMonth')}</h2>
      <p className="quiet">{t('overview.byMonthText', { month: named(months.at(-1)?.month ?? '') })}</p>
      <div className="chart-and-table">
        <MonthChart
          months={months}
          label={t('overview.chartLabel', { month: named(months.at(-1)?.month ?? '') })}
          nameOf={named}
        />
        <table className="table-plain table-tight">
          <thead>
            <tr>
              <th scope="col">{t('overview.month')}</th>
              <th scope="col">{t('overview.number')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{named(month)}</th>
                <td className="number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {undated > 0 ? <p className="quiet">{t('overview.undated', { count: undated })}</p> : null}
      {older > 0 ? <p className="quiet">{t('overview.older', { count: older })}</p> : null}
    </section>
  )
}
