import type { Consent } from '../../../shared/domain/consent.ts'
import { newestOf } from '../../../shared/domain/gate/consent.ts'

type Withdrawn<Person> = { readonly person: Person; readonly recipientIds: ReadonlySet<string> }

/** Who has withdrawn from whom: the newest decision about a recipient is withdrawn. A new decision ends it. */
export function withdrawnFrom<Person extends { readonly id: string }>(
  people: readonly Person[],
  consents: readonly Consent[],
): readonly Withdrawn<Person>[] {
  return people.flatMap((person) => {
    const own = consents.filter(({ personId }) => personId === person.id)
    const byRecipient = Map.groupBy(own, ({ recipientId }) => recipientId)
    const ids = [...byRecipient].filter(([, decisions]) => newestOf(decisions)?.withdrawnOn != null).map(([id]) => id)
    return ids.length === 0 ? [] : [{ person, recipientIds: new Set(ids) }]
  })
}
