import { useState } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { isolate } from '../../view/isolate.ts'
import { TableState } from '../../view/table-state.tsx'
import { useDelayed } from '../../view/use-delayed.ts'
import { PersonDialog } from './person-dialog.tsx'
import { usePersonRows } from './use-people.ts'
import { usePersonColumns } from './use-person-columns.tsx'

/** The register of people: search, open, register. */
export function PeoplePage() {
  const { t } = useT()
  const [text, setText] = useState('')
  const [editing, setEditing] = useState<Person | 'new' | null>(null)
  const wanted = useDelayed(text.trim())
  const { source, error, retry } = usePersonRows(wanted)
  const columns = usePersonColumns()
  const isEmptyRegister = wanted === '' && source?.count === 0
  const newPerson = (
    <Button kind="primary" icon="add" onPress={() => setEditing('new')}>
      {t('people.new')}
    </Button>
  )
  const empty =
    wanted === '' ? (
      <EmptyState title={t('people.emptyTitle')} actions={newPerson}>
        {t('people.emptyText')}
      </EmptyState>
    ) : (
      <EmptyState title={t('people.noMatchTitle')} actions={<Button onPress={() => setText('')}>{t('people.showAll')}</Button>}>
        {t('people.noMatchText', { text: isolate(wanted) })}
      </EmptyState>
    )
  return (
    <>
      <PageHeader
        title={t('people.title')}
        after={source === null || isEmptyRegister ? null : t('people.count', { count: source.count })}
        actions={isEmptyRegister ? null : newPerson}
      />
      <div className="page-body page-body-fill">
        {isEmptyRegister ? null : (
          <SearchField
            label={t('people.search')}
            isLabelHidden
            placeholder={t('people.searchHint')}
            value={text}
            onChange={setText}
          />
        )}
        <TableState source={source} error={error} retry={retry} empty={empty}>
          {(rows) => (
            <DataTable
              label={t('people.register')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              onAction={setEditing}
              waitingLabel={t('ui.waiting')}
            />
          )}
        </TableState>
      </div>
      {editing === null ? null : <PersonDialog person={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  )
}
