import { Link } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import type { RowSource } from '../../ui/data-table-column.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TableState } from '../../view/table-state.tsx'
import { DueCase } from './due-case.tsx'
import { useDueCases } from './use-retention.ts'

/** Cases of which somebody has to ask whether they are still needed. */
export function RetentionPage() {
  const { t } = useT()
  const { source, error, retry } = useDueCases()
  const isEmpty = source === null || source.count === 0
  return (
    <>
      <PageHeader
        title={t('retention.title')}
        before={<Link to="/bin">{t('bin.title')}</Link>}
        after={isEmpty ? null : t('retention.count', { count: source.count })}
      />
      <div className="page-body">
        <p className="muted">{t('retention.intro')}</p>
        <TableState
          source={source}
          error={source === null ? error : null}
          retry={retry}
          empty={<EmptyState title={t('retention.emptyTitle')}>{t('retention.emptyText')}</EmptyState>}
        >
          {(rows) => (
            <ul className="stack due-list" aria-label={t('retention.list')}>
              {firstOf(rows).map((record) => (
                <DueCase key={record.id} record={record} />
              ))}
            </ul>
          )}
        </TableState>
      </div>
    </>
  )
}

/** The first page of them: those that were decided make room for the next. */
function firstOf(rows: RowSource<CaseRow>): readonly CaseRow[] {
  return Array.from({ length: Math.min(rows.count, 200) }, (_, index) => rows.at(index)).filter((row) => row !== undefined)
}
