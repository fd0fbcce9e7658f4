import { binField, type Change, type RestorableKind, type Restored } from '../../../shared/contract/history.ts'
import { encodeReason } from '../../../shared/domain/change-reason.ts'
import { isEntered } from '../../../shared/domain/entered-fields.ts'
import { sameValue } from '../../../shared/domain/same-value.ts'
import { stateAt } from '../../../shared/domain/state-at.ts'
import { VaultError } from '../../../shared/errors.ts'
import { deleteRecords } from '../bin/delete-records.ts'
import { restoreRecords } from '../bin/restore-records.ts'
import { findSubject } from '../records/bin-subjects.ts'
import { changesAt, changesUpTo } from '../records/history.ts'
import { recordKinds, restorableKind } from '../records/record-kinds.ts'
import { withReason } from '../records/writer.ts'
import type { OpenVault } from '../session/open-vault.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Takes one change of a record back. Runs in a transaction of the caller.
 * @throws VaultError NOT_FOUND, NOT_RESTORABLE, CHANGED_MEANWHILE, OLD_STATE_INVALID, and what delete and restore throw
 */
export function undoChange(vault: OpenVault, { id, clock }: { readonly id: string; readonly clock: string }): Restored {
  const { db, writer } = vault
  const changes = changesAt(db, id, clock)
  const kind = kindOf(changes)
  const reason = encodeReason({ kind: 'undo', clock })
  const ref = { kind, id }
  const isInBin = findSubject(db, ref).deletedAt !== null
  const moved = changes.find(({ field }) => field === binField)
  if (moved) {
    if (JSON.stringify(isInBin) !== moved.new) throw new VaultError('CHANGED_MEANWHILE', { kind })
    if (isInBin) restoreRecords(vault, [ref], reason)
    else deleteRecords(vault, [ref], reason)
    return now(vault, kind, id)
  }
  if (isInBin) throw new VaultError('CHANGED_MEANWHILE', { kind })
  if (changes.every(({ old }) => old === null)) {
    deleteRecords(vault, [ref], reason)
    return now(vault, kind, id)
  }
  const { read, change } = recordKinds[kind]
  const current = read(db, id)
  requireUnchanged(kind, changes, current)
  const before = Object.fromEntries(changes.map(({ field, old }) => [field, fromJson(old)]))
  change(withReason(writer, reason), { id, version: current.version }, { ...current, ...before })
  return now(vault, kind, id)
}

/**
 * Makes a record as it was right after a change. What a user does not enter (a legal hold, an assessment, sensitive fields
 * that were turned off) stays as it is now. Runs in a transaction of the caller.
 * @throws VaultError NOT_FOUND, NOT_RESTORABLE, CHANGED_MEANWHILE, OLD_STATE_INVALID
 */
export function restoreState(
  vault: OpenVault,
  { id, version, clock }: { readonly id: string; readonly version: number; readonly clock: string },
): Restored {
  const { db, writer } = vault
  const kind = kindOf(changesAt(db, id, clock))
  const { read, change } = recordKinds[kind]
  const current = read(db, id)
  if (current.version !== version) throw new VaultError('CHANGED_MEANWHILE', { kind })
  const state = stateAt(changesUpTo(db, id, clock).filter(({ table }) => table === kind))
  requireKnownFields(state, current)
  const entered = Object.keys(state).filter((field) => isEntered(kind, field))
  const isSame = entered.every((field) => sameValue(state[field], current[field]))
  if (!isSame) change(withReason(writer, encodeReason({ kind: 'restored', clock })), { id, version }, state)
  return now(vault, kind, id)
}

/** @throws VaultError NOT_FOUND, NOT_RESTORABLE */
function kindOf([first]: readonly Change[]): RestorableKind {
  if (!first) throw new VaultError('NOT_FOUND', { kind: 'change' })
  const kind = restorableKind(first.table)
  if (kind === null) throw new VaultError('NOT_RESTORABLE', { kind: first.table })
  return kind
}

/** @throws VaultError NOT_RESTORABLE where a field has a call of its own, CHANGED_MEANWHILE where one is no longer as it was left */
function requireUnchanged(kind: RestorableKind, changes: readonly Change[], current: Values): void {
  for (const { field, new: left } of changes) {
    if (!(field in current)) throw new VaultError('OLD_STATE_INVALID', { field })
    if (!isEntered(kind, field)) throw new VaultError('NOT_RESTORABLE', { kind })
    if (!sameValue(current[field], fromJson(left))) throw new VaultError('CHANGED_MEANWHILE', { kind })
  }
}

/** @throws VaultError OLD_STATE_INVALID where the record has a field no more */
function requireKnownFields(state: Values, current: Values): void {
  for (const field of Object.keys(state)) if (!(field in current)) throw new VaultError('OLD_STATE_INVALID', { field })
}

function now({ db }: OpenVault, kind: RestorableKind, id: string): Restored {
  return { kind, id, version: findSubject(db, { kind, id }).version }
}

function fromJson(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
