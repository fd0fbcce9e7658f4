import type { SampleCase } from '../../../shared/sample/sample-case.ts'

type Person = SampleCase['people'][number]

/** What the sample's consents say about one recipient, worked out apart from the engine, to compare with what it does. */
export type Expected = {
  /** Names, aliases and contacts that must occur nowhere in the bundle. */
  readonly withheld: readonly string[]
  /** Names of people who may be named. */
  readonly named: readonly string[]
  /** Paths of the files that may leave, sorted. */
  readonly leaving: readonly string[]
}

/** @param today `YYYY-MM-DD` */
export function expectedFor(sample: SampleCase, recipient: string, today: string): Expected {
  const named = sample.people.filter((person) => mayBeNamed(sample, person, recipient, today))
  const hidden = sample.people.filter((person) => !named.includes(person))
  const names = hidden.flatMap(({ fields }) => [fields.displayName, ...fields.otherNames])
  // Contacts leave for nobody, not even for those who are named.
  const contacts = sample.people.flatMap(({ fields }) => fields.contacts)
  const leaving = sample.evidence.filter(
    ({ fields }) => fields.peopleReviewed && fields.identifies.every((key) => named.some((person) => person.key === key)),
  )
  return {
    withheld: [...names, ...contacts],
    named: named.map(({ fields }) => fields.displayName),
    leaving: leaving.map(({ path }) => path).sort(),
  }
}

function mayBeNamed(sample: SampleCase, { key, roles }: Person, recipient: string, today: string): boolean {
  const decisions = sample.consents.filter((consent) => consent.person === key && consent.recipient === recipient)
  const newest = decisions.sort((a, b) => (a.fields.decidedOn < b.fields.decidedOn ? 1 : -1))[0]
  if (newest === undefined) return roles.every((role) => role === 'author')
  const { identityLevel, decidedOn, reviewOn } = newest.fields
  const isValid = decidedOn <= today && (reviewOn === null || reviewOn >= today) && newest.withdrawn === undefined
  return isValid && identityLevel === 'full-name'
}
