import type { IdentityLevelCode } from '../../vocabulary/identity-levels.ts'
import type { Person } from '../person.ts'
import type { GateLabels } from './input.ts'

type Named = Pick<Person, 'kind' | 'isOwnInstitution' | 'displayName' | 'role' | 'pseudonym' | 'institution'>

/**
 * What stands where the name stood. The own institution is "the institution" at every level below its name: it sends
 * the bundle, so a gap in the text would hide nothing.
 * @param index the place of the person in the case, from 0
 */
export function labelAt(level: IdentityLevelCode, person: Named, index: number, labels: GateLabels): string {
  switch (level) {
    case 'full-name':
      return person.displayName
    case 'role-only':
      return person.role === '' ? (person.kind === 'organisation' ? labels.institution : labels.role) : person.role
    case 'pseudonym':
      return person.isOwnInstitution ? labels.institution : person.pseudonym === '' ? labels.pseudonym(index) : person.pseudonym
    case 'institution-only':
      return person.institution === '' ? labels.institution : person.institution
    case 'aggregate-only':
    case 'withheld':
      return person.isOwnInstitution ? labels.institution : labels.withheld
  }
}
