import type { ActTypeCode } from '../../vocabulary/act-types.ts'
import type { Consent } from '../consent.ts'
import type { GatePerson } from './input.ts'

/** Acts after which a person cannot be asked: killed, disappeared, kidnapped, held. */
const preventing: ReadonlySet<ActTypeCode> = new Set(['phy-killing', 'lib-disappearance', 'lib-kidnapping', 'lib-arrest'])

type Subject = Pick<GatePerson, 'kind' | 'ageGroup' | 'targetActs'>
type Given = Pick<Consent, 'givenBy' | 'givenByName' | 'evidenceItemId'>

/**
 * What is wrong with who gave a decision, or null.
 *
 * An organisation, the own institution too, decides by its authorised representative, who is named; nobody else can
 * decide for it, and it can decide for none of its people. A person decides themselves. Somebody else decides for them,
 * and is named, only where they cannot: the family and a legal representative of a child, or of a person who an incident
 * of the case says was killed, disappeared, kidnapped or held; a legal representative also where the mandate lies in the
 * vault as an evidence item. Nobody gives away the name of a person who could be asked.
 */
export function giverFault(subject: Subject, given: Given): 'giver-not-entitled' | 'giver-not-named' | null {
  if (!isEntitled(subject, given)) return 'giver-not-entitled'
  return given.givenBy !== 'self' && given.givenByName === '' ? 'giver-not-named' : null
}

function isEntitled(subject: Subject, { givenBy, evidenceItemId }: Given): boolean {
  if (subject.kind === 'organisation') return givenBy === 'institution-representative'
  switch (givenBy) {
    case 'self':
      return true
    case 'family':
      return cannotBeAsked(subject)
    case 'legal-representative':
      return cannotBeAsked(subject) || evidenceItemId !== null
    case 'institution-representative':
      return false
  }
}

function cannotBeAsked({ ageGroup, targetActs }: Subject): boolean {
  return ageGroup === 'child' || targetActs.some((act) => preventing.has(act))
}
