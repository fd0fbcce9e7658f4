import type { Consent } from '../consent.ts'
import { daysBetween } from '../local-day.ts'
import type { PersonOutcome } from '../plan.ts'
import { giverFault } from './giver.ts'
import type { GatePerson, GateRecipient } from './input.ts'
import { isMoreIdentifying, type Limit } from './limit.ts'

type Warning = PersonOutcome['warnings'][number]

/** Without being told these, nobody consents: the consent is not informed. */
const needed = ['purpose', 'risks', 'right-to-withdraw'] as const
/** These are part of informing too; without them a decision holds, with a warning. */
const wanted = ['recipients', 'limits'] as const
const soonDays = 30

/** Why a decision does not hold. */
export type ConsentFault = 'withdrawn' | 'not-yet-valid' | 'expired' | 'giver-not-entitled' | 'giver-not-named' | 'not-informed'

/** What of a decision says whether it holds. */
export type JudgedConsent = Pick<
  Consent,
  'identityLevel' | 'decidedOn' | 'reviewOn' | 'withdrawnOn' | 'givenBy' | 'givenByName' | 'evidenceItemId' | 'informedOf'
>

/** The decision that counts: the newest of those about one person and one recipient; null where there is none. */
export function newestOf(consents: readonly Consent[]): Consent | null {
  const key = (consent: Consent) => `${consent.decidedOn} ${consent.createdAt} ${consent.id}`
  return consents.reduce<Consent | null>(
    (newest, consent) => (newest === null || key(consent) > key(newest) ? consent : newest),
    null,
  )
}

/**
 * Why a decision does not hold on a day (`YYYY-MM-DD`), or null. The last day of a decision is still a day on which it
 * holds. Whoever allows nothing that identifies them need not have been informed first, and may have it said by anybody.
 */
export function consentFault(
  person: Pick<GatePerson, 'kind' | 'ageGroup' | 'targetActs'>,
  consent: JudgedConsent,
  today: string,
): ConsentFault | null {
  if (consent.withdrawnOn !== null) return 'withdrawn'
  if (consent.decidedOn > today) return 'not-yet-valid'
  if (consent.reviewOn !== null && consent.reviewOn < today) return 'expired'
  if (!isMoreIdentifying(consent.identityLevel, 'withheld')) return null
  return giverFault(person, consent) ?? (needed.every((topic) => consent.informedOf.includes(topic)) ? null : 'not-informed')
}

/** What the decision about a person lets one recipient have. Without one, nothing; only an alleged author is named. */
export function limitByConsent(
  person: GatePerson,
  { id: recipientId, profile }: GateRecipient,
  newest: Consent | null,
  today: string,
): Limit {
  const withheld = (reason: Limit['reason']): Limit => ({ level: 'withheld', reason, recipientId })
  if (newest === null)
    return isOnlyAuthor(person) ? { level: 'full-name', reason: 'alleged-author', recipientId: null } : withheld('no-decision')
  const fault = consentFault(person, newest, today)
  if (fault !== null) return withheld(fault)
  if (newest.identityLevel !== 'full-name') return { level: newest.identityLevel, reason: 'limited-by-consent', recipientId }
  if (profile === 'special-procedures' && newest.nameToGovernments !== 'yes')
    return { level: 'pseudonym', reason: 'name-not-to-governments', recipientId }
  if (profile === 'ohchr-reprisals' && newest.nameInPublicReports !== 'yes')
    return { level: 'pseudonym', reason: 'name-not-in-public-reports', recipientId }
  return { level: 'full-name', reason: 'consented', recipientId: null }
}

/** What to think of, and to tell the recipient, although the decision holds. */
export function consentWarnings({ profile }: GateRecipient, consent: Consent, today: string): Warning[] {
  if (!isMoreIdentifying(consent.identityLevel, 'withheld')) return []
  const warnings: Warning[] = []
  if (consent.reviewOn !== null && daysBetween(today, consent.reviewOn) <= soonDays) warnings.push('ends-soon')
  if (!wanted.every((topic) => consent.informedOf.includes(topic))) warnings.push('informed-in-part')
  const isNamed = consent.identityLevel === 'full-name'
  if (isNamed && profile === 'special-procedures' && consent.nameInPublicReports !== 'yes')
    warnings.push('keep-from-public-reports')
  if (isNamed && profile === 'ohchr-reprisals' && consent.nameToGovernments !== 'yes') warnings.push('keep-from-governments')
  return warnings
}

/** Whether a person is in a case as alleged author and as nothing else: a target who is accused too is not. */
export function isOnlyAuthor(person: Pick<GatePerson, 'roles'>): boolean {
  return person.roles.length > 0 && person.roles.every((role) => role === 'author')
}
