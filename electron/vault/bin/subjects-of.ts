import type { BinKind } from '../../../shared/contract/bin.ts'
import { VaultError } from '../../../shared/errors.ts'
import { heldCasesOf } from '../records/bin-rules.ts'
import { findSubject, parentsFirst, type Subject } from '../records/bin-subjects.ts'
import type { Db } from '../records/db.ts'

export type Refs = readonly { readonly kind: BinKind; readonly id: string }[]

/** The records with these ids, each once, those that hold others first. @throws VaultError NOT_FOUND */
export function subjectsOf(db: Db, refs: Refs): Subject[] {
  const once = new Map(refs.map((ref) => [ref.id, ref]))
  return [...once.values()]
    .map((ref) => findSubject(db, ref))
    .sort((a, b) => parentsFirst.indexOf(a.kind) - parentsFirst.indexOf(b.kind))
}

/** @throws VaultError LEGAL_HOLD where a case of the record is under legal hold */
export function requireNoHold(db: Db, subject: Subject): void {
  const [reference] = heldCasesOf(db, subject)
  if (reference !== undefined) throw new VaultError('LEGAL_HOLD', { reference })
}
