import { fieldsOfItem, type TriageState } from '../../../shared/domain/evidence.ts'
import { VaultError } from '../../../shared/errors.ts'
import { undoChange } from '../history/take-back.ts'
import { withCachedStatements } from '../records/cached-statements.ts'
import { getStoredItem, updateEvidence } from '../records/evidence-table.ts'
import { changesAt, lastClockOf } from '../records/history.ts'
import type { Writer } from '../records/writer.ts'
import type { OpenVault } from '../session/open-vault.ts'

/** One item that was sorted, and when by the logical clock: what names the change in the history. */
export type SortedItem = { readonly id: string; readonly clock: string }

type Asked = {
  readonly ids: readonly string[]
  readonly triage?: TriageState | undefined
  readonly addTags: readonly string[]
  readonly removeTags: readonly string[]
}

/** The most tags that one item can have. */
const mostTags = 200

/**
 * Gives items a state, and gives or takes tags. Runs in a transaction of the caller; each item has a history of its own.
 * @returns those that were changed: the others are so already
 * @throws VaultError NOT_FOUND, INVALID_INPUT where an item would have too many tags
 */
export function sortItems(writer: Writer, { ids, triage, addTags, removeTags }: Asked): SortedItem[] {
  const db = withCachedStatements(writer.db)
  const quick = { ...writer, db }
  return [...new Set(ids)].flatMap((id) => {
    const item = getStoredItem(db, id)
    const kept = item.tags.filter((tag) => !removeTags.includes(tag))
    const tags = [...new Set([...kept, ...addTags])]
    if (tags.length > mostTags) throw new VaultError('INVALID_INPUT', { call: 'evidence.sort', field: 'tags' })
    const state = triage ?? item.triage
    if (state === item.triage && tags.length === item.tags.length && tags.every((tag) => item.tags.includes(tag))) return []
    updateEvidence(quick, { id, version: item.version, fields: { ...fieldsOfItem(item), triage: state, tags } })
    return [{ id, clock: lastClockOf(db, id) ?? '' }]
  })
}

const sorting: ReadonlySet<string> = new Set(['triage', 'tags'])

/**
 * Takes back what was sorted. An item that was changed again since, or went to the recycle bin, stays as it is. Runs in a
 * transaction of the caller.
 * @throws VaultError NOT_RESTORABLE where a change is none of sorting
 */
export function unsortItems(vault: OpenVault, changed: readonly SortedItem[]): { undone: number; kept: number } {
  let undone = 0
  for (const { id, clock } of changed) {
    const changes = changesAt(vault.db, id, clock)
    if (!changes.every(({ table, field }) => table === 'evidence' && sorting.has(field)))
      throw new VaultError('NOT_RESTORABLE', { kind: 'evidence' })
    if (isUndone(vault, { id, clock })) undone += 1
  }
  return { undone, kept: changed.length - undone }
}

function isUndone(vault: OpenVault, change: SortedItem): boolean {
  try {
    undoChange(vault, change)
    return true
  } catch (error) {
    if (error instanceof VaultError && (error.code === 'CHANGED_MEANWHILE' || error.code === 'NOT_FOUND')) return false
    throw error
  }
}
