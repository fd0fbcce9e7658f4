import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { CellDialog } from './cell-dialog.tsx'
import { ConsentMatrix } from './consent-matrix.tsx'
import { HarmButton } from './harm-button.tsx'
import { HarmOfSubject } from './harm-subject.tsx'
import { ToTell } from './to-tell.tsx'
import { useCaseGate } from './use-case-gate.ts'
import { useAssessments, useConsents, usePeopleOfCase, useRecipients } from './use-consent.ts'

/** Who of a case may be named to whom and how, and what may do harm. */
export function CaseConsent({ caseId }: { readonly caseId: string }) {
  const people = usePeopleOfCase(caseId)
  const recipients = useRecipients()
  const consents = useConsents(caseId)
  const assessments = useAssessments(caseId)
  return (
    <QueryView query={people}>
      {(persons) => (
        <QueryView query={recipients}>
          {(addressees) => (
            <QueryView query={consents}>
              {(decisions) => (
                <QueryView query={assessments}>
                  {(harms) => (
                    <Consents caseId={caseId} people={persons} recipients={addressees} consents={decisions} assessments={harms} />
                  )}
                </QueryView>
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

type Props = {
  readonly caseId: string
  readonly people: readonly GatePerson[]
  readonly recipients: readonly Recipient[]
  readonly consents: readonly Consent[]
  readonly assessments: readonly DoNoHarm[]
}

type Open =
  | { readonly what: 'cell'; readonly person: GatePerson; readonly recipient: Recipient }
  | { readonly what: 'harm'; readonly subject: GatePerson | null }

function Consents({ caseId, people, recipients, consents, assessments }: Props) {
  const { t } = useT()
  const of = useCaseGate({ caseId, people, consents, assessments })
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="stack">
      <section className="row" aria-label={t('consent.harmCase')}>
        <strong>{t('consent.harmCase')}</strong>
        <div>
          <HarmButton isAlone of={of} subject={null} onPress={() => setOpen({ what: 'harm', subject: null })} />
        </div>
        <ExportWhole query={{ of: 'consents', caseId }} count={consents.length} columns={[]} />
      </section>
      <ToTell of={of} />
      <Matrix
        of={of}
        recipients={recipients}
        onOpen={(person, recipient) => setOpen({ what: 'cell', person, recipient })}
        onHarm={(subject) => setOpen({ what: 'harm', subject })}
      />
      {open?.what === 'cell' ? <CellDialog of={of} person={open.person} recipient={open.recipient} onClose={close} /> : null}
      {open?.what === 'harm' ? <HarmOfSubject of={of} subject={open.subject} onClose={close} /> : null}
    </div>
  )
}

function Matrix(props: Parameters<typeof ConsentMatrix>[0]) {
  const { t } = useT()
  const navigate = useNavigate()
  if (props.of.people.length === 0)
    return <EmptyState title={t('consent.emptyPeopleTitle')}>{t('consent.emptyPeopleText')}</EmptyState>
  if (props.recipients.length === 0) {
    const go = <Button onPress={() => void navigate('/recipients')}>{t('consent.goRecipients')}</Button>
    return (
      <EmptyState title={t('consent.emptyRecipientsTitle')} actions={go}>
        {t('consent.emptyRecipientsText')}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="muted">{t('consent.intro')}</p>
      <ConsentMatrix {...props} />
    </>
  )
}
