import { asTarget } from '../../../shared/domain/gate/as-target.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { foldText } from '../../../shared/domain/search-text.ts'
import { peopleInCase } from '../records/involvement-table.ts'
import { allPeople } from '../records/person-table.ts'
import type { OpenVault } from '../session/open-vault.ts'

/**
 * Whom the gate decides about: the people of the case, with what its incidents did to them, and whoever else of the
 * register is named in a text that would leave, also from the recycle bin.
 */
export function gatePeople(
  vault: OpenVault,
  caseId: string,
  incidents: readonly Incident[],
  texts: readonly string[],
): GatePerson[] {
  const involved = peopleInCase(vault.db, caseId)
  const ids = new Set(involved.map(({ id }) => id))
  const all = foldText(texts.join('\n'))
  const isNamed = (person: Person) =>
    [person.displayName, ...person.otherNames, ...person.contacts].some((name) => all.includes(foldText(name)))
  const strangers = allPeople(vault.db).filter((person) => !ids.has(person.id) && isNamed(person))
  return [...involved, ...strangers.map((person) => ({ ...person, roles: [] }))].map((person) => asTarget(person, incidents))
}
