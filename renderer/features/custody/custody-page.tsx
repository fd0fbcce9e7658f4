import { useMemo, useState } from 'react'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { shownColumns } from '../../view/list-memory.ts'
import { RecordList } from '../../view/record-list.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { CustodyCheckPart } from './custody-check-part.tsx'
import { CustodyHead } from './custody-head.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { type ListedLine, useCustodyList } from './use-custody.ts'

/** The custody chain: its head, its check, its entries. */
export function CustodyPage() {
  const { t } = useT()
  const list = useCustodyList()
  const { source } = list.rows
  const columns = useColumns()
  const names = shownColumns(columns, list.memory, []).map(({ key }) => key)
  const [shown, setShown] = useState<CustodyLine | null>(null)
  return (
    <>
      <PageHeader title={t('custody.title')} after={source === null ? null : t('custody.count', { count: source.count })} />
      <div className="page-body page-body-fill">
        <p className="muted">{t('custody.intro')}</p>
        <div className="halves">
          <CustodyCheckPart />
          <CustodyHead />
        </div>
        <RecordList
          list={list}
          label={t('custody.list')}
          columns={columns}
          rowName={(line) => String(line.seq)}
          onOpen={setShown}
          tools={<ExportWhole query={{ of: 'custody', subject: null }} count={source?.count ?? 0} columns={names} />}
          countText={(count) => t('custody.count', { count })}
          empty={<EmptyState title={t('custody.emptyTitle')}>{t('custody.emptyText')}</EmptyState>}
        />
      </div>
      {shown === null ? null : <EntryDialog line={shown} onClose={() => setShown(null)} />}
    </>
  )
}

function useColumns(): readonly Column<ListedLine>[] {
  const { t } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  return useMemo(
    () => [
      {
        key: 'seq',
        label: t('custody.colSeq'),
        width: '72px',
        isEnd: true,
        render: ({ seq }) => <span className="number quiet">{number(seq)}</span>,
      },
      { key: 'at', label: t('custody.colAt'), width: '180px', render: ({ at }) => dates.instant(at) },
      {
        key: 'action',
        label: t('custody.colAction'),
        width: 'minmax(180px, 1.4fr)',
        render: ({ action }) => t(`custody.did.${action}`),
      },
      {
        key: 'actor',
        label: t('custody.colActor'),
        width: 'minmax(130px, 1fr)',
        render: ({ actor }) => <ContentText>{actor}</ContentText>,
      },
      {
        key: 'reason',
        label: t('custody.colReason'),
        width: 'minmax(160px, 2fr)',
        render: ({ reason }) => <ContentText className="muted">{reason}</ContentText>,
      },
    ],
    [t, dates, number],
  )
}
