import { useQueries } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Change } from '../../../shared/contract/history.ts'
import { Id } from '../../../shared/domain/fields.ts'
import { api } from '../../api.ts'
import { useTitleWords } from '../deed-words.ts'
import { namesOf, valueIn } from './group-changes.ts'

/** Which record an id of this field names. */
const kindOfField: Readonly<Record<string, keyof typeof ask>> = {
  personId: 'person',
  sourcePersonId: 'person',
  identifies: 'person',
  recipientId: 'recipient',
  incidentId: 'incident',
  incidentIds: 'incident',
  fromId: 'incident',
  toId: 'incident',
  itemId: 'evidence',
  proofItemId: 'evidence',
  evidenceItemId: 'evidence',
  parentId: 'evidence',
}

const ask = {
  person: async (id: string) => (await api.people.get({ id })).displayName,
  recipient: async (id: string) => (await api.recipients.get({ id })).name,
  incident: async (id: string) => (await api.incidents.get({ id })).title,
  evidence: async (id: string) => (await api.evidence.get({ id })).title,
} as const

/** The name of a record as the vault has it, or, of one in the recycle bin, as its history does. */
async function nameOf(kind: keyof typeof ask, id: string): Promise<string | null> {
  try {
    return await ask[kind](id)
  } catch {
    const { rows } = await api.history.list({ id, limit: 1_000 })
    return namesOf(rows).get(id) ?? null
  }
}

/** Ids beyond this are not asked for: the history shows them as no longer there until more of it is narrowed down. */
const mostNames = 300

/** What records are called that changes name, by id: as the history itself says it, or as the vault says it now. */
export function useRecordNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const titleWords = useTitleWords()
  const known = namesOf(changes)
  const wanted = [...linksIn(changes)].filter(([id]) => !known.has(id)).slice(0, mostNames)
  const found = useQueries({
    queries: wanted.map(([id, kind]) => ({ queryKey: [kind, 'name', id], queryFn: () => nameOf(kind, id) })),
  })
  const names = new Map(known)
  wanted.forEach(([id], index) => {
    const name = found[index]?.data
    if (typeof name === 'string') names.set(id, name)
  })
  for (const { table, field, recordId, new: value } of changes) {
    if (table === 'measure' && field === 'type' && !names.has(recordId))
      names.set(recordId, titleWords('measure', String(valueIn(value))))
    const name = table === 'consent' && field === 'personId' ? names.get(String(valueIn(value))) : undefined
    if (name !== undefined) names.set(recordId, name)
  }
  return names
}

function linksIn(changes: readonly Change[]): Map<string, keyof typeof ask> {
  const links = new Map<string, keyof typeof ask>()
  const walk = (field: string, value: unknown): void => {
    const kind = kindOfField[field]
    if (kind !== undefined && v.is(Id, value)) links.set(value, kind)
    else if (Array.isArray(value)) for (const one of value) walk(field, one)
    else if (typeof value === 'object' && value !== null) for (const [name, one] of Object.entries(value)) walk(name, one)
  }
  for (const { table, recordId, field, old, new: now } of changes) {
    if (table === 'incident' || table === 'person' || table === 'evidence') links.set(recordId, table)
    if (table === 'involvement' || table === 'sensitive') links.set(recordId, 'person')
    for (const json of [old, now]) walk(field, valueIn(json))
  }
  return links
}
