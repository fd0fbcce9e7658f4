import { useState } from 'react'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useCreateIncident, useUpdateIncident } from './use-incidents.ts'

/**
 * Saves an incident. Where somebody saved a newer version meanwhile, nothing is overwritten: `newer` is that version, and
 * `runOnTop` saves after it.
 */
export function useSaveIncident(caseId: string, incident: Incident | null, onSaved: () => void) {
  const create = useCreateIncident()
  const update = useUpdateIncident()
  const [newer, setNewer] = useState<Incident | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [base] = useState(incident)

  const fail = async (failure: unknown) => {
    if (base === null || vaultErrorOf(failure)?.code !== 'CHANGED_MEANWHILE') return setError(failure)
    setNewer(await api.incidents.get({ id: base.id }))
  }
  const save = (fields: IncidentFields, version: number) => {
    setError(null)
    const ends = { onSuccess: onSaved, onError: (failure: unknown) => void fail(failure).catch(setError) }
    if (base === null) create.mutate({ caseId, fields }, ends)
    else update.mutate({ id: base.id, version, fields }, ends)
  }
  return {
    newer,
    error,
    isPending: create.isPending || update.isPending,
    run: (fields: IncidentFields) => save(fields, base?.version ?? 0),
    runOnTop: (fields: IncidentFields) => save(fields, newer?.version ?? 0),
  }
}
