import { type Control, useWatch } from 'react-hook-form'
import type { ConsentFields } from '../../../shared/domain/consent.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { isolate } from '../../view/isolate.ts'
import { type CaseGate, outcomeWith } from './case-gate.ts'
import type { ConsentDraft } from './consent-draft.ts'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  readonly of: CaseGate
  readonly recipient: Recipient
}

/** What the decision would come to as it is written: asked of the gate itself, so that nobody is surprised later. */
export function ComesTo({ control, of, recipient }: Props) {
  const { t, language } = useT()
  const draft = useWatch({ control })
  if (draft.identityLevel === null || draft.identityLevel === undefined || draft.personId === undefined) return null
  const day = (value: string | null | undefined) => (value === 'empty' || value === undefined ? null : value)
  const outcome = outcomeWith(of, recipient, {
    personId: draft.personId,
    recipientId: recipient.id,
    identityLevel: draft.identityLevel,
    givenBy: draft.givenBy ?? 'self',
    givenByName: draft.givenByName ?? '',
    informedOf: draft.informedOf ?? [],
    hiddenFields: draft.hiddenFields ?? [],
    form: draft.form ?? 'written',
    decidedOn: day(draft.decidedOn) ?? of.today,
    language: draft.language ?? 'und',
    interpreter: draft.interpreter ?? '',
    witness: draft.witness ?? '',
    evidenceItemId: draft.evidenceItemId ?? null,
    reviewOn: day(draft.reviewOn),
    nameToGovernments: draft.nameToGovernments ?? 'not-asked',
    nameInPublicReports: draft.nameInPublicReports ?? 'not-asked',
    note: '',
  })
  if (outcome === undefined) return null
  const isAsDecided = outcome.leavesAs === draft.identityLevel
  const lines = [
    t(`gate.reason.${outcome.reason}`, { level: labelOf(identityLevels, outcome.leavesAs, language) }),
    ...outcome.warnings.map((warning) => t(`gate.warning.${warning}`)),
  ]
  return (
    <Note
      meaning={isAsDecided ? (outcome.warnings.length === 0 ? 'good' : 'info') : 'warn'}
      title={t('consent.comesTo', { label: isolate(outcome.label) })}
      live="status"
    >
      <div>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </Note>
  )
}
