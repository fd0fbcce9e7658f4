import { useNavigate } from 'react-router'
import { type CaseRow, casePriorities, caseStatuses } from '../../../shared/domain/case.ts'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { nothingChosen } from '../../ui/choice.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportWhole, useDelete } from '../../view/chosen-actions.tsx'
import { FilterSelect } from '../../view/filter-select.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { RecordList } from '../../view/record-list.tsx'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { CaseActions } from './case-actions.tsx'
import { priorityKeys, statusKeys } from './case-words.ts'
import { NewCaseDialog } from './new-case-dialog.tsx'
import { hiddenCaseColumns, useCaseColumns } from './use-case-columns.tsx'
import { useCaseList } from './use-case-list.ts'

/** All cases: search, narrow, order, open, treat several at once, make a new one. */
export function CasesPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const [isMaking, setMaking] = useOpenedBy('new')
  const list = useCaseList()
  const columns = useCaseColumns()
  const open = (row: Pick<CaseRow, 'id'>) => void navigate(`/cases/${row.id}`)
  const clear = () => list.setChoice(nothingChosen)
  const remove = useDelete('case', clear)
  const { source } = list.rows
  const { filter } = list
  const isEmptyVault = !list.isNarrowed && source?.count === 0
  const query: ListQuery = { of: 'cases', text: list.wanted, filter, sort: list.sort }
  const shown = shownColumns(columns, list.memory, hiddenCaseColumns).map(({ key }) => key)
  const newCase = (
    <Button kind="primary" icon="add" onPress={() => setMaking(true)}>
      {t('cases.new')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('cases.title')}
        after={source === null || isEmptyVault ? null : t('cases.count', { count: source.count })}
        actions={isEmptyVault ? null : newCase}
      />
      <div className="page-body page-body-fill">
        <RecordList
          list={list}
          label={t('cases.title')}
          columns={columns}
          hiddenAtFirst={hiddenCaseColumns}
          rowName={(row) => `${row.reference} ${row.title}`}
          onOpen={open}
          search={{ label: t('cases.search'), hint: t('cases.searchHint') }}
          filters={
            <>
              <FilterSelect
                label={t('cases.status')}
                options={caseStatuses.map((value) => ({ value, label: t(statusKeys[value]) }))}
                value={filter.statuses[0] ?? null}
                onChange={(status) => list.setFilter({ ...filter, statuses: status === null ? [] : [status] })}
              />
              <FilterSelect
                label={t('lists.priority')}
                options={casePriorities.map((value) => ({ value, label: t(priorityKeys[value]) }))}
                value={filter.priorities[0] ?? null}
                onChange={(priority) => list.setFilter({ ...filter, priorities: priority === null ? [] : [priority] })}
              />
            </>
          }
          tools={<ExportWhole query={query} count={source?.count ?? 0} columns={shown} />}
          countText={(count) => t('cases.count', { count })}
          empty={
            <EmptyState title={t('cases.emptyTitle')} actions={newCase}>
              {t('cases.emptyText')}
            </EmptyState>
          }
          actions={(chosen) => <CaseActions chosen={chosen} query={query} columns={shown} onClear={clear} />}
          {...(remove ? { onDelete: remove } : {})}
        />
      </div>
      {isMaking ? <NewCaseDialog onClose={() => setMaking(false)} onMade={open} /> : null}
    </>
  )
}
