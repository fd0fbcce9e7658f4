import type { Change } from '../../../shared/contract/history.ts'

/** Changes of one record that were saved together. */
export type ChangeGroup = {
  readonly key: string
  readonly table: string
  readonly recordId: string
  readonly at: string
  readonly user: string
  /** The record was made with these. */
  readonly isNew: boolean
  readonly changes: readonly Change[]
}

/** Puts changes of one record at one moment together; the order stays. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.at} ${change.table} ${change.recordId} ${change.user}`
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
        table: first.table,
        recordId: first.recordId,
        at: first.at,
        user: first.user,
        isNew,
        changes: isNew ? group.toReversed() : group,
      },
    ]
  })
}

/** What records are called, by id: the newest title or name that the history knows. */
export function namesOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { recordId, field, new: value } of changes) {
    if ((field !== 'title' && field !== 'displayName') || value === null || names.has(recordId)) continue
    const name: unknown = JSON.parse(value)
    if (typeof name === 'string') names.set(recordId, name)
  }
  return names
}

/** Whether a value, as JSON text, says anything. */
export function saysSomething(json: string | null): boolean {
  return json !== null && !['null', '""', '[]', '{}'].includes(json)
}
