import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import * as v from 'valibot'
import { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { AddKnownDialog } from './add-known-dialog.tsx'
import { InvolvedTable } from './involved-table.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { SensitiveDialog } from './sensitive-dialog.tsx'
import { useCaseOfPeople, usePeopleOfCase } from './use-people.ts'

type Open =
  | { readonly what: 'known' }
  | { readonly what: 'sensitive'; readonly person: InvolvedPerson }
  | { readonly what: 'roles'; readonly person: InvolvedPerson }

/** The people of a case with their roles. */
export function CasePeople({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const people = usePeopleOfCase(caseId)
  const { data: record } = useCaseOfPeople(caseId)
  const [isNew, setNew] = useOpenedBy('new')
  const [open, setOpen] = useState<Open | null>(null)
  const query = useMemo(() => v.parse(ListQuery, { of: 'people', filter: { caseId } }), [caseId])
  const close = () => setOpen(null)
  const actions = (
    <>
      <Button kind="primary" icon="add" onPress={() => setNew(true)}>
        {t('people.addNew')}
      </Button>
      <Button icon="search" onPress={() => setOpen({ what: 'known' })}>
        {t('people.addKnown')}
      </Button>
      <Button icon="file" onPress={() => void navigate(`/import/person/${caseId}`)}>
        {t('exchange.open')}
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
              <div className="actions no-print">
                {actions}
                <ExportWhole query={query} count={found.length} columns={[]} />
              </div>
              <InvolvedTable
                people={found}
                onSensitive={
                  record && record.sensitiveFields.length > 0 ? (person) => setOpen({ what: 'sensitive', person }) : undefined
                }
                onRoles={(person) => setOpen({ what: 'roles', person })}
              />
            </>
          )}
          {isNew ? <PersonDialog person={null} caseId={caseId} onClose={() => setNew(false)} /> : null}
          {open?.what === 'known' ? <AddKnownDialog caseId={caseId} known={found} onClose={close} /> : null}
          {open?.what === 'sensitive' && record ? <SensitiveDialog record={record} person={open.person} onClose={close} /> : null}
          {open?.what === 'roles' ? <RolesDialog caseId={caseId} person={open.person} onClose={close} /> : null}
        </>
      )}
    </QueryView>
  )
}
