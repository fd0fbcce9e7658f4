import { VaultError } from '../../../shared/errors.ts'
import { appendCustody } from '../custody/append.ts'
import { hasEndInBin, hasItemInBin, namesSomebodyInBin } from '../records/bin-rules.ts'
import { findSubject, type Subject } from '../records/bin-subjects.ts'
import { takeFromBin } from '../records/bin-table.ts'
import { withReason } from '../records/writer.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { type Refs, subjectsOf } from './subjects-of.ts'

/**
 * Brings records back from the recycle bin with what went with them; all of them or none. Runs in a transaction of the
 * caller.
 * @param reason why, for the history; null where nobody says so
 * @returns how many, without what came back with them
 * @throws VaultError NOT_FOUND (also where it is not in the bin), PARENT_IN_BIN
 */
export function restoreRecords(vault: OpenVault, refs: Refs, reason: string | null = null): number {
  const { db, ports, keys, writer } = vault
  const subjects = subjectsOf(db, refs)
  for (const { kind, id } of subjects) {
    const now = findSubject(db, { kind, id })
    if (now.deletedAt === null) {
      // It came back with the case that was brought back a moment ago.
      if (refs.some((ref) => ref.id === now.caseId && ref.id !== id)) continue
      throw new VaultError('NOT_FOUND', { kind })
    }
    if (now.deletedWith !== null) throw new VaultError('PARENT_IN_BIN', { kind: holderOf(now) })
    requireParents(vault, now)
    const withIt = takeFromBin(reason === null ? writer : withReason(writer, reason), now)
    appendCustody(db, ports, keys.user, {
      action: 'restored',
      subject: id,
      itemHashBefore: now.fileSha256,
      itemHashAfter: now.fileSha256,
      details: { kind, withIt },
    })
  }
  if (namesSomebodyInBin(db)) throw new VaultError('PARENT_IN_BIN', { kind: 'person' })
  return subjects.length
}

/** What kind of record another one went to the recycle bin with. */
function holderOf({ kind, caseId, deletedWith }: Subject): 'case' | 'evidence' | 'incident' {
  if (deletedWith === caseId) return 'case'
  return kind === 'note' ? 'evidence' : 'incident'
}

/** @throws VaultError PARENT_IN_BIN where the case, an end of the link, or the item of the note, is in the recycle bin */
function requireParents({ db }: OpenVault, { kind, id, caseId }: Subject): void {
  if (kind === 'person' || kind === 'case') return
  if (caseId !== null && findSubject(db, { kind: 'case', id: caseId }).deletedAt !== null)
    throw new VaultError('PARENT_IN_BIN', { kind: 'case' })
  if (kind === 'link' && hasEndInBin(db, id)) throw new VaultError('PARENT_IN_BIN', { kind: 'incident' })
  if (kind === 'note' && hasItemInBin(db, id)) throw new VaultError('PARENT_IN_BIN', { kind: 'evidence' })
}
