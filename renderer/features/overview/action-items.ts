import type { Consent } from '../../../shared/domain/consent.ts'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { newestOf } from '../../../shared/domain/gate/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'

/** Days before its end from which a consent needs action. */
const soonDays = 30

/** What is known of one case. */
export type CaseState = {
  readonly id: string
  readonly reference: string
  readonly people: readonly InvolvedPerson[]
  readonly consents: readonly Consent[]
  readonly evidence: readonly Pick<EvidenceItem, 'peopleReviewed'>[]
}

/** One thing that waits for somebody. */
export type ActionItem =
  | { readonly kind: 'not-looked'; readonly caseId: string; readonly reference: string; readonly count: number }
  | { readonly kind: 'not-verified'; readonly recipientId: string; readonly name: string }
  | {
      readonly kind: 'consent-ends' | 'consent-ended'
      readonly caseId: string
      readonly reference: string
      readonly person: string
      readonly recipient: string
      readonly day: string
    }
  | { readonly kind: 'consent-missing'; readonly caseId: string; readonly reference: string; readonly count: number }

/**
 * What needs action: consents that ended or end within thirty days (the soonest first), keys that nobody verified, files
 * that nobody has looked at, people about whom nothing was decided.
 * @param today `YYYY-MM-DD`
 */
export function actionItems(cases: readonly CaseState[], recipients: readonly Recipient[], today: string): readonly ActionItem[] {
  const consents = cases.flatMap((state) => consentItems(state, recipients, today))
  return [
    ...consents.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ...recipients
      .filter(({ trust }) => trust === 'not-verified')
      .map(({ id, name }): ActionItem => ({ kind: 'not-verified', recipientId: id, name })),
    ...cases.flatMap(notLooked),
    ...(recipients.length === 0 ? [] : cases.flatMap(missing)),
  ]
}

type ConsentItem = Extract<ActionItem, { kind: 'consent-ends' | 'consent-ended' }>

function consentItems(state: CaseState, recipients: readonly Recipient[], today: string): ConsentItem[] {
  const limit = dayAfter(today, soonDays)
  const items: ConsentItem[] = []
  for (const { id: personId, displayName } of state.people)
    for (const { id: recipientId, name } of recipients) {
      const newest = newestOf(
        state.consents.filter((consent) => consent.personId === personId && consent.recipientId === recipientId),
      )
      if (newest === null || newest.withdrawnOn !== null || newest.reviewOn === null || newest.reviewOn > limit) continue
      items.push({
        kind: newest.reviewOn < today ? 'consent-ended' : 'consent-ends',
        caseId: state.id,
        reference: state.reference,
        person: displayName,
        recipient: name,
        day: newest.reviewOn,
      })
    }
  return items
}

function notLooked({ id, reference, evidence }: CaseState): ActionItem[] {
  const count = evidence.filter(({ peopleReviewed }) => !peopleReviewed).length
  return count === 0 ? [] : [{ kind: 'not-looked', caseId: id, reference, count }]
}

function missing({ id, reference, people, consents }: CaseState): ActionItem[] {
  const decided = new Set(consents.map(({ personId }) => personId))
  const isOnlyAuthor = ({ roles }: InvolvedPerson) => roles.length > 0 && roles.every((role) => role === 'author')
  const count = people.filter((person) => !decided.has(person.id) && !isOnlyAuthor(person)).length
  return count === 0 ? [] : [{ kind: 'consent-missing', caseId: id, reference, count }]
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
