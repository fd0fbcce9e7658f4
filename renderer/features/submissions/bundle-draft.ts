import type { Plan, PlanRequest } from '../../../shared/domain/plan.ts'
import type { Language } from '../../../shared/i18n/language.ts'

/** The most recipients that one bundle has. */
export const mostRecipients = 20

export const steps = ['recipients', 'people', 'files', 'confirm', 'folder', 'seal'] as const
export type Step = (typeof steps)[number]

/** A bundle while it is being prepared. */
export type BundleDraft = {
  readonly step: Step
  readonly recipientIds: readonly string[]
  readonly language: Language
  readonly identityLevel: NonNullable<PlanRequest['identityLevel']>
  readonly leaveOut: readonly string[]
  /** The plan that was confirmed; null while none is. */
  readonly confirmed: Plan | null
  readonly notVerifiedAccepted: boolean
  readonly folder: string | null
  /** The work that makes the bundle; null before it was begun. */
  readonly jobId: string | null
}

export function emptyBundleDraft(language: Language): BundleDraft {
  return {
    step: 'recipients',
    recipientIds: [],
    language,
    identityLevel: 'full-name',
    leaveOut: [],
    confirmed: null,
    notVerifiedAccepted: false,
    folder: null,
    jobId: null,
  }
}

/** What the draft asks for; null before a recipient is chosen. */
export function requestOf(caseId: string, draft: BundleDraft): PlanRequest | null {
  const { recipientIds, language, identityLevel, leaveOut } = draft
  if (recipientIds.length === 0 || recipientIds.length > mostRecipients) return null
  return { caseId, recipientIds: [...recipientIds], language, identityLevel, leaveOut: [...leaveOut] }
}
