import { useMemo } from 'react'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import { gateLabels } from '../../../shared/i18n/gate-labels.ts'
import { useT } from '../../i18n.ts'
import { todayHere } from '../../view/date-words.ts'
import type { CaseGate } from './case-gate.ts'

type Known = {
  readonly caseId: string
  readonly people: readonly GatePerson[]
  readonly consents: readonly Consent[]
  readonly assessments: readonly DoNoHarm[]
}

/** What the gate asks about a case, today and in the words of the interface. */
export function useCaseGate({ caseId, people, consents, assessments }: Known): CaseGate {
  const { t } = useT()
  const today = todayHere()
  return useMemo(
    () => ({ caseId, people, consents, assessments, today, labels: gateLabels(t) }),
    [caseId, people, consents, assessments, today, t],
  )
}
