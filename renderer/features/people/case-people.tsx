import { useState } from 'react'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { AddKnownDialog } from './add-known-dialog.tsx'
import { InvolvedTable } from './involved-table.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { usePeopleOfCase } from './use-people.ts'

type Open =
  | { readonly what: 'new' }
  | { readonly what: 'known' }
  | { readonly what: 'person'; readonly person: InvolvedPerson }
  | { readonly what: 'roles'; readonly person: InvolvedPerson }

/** The people of a case with their roles. */
export function CasePeople({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const people = usePeopleOfCase(caseId)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const actions = (
    <>
      <Button kind="primary" icon="add" onPress={() => setOpen({ what: 'new' })}>
        {t('people.addNew')}
      </Button>
      <Button icon="search" onPress={() => setOpen({ what: 'known' })}>
        {t('people.addKnown')}
      </Button>
    </>
  )
  return (
    <QueryView query={people}>
      {(found) => (
        <>
          {found.length === 0 ? (
            <EmptyState title={t('people.inCaseEmptyTitle')} actions={actions}>
              {t('people.inCaseEmptyText')}
            </EmptyState>
          ) : (
            <>
              <div className="actions no-print">{actions}</div>
              <InvolvedTable
                people={found}
                onOpen={(person) => setOpen({ what: 'person', person })}
                onRoles={(person) => setOpen({ what: 'roles', person })}
              />
            </>
          )}
          {open?.what === 'new' ? <PersonDialog person={null} caseId={caseId} onClose={close} /> : null}
          {open?.what === 'known' ? <AddKnownDialog caseId={caseId} known={found} onClose={close} /> : null}
          {open?.what === 'person' ? <PersonDialog person={open.person} onClose={close} /> : null}
          {open?.what === 'roles' ? <RolesDialog caseId={caseId} person={open.person} onClose={close} /> : null}
        </>
      )}
    </QueryView>
  )
}
