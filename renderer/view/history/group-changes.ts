import { binField, type Change } from '../../../shared/contract/history.ts'

/** Changes of one record that were saved together. */
export type ChangeGroup = {
  readonly key: string
  /** Reading of the logical clock: what names this change. */
  readonly clock: string
  readonly table: string
  readonly recordId: string
  readonly at: string
  readonly user: string
  /** The record was made with these. */
  readonly isNew: boolean
  /** It went to the recycle bin, or came back; null for any other change. */
  readonly moved: 'deleted' | 'broughtBack' | null
  readonly reason: string | null
  readonly changes: readonly Change[]
}

/** Puts changes of one record at one moment together; the order stays. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.clock} ${change.recordId}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (!first) return []
    const isNew = group.every((change) => change.old === null)
    return [
      {
        key,
        clock: first.clock,
        table: first.table,
        recordId: first.recordId,
        at: first.at,
        user: first.user,
        isNew,
        moved: first.field === binField ? (first.new === 'true' ? ('deleted' as const) : ('broughtBack' as const)) : null,
        reason: first.reason,
        changes: isNew ? group.toReversed() : group,
      },
    ]
  })
}

/** What records are called, by id: the newest title or name that the history knows; a consent by the person who gave it. */
export function namesOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const change of changes) {
    if ((change.field !== 'title' && change.field !== 'displayName') || change.new === null || names.has(change.recordId))
      continue
    const name = textOf(change.new)
    if (name !== null) names.set(change.recordId, name)
  }
  for (const { table, field, recordId, new: value } of changes) {
    const name = table === 'consent' && field === 'personId' ? names.get(textOf(value) ?? '') : undefined
    if (name !== undefined) names.set(recordId, name)
  }
  return names
}

function textOf(json: string | null): string | null {
  const value = valueIn(json)
  return typeof value === 'string' ? value : null
}

/** The value of a field as JSON text; a text that is none stands for itself. */
export function valueIn(json: string | null): unknown {
  if (json === null) return null
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

/** Whether a value, as JSON text, says anything. */
export function saysSomething(json: string | null): boolean {
  return json !== null && !['null', '""', '[]', '{}'].includes(json)
}
