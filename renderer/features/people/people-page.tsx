import { useNavigate } from 'react-router'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { personKinds } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { nothingChosen } from '../../ui/choice.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportWhole, useDelete } from '../../view/chosen-actions.tsx'
import { ClassifyActions } from '../../view/classify-actions.tsx'
import { FilterSelect } from '../../view/filter-select.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { optionsOf } from '../../view/options.ts'
import { RecordList } from '../../view/record-list.tsx'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { OwnInstitution } from './own-institution.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { kindKeys } from './person-words.ts'
import { hiddenPersonColumns, usePersonColumns } from './use-person-columns.tsx'
import { classifyPerson, usePersonList } from './use-person-list.ts'

/** What the export calls columns that are called otherwise here. */
const exportNames: Readonly<Record<string, string>> = { name: 'displayName' }

/** The register of people: search, narrow, order, open, treat several at once, register. */
export function PeoplePage() {
  const { t, language } = useT()
  const [isNew, setNew] = useOpenedBy('new')
  const navigate = useNavigate()
  const list = usePersonList()
  const columns = usePersonColumns()
  const clear = () => list.setChoice(nothingChosen)
  const remove = useDelete('person', clear)
  const { source } = list.rows
  const { filter } = list
  const isEmptyRegister = !list.isNarrowed && source?.count === 0
  const query: ListQuery = { of: 'people', text: list.wanted, filter, sort: list.sort }
  const shown = shownColumns(columns, list.memory, hiddenPersonColumns).map(({ key }) => exportNames[key] ?? key)
  const newPerson = (
    <>
      <Button icon="file" onPress={() => void navigate('/import/person')}>
        {t('exchange.open')}
      </Button>
      <Button kind="primary" icon="add" onPress={() => setNew(true)}>
        {t('people.new')}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader
        title={t('people.title')}
        after={source === null || isEmptyRegister ? null : t('people.count', { count: source.count })}
        actions={
          isEmptyRegister ? null : (
            <>
              <OwnInstitution />
              {newPerson}
            </>
          )
        }
      />
      <div className="page-body page-body-fill">
        <RecordList
          list={list}
          label={t('people.register')}
          columns={columns}
          hiddenAtFirst={hiddenPersonColumns}
          rowName={(row) => row.displayName}
          onOpen={(row) => void navigate(`/people/${row.id}`)}
          search={{ label: t('people.search'), hint: t('people.searchHint') }}
          filters={
            <>
              <FilterSelect
                label={t('lists.kind')}
                options={personKinds.map((value) => ({
                  value,
                  label: t(kindKeys[value]),
                }))}
                value={filter.kinds[0] ?? null}
                onChange={(kind) => list.setFilter({ ...filter, kinds: kind === null ? [] : [kind] })}
              />
              <FilterSelect
                label={t('people.capacity')}
                options={optionsOf(capacities, language)}
                value={filter.capacities[0] ?? null}
                onChange={(capacity) => list.setFilter({ ...filter, capacities: capacity === null ? [] : [capacity] })}
              />
            </>
          }
          tools={<ExportWhole query={query} count={source?.count ?? 0} columns={shown} />}
          countText={(count) => t('people.count', { count })}
          empty={
            <EmptyState
              title={t('people.emptyTitle')}
              actions={
                <>
                  {newPerson}
                  <OwnInstitution />
                </>
              }
            >
              {t('people.emptyText')}
            </EmptyState>
          }
          actions={(chosen) => (
            <ClassifyActions
              chosen={chosen}
              query={query}
              columns={shown}
              binKind="person"
              onClear={clear}
              classify={classifyPerson}
            />
          )}
          {...(remove ? { onDelete: remove } : {})}
        />
      </div>
      {isNew ? <PersonDialog person={null} onClose={() => setNew(false)} /> : null}
    </>
  )
}
