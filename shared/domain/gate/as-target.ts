import type { Incident } from '../incident.ts'
import type { InvolvedPerson } from '../person.ts'
import type { GatePerson } from './input.ts'

/** A person of a case with what its incidents did to them. */
export function asTarget(person: InvolvedPerson, incidents: readonly Pick<Incident, 'targets' | 'acts'>[]): GatePerson {
  const aimedAt = incidents.filter(({ targets }) => targets.some(({ personId }) => personId === person.id))
  const levels = aimedAt.flatMap(({ targets }) => targets.filter(({ personId }) => personId === person.id))
  return {
    ...person,
    targetLevels: [...new Set(levels.map(({ level }) => level))].sort(),
    targetActs: [...new Set(aimedAt.flatMap(({ acts }) => acts))].sort(),
  }
}
