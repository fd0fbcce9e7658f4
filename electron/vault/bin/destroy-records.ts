import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { VaultError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/formats/canonical-json.ts'
import { appendCustody } from '../custody/append.ts'
import { namedBy } from '../records/bin-rules.ts'
import type { Subject } from '../records/bin-subjects.ts'
import {
  type Doomed,
  doomedWith,
  insertDestroyed,
  isBlobNeeded,
  lastStates,
  removeDestroyed,
  sweepTraces,
  unneededBlobs,
} from '../records/destroy-table.ts'
import { readMeta, writeMeta } from '../records/meta-table.ts'
import { whatNames } from '../records/referring.ts'
import { indexChanged } from '../records/search-table.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { type Refs, requireNoHold, subjectsOf } from './subjects-of.ts'

const Blobs = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)))

/**
 * Destroys records of the recycle bin with everything that belongs to them. What stays: that they were, the SHA-256 of
 * their last state, who, when and why; their custody entries; the bundles they were in.
 * @returns how many, without what went with them
 * @throws VaultError NOT_FOUND (not in the bin), LEGAL_HOLD, IN_USE (a record of the bin still names the person)
 */
export async function destroyRecords(vault: OpenVault, refs: Refs, why: string): Promise<number> {
  const count = change(vault, ['case', 'incident', 'person', 'consent', 'evidence', 'note', 'custody'], () => {
    const subjects = subjectsOf(vault.db, refs).toReversed()
    const once = new Map<string, Doomed>()
    for (const subject of subjects) {
      requireMayGo(vault, subject)
      for (const doomed of doomedWith(vault.db, subject)) if (!once.has(doomed.id)) once.set(doomed.id, doomed)
    }
    destroyAll(vault, [...once.values()], why)
    return subjects.length
  })
  await vault.reviewing.opened.closeWhere(({ blob }) => !isBlobNeeded(vault.db, blob))
  await finishDestruction(vault)
  return count
}

function requireMayGo({ db }: OpenVault, subject: Subject): void {
  if (subject.deletedAt === null || subject.deletedWith !== null) throw new VaultError('NOT_FOUND', { kind: subject.kind })
  requireNoHold(db, subject)
}

/** A person goes last: what is destroyed with them names them no more. @throws VaultError IN_USE */
function requireUnnamed({ db }: OpenVault, { kind, id }: Doomed): void {
  const [needs] = kind === 'person' ? namedBy(db, id) : []
  if (needs !== undefined) throw new VaultError('IN_USE', { kind: needs })
}

function destroyAll(vault: OpenVault, doomed: readonly Doomed[], why: string): void {
  const { db, ports, keys, writer } = vault
  const keepWhatOthersLose = whatNames(writer, doomed)
  const states = lastStates(db, doomed)
  const waiting = v.parse(Blobs, JSON.parse(readMeta(db, 'blobs-to-remove') ?? '[]'))
  writeMeta(db, 'blobs-to-remove', JSON.stringify([...waiting, ...unneededBlobs(db, doomed)]))
  const hashes = states.map((state) => createHash('sha256').update(canonicalJson(state)).digest('hex'))
  doomed.forEach((record, index) => {
    insertDestroyed(writer, record, hashes[index] ?? '', why)
  })
  doomed.forEach((record, index) => {
    requireUnnamed(vault, record)
    removeDestroyed(db, record)
    appendCustody(db, ports, keys.user, {
      action: 'destroyed',
      subject: record.id,
      itemHashBefore: record.fileSha256,
      reason: why,
      details: { kind: record.kind, record: hashes[index] ?? '' },
    })
  })
  keepWhatOthersLose()
  while (indexChanged(db, 1_000) > 0);
}

/**
 * Does what cannot be part of a transaction: removes originals that no item needs and the copies that an upgrade of the
 * vault left, and sweeps the pages of the database. A crash in between, or a statement that is still being read, is made
 * good when the vault is opened next.
 */
export async function finishDestruction(vault: OpenVault): Promise<void> {
  const { db, blobs, folder, ports } = vault
  const waiting = readMeta(db, 'blobs-to-remove')
  if (waiting === null) return
  for (const blob of v.parse(Blobs, JSON.parse(waiting))) if (!isBlobNeeded(db, blob)) await blobs.remove(blob)
  for (const name of await readdir(folder))
    if (name.startsWith('records.db.before-version-')) await rm(join(folder, name), { force: true })
  try {
    sweepTraces(db, waiting)
  } catch (error) {
    ports.log(`sweeping after destruction: ${error instanceof Error ? error.message : 'failed'}`)
  }
}
