import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import * as v from 'valibot'
import { IncidentFields } from '../../../shared/domain/incident.ts'
import { IncidentFilter, type IncidentRow, incidentSorts } from '../../../shared/domain/incident-filter.ts'
import { api } from '../../api.ts'
import { incidentFilterOf, readIncidentFilter } from '../../view/incident-list-path.ts'
import { useList } from '../../view/use-list.ts'

/** An incident with the names of the persons in it, as far as they are registered. */
export type NamedRow = IncidentRow & { readonly names: ReadonlyMap<string, string> }

const startFilter = v.parse(IncidentFilter, {})

/** Incidents of all cases, the last that happened first. The address may say which ones (`incident-list-path.ts`). */
export function useIncidentList() {
  const [params, setParams] = useSearchParams()
  const asked = params.get('filter')
  const list = useList<NamedRow, IncidentFilter, (typeof incidentSorts)[number]>({
    name: 'incidents',
    queryKey: ['incident', 'list'],
    sorts: incidentSorts,
    startSort: { by: 'when', descending: true },
    startFilter,
    readFilter: readIncidentFilter,
    fetchPage: ({ offset, limit, text, filter, sort }) =>
      api.incidents
        .list({ offset, limit, filter: text === '' ? filter : { ...filter, text }, sort })
        .then(({ total, rows, people }) => {
          const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
          return { total, rows: rows.map((row) => ({ ...row, names })) }
        }),
  })
  const { setFilter, isKnown } = list
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address asks for is taken over once
  useEffect(() => {
    if (asked === null || !isKnown) return
    const filter = incidentFilterOf(asked)
    if (filter !== null) setFilter(filter)
    setParams({}, { replace: true })
  }, [asked, isKnown])
  return list
}

/** Gives an incident a classification on top of what is saved now; false where it has it already. */
export async function classifyIncident(id: string, classification: IncidentFields['classification']): Promise<boolean> {
  const now = await api.incidents.get({ id })
  if (now.classification === classification) return false
  const names = new Set(Object.keys(IncidentFields.entries))
  const fields = v.parse(IncidentFields, Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name))))
  await api.incidents.update({ id, version: now.version, fields: { ...fields, classification } })
  return true
}
