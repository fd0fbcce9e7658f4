import { useNavigate } from 'react-router'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { nothingChosen } from '../../ui/choice.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportWhole, useDelete } from '../../view/chosen-actions.tsx'
import { ClassifyActions } from '../../view/classify-actions.tsx'
import { IncidentFilterBar } from '../../view/incident-filter-bar.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { RecordList } from '../../view/record-list.tsx'
import { classifyIncident, useIncidentList } from './use-incident-list.ts'
import { hiddenIncidentColumns, useListColumns } from './use-list-columns.tsx'

/** What the export calls columns that are called otherwise here. */
const exportNames: Readonly<Record<string, string>> = {
  when: 'start',
  case: 'caseReference',
  targets: 'targetLevels',
  authors: 'authorTypes',
  state: 'authorStates',
}

/** Incidents of all cases: search, narrow, order, open, treat several at once. */
export function IncidentsPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const list = useIncidentList()
  const columns = useListColumns()
  const clear = () => list.setChoice(nothingChosen)
  const remove = useDelete('incident', clear)
  const { source } = list.rows
  const isEmpty = !list.isNarrowed && source?.count === 0
  const filter = list.wanted === '' ? list.filter : { ...list.filter, text: list.wanted }
  const query: ListQuery = { of: 'incidents', filter, sort: list.sort }
  const shown = shownColumns(columns, list.memory, hiddenIncidentColumns).map(({ key }) => exportNames[key] ?? key)
  const toCases = (
    <Button kind="primary" onPress={() => void navigate('/cases')}>
      {t('lists.toCases')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('lists.incidents')}
        after={source === null || isEmpty ? null : t('lists.incidentCount', { count: source.count })}
        actions={
          <Button icon="file" onPress={() => void navigate('/import/incident')}>
            {t('exchange.open')}
          </Button>
        }
      />
      <div className="page-body page-body-fill">
        <RecordList
          list={list}
          label={t('lists.incidentsOfAll')}
          columns={columns}
          hiddenAtFirst={hiddenIncidentColumns}
          rowName={(row) => row.title}
          onOpen={(row) => void navigate(`/cases/${row.caseId}/incidents/${row.id}`)}
          search={{ label: t('lists.searchIncidents'), hint: t('lists.searchIncidentsHint') }}
          filterBar={<IncidentFilterBar filter={list.filter} onChange={list.setFilter} />}
          tools={<ExportWhole query={query} count={source?.count ?? 0} columns={shown} />}
          countText={(count) => t('lists.incidentCount', { count })}
          empty={
            <EmptyState title={t('lists.noIncidentsTitle')} actions={toCases}>
              {t('lists.noIncidentsText')}
            </EmptyState>
          }
          actions={(chosen) => (
            <ClassifyActions
              chosen={chosen}
              query={query}
              columns={shown}
              binKind="incident"
              onClear={clear}
              classify={classifyIncident}
            />
          )}
          {...(remove ? { onDelete: remove } : {})}
        />
      </div>
    </>
  )
}
