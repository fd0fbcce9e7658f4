import { VaultError } from '../../../shared/errors.ts'
import { appendCustody } from '../custody/append.ts'
import { neededBy } from '../records/bin-rules.ts'
import type { Subject } from '../records/bin-subjects.ts'
import { putIntoBin } from '../records/bin-table.ts'
import { withReason } from '../records/writer.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { type Refs, requireNoHold, subjectsOf } from './subjects-of.ts'

/**
 * Moves records to the recycle bin, each with what belongs to it; all of them or none. Runs in a transaction of the caller.
 * @returns how many, without what went with them
 * @throws VaultError NOT_FOUND (also where it is in the bin already), LEGAL_HOLD, IN_USE
 */
export function deleteRecords(vault: OpenVault, refs: Refs, why: string): number {
  const { db } = vault
  // A person goes after the records that name them.
  const subjects = subjectsOf(db, refs).toReversed()
  for (const subject of subjects) {
    if (subject.deletedAt !== null) throw new VaultError('NOT_FOUND', { kind: subject.kind })
    requireNoHold(db, subject)
  }
  // What belongs to a case that is deleted too goes with it, not by itself.
  const isWithCase = ({ kind, caseId }: Subject) => kind !== 'case' && refs.some(({ id }) => id === caseId)
  for (const subject of subjects) if (!isWithCase(subject)) deleteOne(vault, subject, why)
  return subjects.length
}

function deleteOne(vault: OpenVault, subject: Subject, why: string): void {
  const { db, ports, keys, writer } = vault
  const [kind] = neededBy(db, subject)
  if (kind !== undefined) throw new VaultError('IN_USE', { kind })
  const withIt = putIntoBin(withReason(writer, why), subject, why)
  appendCustody(db, ports, keys.user, {
    action: 'deleted',
    subject: subject.id,
    itemHashBefore: subject.fileSha256,
    itemHashAfter: subject.fileSha256,
    reason: why,
    details: { kind: subject.kind, withIt },
  })
}
