import { useState } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import { AssessDialog } from './assess-dialog.tsx'
import type { CaseGate } from './case-gate.ts'
import { HarmDialog } from './harm-dialog.tsx'

type Props = {
  readonly of: CaseGate
  /** Null for the case as a whole. */
  readonly subject: Pick<Person, 'id' | 'displayName'> | null
  readonly onClose: () => void
}

/** The assessments of a person or a case; where there is none, the form at once. */
export function HarmOfSubject({ of, subject, onClose }: Props) {
  const assessments = of.assessments.filter(({ personId }) => personId === (subject?.id ?? null))
  const [isAssessing, setAssessing] = useState(assessments.length === 0)
  if (isAssessing) return <AssessDialog caseId={of.caseId} subject={subject} onClose={onClose} />
  return (
    <HarmDialog
      caseId={of.caseId}
      subject={subject}
      assessments={assessments}
      onAssess={() => setAssessing(true)}
      onClose={onClose}
    />
  )
}
