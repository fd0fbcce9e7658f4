import { useState } from 'react'
import type { Person, PersonFields, PersonRole } from '../../../shared/domain/person.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useCreatePerson, useUpdatePerson } from './use-people.ts'

/** Saves on top of the version that the writing began with; where somebody saved a newer version meanwhile, the next attempt is on top of that one. */
export function useSavePerson(person: Person | null, begunAt: number, onSaved: (saved: Person) => void) {
  const create = useCreatePerson()
  const update = useUpdatePerson()
  const [version, setVersion] = useState(begunAt)
  const [error, setError] = useState<unknown>(null)
  const [isConflict, setConflict] = useState(false)
  const fail = async (failure: unknown) => {
    if (person === null || vaultErrorOf(failure)?.code !== 'CHANGED_MEANWHILE') return setError(failure)
    setVersion((await api.people.get({ id: person.id })).version)
    setConflict(true)
  }
  return {
    error,
    isConflict,
    isPending: create.isPending || update.isPending,
    run: (fields: PersonFields, caseId: string | undefined, roles: PersonRole[]) => {
      setError(null)
      const ends = { onSuccess: onSaved, onError: (failure: unknown) => void fail(failure).catch(setError) }
      if (person === null) create.mutate({ fields, roles, ...(caseId === undefined ? {} : { caseId }) }, ends)
      else update.mutate({ id: person.id, version, fields }, ends)
    },
  }
}
