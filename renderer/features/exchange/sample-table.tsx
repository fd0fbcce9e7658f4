import type { ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { useT } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'

const outcomeMeanings = { added: 'good', already: 'plain', rejected: 'warn' } as const

/** The first rows and what becomes of each. */
export function SampleTable({ report }: { readonly report: ImportReport }) {
  const { t } = useT()
  const number = useNumberWords()
  if (report.sample.length === 0) return null
  return (
    <details>
      <summary>{t('exchange.sampleTitle')}</summary>
      <div className="import-files">
        <table className="table-plain">
          <thead>
            <tr>
              <th scope="col">{t('exchange.row')}</th>
              <th scope="col">{t(report.what === 'incident' ? 'fields.recordTitle' : 'fields.displayName')}</th>
              <th scope="col">{t('fields.case')}</th>
              <th scope="col">{t('exchange.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {report.sample.map(({ row, outcome, title, caseReference }) => (
              <tr key={row}>
                <th scope="row" className="number">
                  {number(row)}
                </th>
                <td>
                  <bdi dir="auto">{title}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{caseReference}</bdi>
                </td>
                <td>
                  <Tag meaning={outcomeMeanings[outcome]}>{t(`exchange.outcome.${outcome}`)}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
