import * as v from 'valibot'
import { PersonFields, PersonFilter, type PersonRow, personSorts } from '../../../shared/domain/person.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

const startFilter = v.parse(PersonFilter, {})

/** The register, by name. */
export function usePersonList() {
  return useList<PersonRow, PersonFilter, (typeof personSorts)[number]>({
    name: 'people',
    queryKey: ['person', 'list'],
    sorts: personSorts,
    startSort: { by: 'name', descending: false },
    startFilter,
    readFilter: (kept) => {
      const parsed = v.safeParse(PersonFilter, kept)
      return parsed.success ? parsed.output : null
    },
    fetchPage: (ask) => api.people.list(ask),
  })
}

/** Gives a person a classification on top of what is saved now; false where they have it already. */
export async function classifyPerson(id: string, classification: PersonFields['classification']): Promise<boolean> {
  const now = await api.people.get({ id })
  if (now.classification === classification) return false
  const names = new Set(Object.keys(PersonFields.entries))
  const fields = v.parse(PersonFields, Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name))))
  await api.people.update({ id, version: now.version, fields: { ...fields, classification } })
  return true
}
