import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { isolate } from '../../view/isolate.ts'
import { TableState } from '../../view/table-state.tsx'
import { useDelayed } from '../../view/use-delayed.ts'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { NewCaseDialog } from './new-case-dialog.tsx'
import { useCaseColumns } from './use-case-columns.tsx'
import { useCaseRows } from './use-cases.ts'

/** All cases: search, open, make a new one. */
export function CasesPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [isMaking, setMaking] = useOpenedBy('new')
  const wanted = useDelayed(text.trim())
  const { source, error, retry } = useCaseRows(wanted)
  const columns = useCaseColumns()
  const open = (row: Pick<CaseRow, 'id'>) => void navigate(`/cases/${row.id}`)
  const isEmptyVault = wanted === '' && source?.count === 0
  const newCase = (
    <Button kind="primary" icon="add" onPress={() => setMaking(true)}>
      {t('cases.new')}
    </Button>
  )
  const empty =
    wanted === '' ? (
      <EmptyState title={t('cases.emptyTitle')} actions={newCase}>
        {t('cases.emptyText')}
      </EmptyState>
    ) : (
      <EmptyState title={t('cases.noMatchTitle')} actions={<Button onPress={() => setText('')}>{t('cases.showAll')}</Button>}>
        {t('cases.noMatchText', { text: isolate(wanted) })}
      </EmptyState>
    )
  return (
    <>
      <PageHeader
        title={t('cases.title')}
        after={source === null || isEmptyVault ? null : t('cases.count', { count: source.count })}
        actions={isEmptyVault ? null : newCase}
      />
      <div className="page-body page-body-fill">
        {isEmptyVault ? null : (
          <SearchField
            label={t('cases.search')}
            isLabelHidden
            placeholder={t('cases.searchHint')}
            value={text}
            onChange={setText}
          />
        )}
        <TableState source={source} error={error} retry={retry} empty={empty}>
          {(rows) => (
            <DataTable
              label={t('cases.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              onAction={open}
              waitingLabel={t('ui.waiting')}
            />
          )}
        </TableState>
      </div>
      {isMaking ? <NewCaseDialog onClose={() => setMaking(false)} onMade={open} /> : null}
    </>
  )
}
