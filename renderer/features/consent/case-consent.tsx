import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { CellDialog } from './cell-dialog.tsx'
import { ConsentMatrix } from './consent-matrix.tsx'
import { useConsents, usePeopleOfCase, useRecipients } from './use-consent.ts'

type Cell = { readonly person: InvolvedPerson; readonly recipient: Recipient }

/** Who of a case may be named to whom, and how. */
export function CaseConsent({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const people = usePeopleOfCase(caseId)
  const recipients = useRecipients()
  const consents = useConsents(caseId)
  const [cell, setCell] = useState<Cell | null>(null)
  return (
    <QueryView query={people}>
      {(persons) => (
        <QueryView query={recipients}>
          {(addressees) => (
            <QueryView query={consents}>
              {(decisions) => {
                if (persons.length === 0)
                  return <EmptyState title={t('consent.emptyPeopleTitle')}>{t('consent.emptyPeopleText')}</EmptyState>
                if (addressees.length === 0) {
                  const go = <Button onPress={() => void navigate('/recipients')}>{t('consent.goRecipients')}</Button>
                  return (
                    <EmptyState title={t('consent.emptyRecipientsTitle')} actions={go}>
                      {t('consent.emptyRecipientsText')}
                    </EmptyState>
                  )
                }
                return (
                  <div className="stack">
                    <p className="muted">{t('consent.intro')}</p>
                    <ConsentMatrix
                      people={persons}
                      recipients={addressees}
                      consents={decisions}
                      onOpen={(person, recipient) => setCell({ person, recipient })}
                    />
                    {cell === null ? null : <CellDialog {...cell} consents={decisions} onClose={() => setCell(null)} />}
                  </div>
                )
              }}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}
