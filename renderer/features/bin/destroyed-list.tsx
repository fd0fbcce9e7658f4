import { useMemo, useState } from 'react'
import type { DestroyedRow } from '../../../shared/contract/bin.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { recordKey } from '../../view/history/field-words.ts'
import { TableState } from '../../view/table-state.tsx'
import { useDestroyedList } from './use-bin.ts'

/** What is left of destroyed records. */
export function DestroyedList() {
  const { t } = useT()
  const { rows } = useDestroyedList()
  const columns = useColumns()
  const [shown, setShown] = useState<DestroyedRow | null>(null)
  return (
    <>
      <p className="muted">{t('bin.destroyedIntro')}</p>
      <TableState
        source={rows.source}
        error={rows.source === null ? rows.error : null}
        retry={rows.retry}
        empty={<EmptyState title={t('bin.destroyedEmptyTitle')}>{t('bin.destroyedEmptyText')}</EmptyState>}
      >
        {(source) => (
          <div className="table-room">
            <DataTable
              label={t('bin.destroyedList')}
              columns={columns}
              rows={source}
              rowKey={({ id }) => id}
              onAction={setShown}
              waitingLabel={t('ui.waiting')}
            />
          </div>
        )}
      </TableState>
      {shown === null ? null : <Destroyed row={shown} onClose={() => setShown(null)} />}
    </>
  )
}

function Destroyed({ row, onClose }: { readonly row: DestroyedRow; readonly onClose: () => void }) {
  const { t } = useT()
  const dates = useDateWords()
  const key = recordKey(row.kind)
  return (
    <Dialog
      title={key === null ? row.kind : t(key)}
      isOpen
      onClose={onClose}
      closeLabel={t('ui.close')}
      foot={<Button onPress={onClose}>{t('ui.close')}</Button>}
      isDismissable
    >
      <FactList
        facts={[
          { label: t('bin.colDestroyed'), value: dates.instant(row.destroyedAt) },
          { label: t('bin.colBy'), value: <ContentText>{row.destroyedBy}</ContentText> },
          { label: t('bin.colWhy'), value: <ContentText>{row.why}</ContentText> },
          { label: t('bin.colHash'), value: <Fingerprint value={row.sha256} /> },
          { label: t('fields.id'), value: <Fingerprint value={row.id} /> },
        ]}
      />
    </Dialog>
  )
}

function useColumns(): readonly Column<DestroyedRow>[] {
  const { t } = useT()
  const dates = useDateWords()
  return useMemo(
    () => [
      {
        key: 'kind',
        label: t('bin.colKind'),
        width: '200px',
        render: ({ kind }) => {
          const key = recordKey(kind)
          return key === null ? kind : t(key)
        },
      },
      { key: 'when', label: t('bin.colDestroyed'), width: '180px', render: ({ destroyedAt }) => dates.instant(destroyedAt) },
      {
        key: 'by',
        label: t('bin.colBy'),
        width: '160px',
        render: ({ destroyedBy }) => <ContentText>{destroyedBy}</ContentText>,
      },
      {
        key: 'why',
        label: t('bin.colWhy'),
        width: 'minmax(180px, 1.5fr)',
        render: ({ why }) => <ContentText className="muted">{why}</ContentText>,
      },
      {
        key: 'hash',
        label: t('bin.colHash'),
        width: 'minmax(200px, 1fr)',
        render: ({ sha256 }) => (
          <bdi dir="ltr" className="mono quiet">
            {sha256.slice(0, 24)}…
          </bdi>
        ),
      },
    ],
    [t, dates],
  )
}
