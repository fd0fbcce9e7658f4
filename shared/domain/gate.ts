import { type IdentityLevelCode, identityLevels } from '../vocabulary/identity-levels.ts'
import type { Consent } from './consent.ts'
import type { InvolvedPerson } from './person.ts'
import type { PersonOutcome } from './plan.ts'

type Reason = PersonOutcome['reason']
type Decision = { readonly level: IdentityLevelCode; readonly reason: Reason; readonly recipientId: string | null }

/** Words that stand for a name, in the language of the bundle. */
export type GateLabels = {
  /** A stand-in for the person with this place (from 0) in the case: "Person A". */
  readonly pseudonym: (index: number) => string
  readonly role: string
  readonly institution: string
  readonly withheld: string
}

export type GateInput = {
  readonly people: readonly InvolvedPerson[]
  /** Every decision about these people, in any order. */
  readonly consents: readonly Consent[]
  readonly recipientIds: readonly string[]
  /** The most identifying level that this bundle may have. */
  readonly bundleLevel: IdentityLevelCode
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly labels: GateLabels
}

/**
 * How each person of a case leaves the vault. For each recipient the newest decision counts; it must be made, not
 * withdrawn and not past its review date, otherwise the person is withheld. Where a bundle has several recipients, all
 * get what the strictest decision allows. Whoever is in the case only as alleged author is named without consent.
 * Pure: the same input gives the same outcome.
 */
export function gate(input: GateInput): PersonOutcome[] {
  return [...input.people]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person, index) => {
      const decision = limit(
        strictest(input.recipientIds.map((recipientId) => decide(person, recipientId, input))),
        input.bundleLevel,
      )
      return {
        personId: person.id,
        displayName: person.displayName,
        roles: [...person.roles],
        leavesAs: decision.level,
        label: labelFor(person, decision.level, index, input.labels),
        reason: decision.reason,
        recipientId: decision.recipientId,
      }
    })
}

/** Whether one level says more about a person than another. */
export function isMoreIdentifying(a: IdentityLevelCode, b: IdentityLevelCode): boolean {
  return rank(a) < rank(b)
}

function decide(person: InvolvedPerson, recipientId: string, input: GateInput): Decision {
  const newest = newestOf(
    input.consents.filter((consent) => consent.personId === person.id && consent.recipientId === recipientId),
  )
  const withheld = (reason: Reason): Decision => ({ level: 'withheld', reason, recipientId })
  if (newest === null)
    return isOnlyAuthor(person) ? { level: 'full-name', reason: 'alleged-author', recipientId: null } : withheld('no-decision')
  if (newest.withdrawnOn !== null) return withheld('withdrawn')
  if (newest.decidedOn > input.today) return withheld('not-yet-valid')
  if (newest.reviewOn !== null && newest.reviewOn < input.today) return withheld('expired')
  if (newest.identityLevel === 'full-name') return { level: 'full-name', reason: 'consented', recipientId: null }
  return { level: newest.identityLevel, reason: 'limited-by-consent', recipientId }
}

/** The decision that counts: the newest of those about one person and one recipient; null where there is none. */
export function newestOf(consents: readonly Consent[]): Consent | null {
  const key = (consent: Consent) => `${consent.decidedOn} ${consent.createdAt} ${consent.id}`
  return consents.reduce<Consent | null>(
    (newest, consent) => (newest === null || key(consent) > key(newest) ? consent : newest),
    null,
  )
}

function isOnlyAuthor(person: InvolvedPerson): boolean {
  return person.roles.length > 0 && person.roles.every((role) => role === 'author')
}

function strictest(decisions: readonly Decision[]): Decision {
  const none: Decision = { level: 'withheld', reason: 'no-decision', recipientId: null }
  return decisions.reduce(
    (strict, decision) => (isMoreIdentifying(strict.level, decision.level) ? decision : strict),
    decisions[0] ?? none,
  )
}

function limit(decision: Decision, bundleLevel: IdentityLevelCode): Decision {
  if (decision.reason === 'alleged-author' || !isMoreIdentifying(decision.level, bundleLevel)) return decision
  return { level: bundleLevel, reason: 'limited-by-bundle', recipientId: null }
}

function labelFor(person: InvolvedPerson, level: IdentityLevelCode, index: number, labels: GateLabels): string {
  switch (level) {
    case 'full-name':
      return person.displayName
    case 'role-only':
      return person.role === '' ? labels.role : person.role
    case 'pseudonym':
      return person.pseudonym === '' ? labels.pseudonym(index) : person.pseudonym
    case 'institution-only':
      return person.institution === '' ? labels.institution : person.institution
    case 'aggregate-only':
    case 'withheld':
      return labels.withheld
  }
}

function rank(level: IdentityLevelCode): number {
  return identityLevels.findIndex(({ code }) => code === level)
}
