import { useState } from 'react'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { isolate } from '../../view/isolate.ts'
import type { CaseGate } from './case-gate.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { decisionsAbout } from './decision.ts'
import { DecisionsDialog } from './decisions-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type Props = {
  readonly of: CaseGate
  readonly person: GatePerson
  readonly recipient: Recipient
  readonly onClose: () => void
}

/** One cell opened: where nothing is decided, the form at once; otherwise what was decided, and what can be done. */
export function CellDialog({ of, person, recipient, onClose }: Props) {
  const { t } = useT()
  const decisions = decisionsAbout(of.consents, person.id, recipient.id)
  const [step, setStep] = useState<'look' | 'decide' | 'withdraw'>(decisions.length === 0 ? 'decide' : 'look')
  const title = t('consent.decideFor', { person: isolate(person.displayName), recipient: isolate(recipient.name) })
  const [current] = decisions
  if (step === 'decide') return <DecideDialog title={title} of={of} person={person} recipient={recipient} onClose={onClose} />
  if (step === 'withdraw' && current)
    return <WithdrawDialog consent={current} person={person} recipient={recipient} onClose={onClose} />
  return (
    <DecisionsDialog
      title={title}
      of={of}
      person={person}
      recipient={recipient}
      decisions={decisions}
      onDecide={() => setStep('decide')}
      onWithdraw={() => setStep('withdraw')}
      onClose={onClose}
    />
  )
}
