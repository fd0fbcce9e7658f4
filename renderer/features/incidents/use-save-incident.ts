import { useState } from 'react'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useCreateIncident, useUpdateIncident } from './use-incidents.ts'

type Input = {
  readonly caseId: string
  /** Null for a new incident. */
  readonly id: string | null
  /** The version that the writing began with. */
  readonly version: number
  readonly onSaved: (saved: Incident) => void
  /** Somebody saved a newer version meanwhile: nothing was overwritten. */
  readonly onNewer: (newer: Incident) => void
}

/** Saves an incident. Where somebody saved a newer version meanwhile, `newer` is it, and the next `run` saves after it. */
export function useSaveIncident({ caseId, id, version, onSaved, onNewer }: Input) {
  const create = useCreateIncident()
  const update = useUpdateIncident()
  const [newer, setNewer] = useState<Incident | null>(null)
  const [error, setError] = useState<unknown>(null)

  const fail = async (failure: unknown) => {
    if (id === null || vaultErrorOf(failure)?.code !== 'CHANGED_MEANWHILE') return setError(failure)
    const found = await api.incidents.get({ id })
    setNewer(found)
    onNewer(found)
  }
  const run = (fields: IncidentFields) => {
    setError(null)
    const ends = { onSuccess: onSaved, onError: (failure: unknown) => void fail(failure).catch(setError) }
    if (id === null) create.mutate({ caseId, fields }, ends)
    else update.mutate({ id, version: newer?.version ?? version, fields }, ends)
  }
  return { newer, error, isPending: create.isPending || update.isPending, run }
}
