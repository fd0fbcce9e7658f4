import type { Consent } from '../../../shared/domain/consent.ts'
import { isOnlyAuthor } from '../../../shared/domain/gate/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'

/** What one cell of the matrix says: the newest decision about a person and a recipient, and whether it holds today. */
export type Decision =
  | { readonly state: 'none' }
  /** In the case as alleged author only: named without consent. */
  | { readonly state: 'author' }
  | { readonly state: 'valid' | 'not-yet' | 'expired' | 'withdrawn'; readonly consent: Consent }

/** Every decision about a person and a recipient, the newest first, as the gate of an export orders them. */
export function decisionsAbout(consents: readonly Consent[], personId: string, recipientId: string): readonly Consent[] {
  const key = (consent: Consent) => `${consent.decidedOn} ${consent.createdAt} ${consent.id}`
  return consents
    .filter((consent) => consent.personId === personId && consent.recipientId === recipientId)
    .sort((a, b) => (key(a) < key(b) ? 1 : -1))
}

/**
 * The decision that counts on a day (`YYYY-MM-DD`): the newest one; an earlier one does not come back when it is
 * withdrawn or has expired. The last day of a decision is still a day on which it holds.
 */
export function decisionOn(
  today: string,
  person: Pick<InvolvedPerson, 'id' | 'roles'>,
  recipientId: string,
  consents: readonly Consent[],
): Decision {
  const [consent] = decisionsAbout(consents, person.id, recipientId)
  if (consent === undefined) return isOnlyAuthor(person) ? { state: 'author' } : { state: 'none' }
  if (consent.withdrawnOn !== null) return { state: 'withdrawn', consent }
  if (consent.decidedOn > today) return { state: 'not-yet', consent }
  if (consent.reviewOn !== null && consent.reviewOn < today) return { state: 'expired', consent }
  return { state: 'valid', consent }
}

/** The same day some months later, or the last day of that month: `2026-01-31` and one month make `2026-02-28`. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
