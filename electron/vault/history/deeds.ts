import { binField, type Change, type Deed } from '../../../shared/contract/history.ts'
import { parseReason } from '../../../shared/domain/change-reason.ts'
import { isEntered } from '../../../shared/domain/entered-fields.ts'
import { findSubject } from '../records/bin-subjects.ts'
import type { Db } from '../records/db.ts'
import { changesBy } from '../records/history.ts'
import { restorableKind } from '../records/record-kinds.ts'

/** So many rows are looked at for each deed that is asked for: one for every field of the widest new record. */
const rowsForOne = 40

/** The last deeds of a user that can be taken back, newest first. What was destroyed since is not among them. */
export function deedsOf(db: Db, user: string, limit: number): Deed[] {
  const rows = changesBy(db, user, limit * rowsForOne)
  const deeds: Deed[] = []
  for (const changes of Map.groupBy(rows, ({ clock }) => clock).values()) {
    const deed = deeds.length < limit ? deedIn(db, changes) : null
    if (deed !== null) deeds.push(deed)
  }
  return deeds
}

function deedIn(db: Db, changes: readonly Change[]): Deed | null {
  const [first] = changes
  const kind = first === undefined ? null : restorableKind(first.table)
  if (first === undefined || kind === null) return null
  const fields = changes.map(({ field }) => field)
  const deed = nameOf(changes)
  if (deed === 'changed' && !fields.every((field) => isEntered(kind, field))) return null
  const title = titleOf(db, { kind, id: first.recordId })
  if (title === null) return null
  const reason = first.reason === null ? null : parseReason(first.reason)
  return {
    clock: first.clock,
    kind,
    recordId: first.recordId,
    title,
    deed,
    fields: deed === 'changed' ? fields : [],
    at: first.at,
    undoes: reason?.kind === 'undo' ? reason.clock : null,
  }
}

function nameOf(changes: readonly Change[]): Deed['deed'] {
  const moved = changes.find(({ field }) => field === binField)
  if (moved) return moved.new === 'true' ? 'deleted' : 'brought-back'
  return changes.every(({ old }) => old === null) ? 'made' : 'changed'
}

function titleOf(db: Db, ref: Parameters<typeof findSubject>[1]): string | null {
  try {
    return findSubject(db, ref).title
  } catch {
    return null
  }
}
