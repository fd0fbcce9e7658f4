import { type ReactNode, useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { BundleRecord } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { useDateWords } from '../../view/date-words.ts'
import { useListWords } from '../../view/list-words.ts'
import { TableState } from '../../view/table-state.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useBundleRows } from './use-submissions.ts'

type Props = {
  /** The case whose bundles are listed; null for all. */
  readonly caseId: string | null
  readonly empty: ReactNode
}

/** What went to whom, when. */
export function LedgerTable({ caseId, empty }: Props) {
  const { t } = useT()
  const navigate = useNavigate()
  const { source, error, retry } = useBundleRows(caseId)
  const columns = useColumns(caseId === null)
  return (
    <TableState source={source} error={error} retry={retry} empty={empty}>
      {(rows) => (
        <div className="table-room">
          <DataTable
            label={t('submissions.ledger')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            onAction={(row) => void navigate(`/submissions/${row.caseId}/${row.id}`)}
            waitingLabel={t('ui.waiting')}
            foot={t('submissions.count', { count: rows.count })}
          />
        </div>
      )}
    </TableState>
  )
}

function useColumns(withCase: boolean): readonly Column<BundleRecord>[] {
  const { t } = useT()
  const dates = useDateWords()
  const list = useListWords()
  const number = useNumberWords()
  return useMemo(() => {
    const named = (row: BundleRecord) => row.people.filter(({ leavesAs }) => leavesAs === 'full-name').length
    const withheld = (row: BundleRecord) => row.people.filter(({ leavesAs }) => leavesAs === 'withheld').length
    const columns: readonly Column<BundleRecord>[] = [
      { key: 'when', label: t('submissions.colWhen'), width: '170px', render: (row) => dates.instant(row.createdAt) },
      {
        key: 'for',
        label: t('submissions.colRecipients'),
        width: 'minmax(220px, 2fr)',
        render: (row) => <ContentText>{list(row.recipients.map(({ name }) => name))}</ContentText>,
      },
      {
        key: 'people',
        label: t('submissions.colPeople'),
        width: 'minmax(190px, 1fr)',
        render: (row) => t('submissions.peopleLeft', { named: number(named(row)), withheld: number(withheld(row)) }),
      },
      {
        key: 'files',
        label: t('submissions.colFiles'),
        width: 'minmax(150px, 1fr)',
        render: (row) => t('submissions.filesLeft', { left: number(row.filesLeft), withheld: number(row.filesWithheld) }),
      },
      {
        key: 'by',
        label: t('submissions.colBy'),
        width: 'minmax(120px, 1fr)',
        render: (row) => <ContentText className="quiet">{row.createdBy}</ContentText>,
      },
    ]
    const ofCase: Column<BundleRecord> = {
      key: 'case',
      label: t('submissions.colCase'),
      width: '96px',
      render: (row) => <bdi dir="ltr">{row.caseReference}</bdi>,
    }
    return withCase ? [ofCase, ...columns] : columns
  }, [t, dates, list, number, withCase])
}
