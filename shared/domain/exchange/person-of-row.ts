import { cleanLine, cleanText } from '../clean-text.ts'
import { PersonFields, type PersonRole, personRoles } from '../person.ts'
import type { ImportFieldKey } from './import-fields.ts'
import type { RowProblem } from './import-plan.ts'
import { checked, classificationOf } from './incident-of-row.ts'
import type { RowValues } from './read-row.ts'

/** A person or an organisation from what was read of a row. */
export function personOfRow(values: RowValues): {
  readonly fields: PersonFields | null
  readonly problems: readonly RowProblem[]
} {
  const line = (key: ImportFieldKey) => cleanLine(values.texts.get(key) ?? '')
  const lines = (key: ImportFieldKey) => [...new Set((values.lists.get(key) ?? []).map(cleanLine))].filter((text) => text !== '')
  const input = {
    displayName: line('displayName'),
    kind: values.texts.get('kind') ?? 'person',
    otherNames: lines('otherNames'),
    pseudonym: line('pseudonym'),
    role: line('role'),
    capacity: values.texts.get('capacity') ?? null,
    institution: line('institution'),
    contacts: lines('contacts'),
    country: values.texts.get('country') ?? null,
    sex: values.texts.get('sex') ?? null,
    ageGroup: values.texts.get('ageGroup') ?? null,
    note: cleanText(values.texts.get('note') ?? ''),
    ...classificationOf(values),
  }
  return checked(PersonFields, input, [])
}

/** The roles of a person in the case of the row; a contact where the row says none. */
export function rolesOfRow(values: RowValues): PersonRole[] {
  const said = values.lists.get('roles') ?? []
  const roles = personRoles.filter((role) => said.includes(role))
  return roles.length === 0 ? ['contact'] : roles
}
