import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DoctorFinding, JobResult } from '../../../shared/domain/job.ts'
import { VaultError } from '../../../shared/errors.ts'
import { checkCustody } from '../custody/check.ts'
import { headsSeen } from '../custody/heads-seen.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { verifySignature } from '../keys/signing.ts'
import { checkDatabase } from '../records/database.ts'
import { expectedBlobs } from '../records/evidence-table.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'

/** A blob without an item is kept so long before it counts as left over: a crash in the middle of an import leaves one. */
const leftOverAfterMs = 30 * 24 * 60 * 60_000

/**
 * Looks for damage everywhere: database, custody chain, each blob, files that nobody needs, permissions. Changes
 * nothing; the result goes into the custody chain.
 * @throws VaultError CANCELLED
 */
export async function examine(vault: OpenVault, mode: 'quick' | 'full', job: JobWork): Promise<JobResult> {
  const findings: DoctorFinding[] = [...databaseFindings(vault), ...(await modeFindings(vault))]
  const custody = checkCustody(vault.db, {
    chain: vault.ports.workstation,
    seen: await headsSeen(vault.ports, vault.header.current),
    verifySignature,
  })
  if (custody.brokenAt !== null) findings.push({ code: 'custody-broken', level: 'error', facts: custody.brokenAt })
  const blobs = await checkBlobs(vault, mode, job)
  findings.push(...blobs.findings, ...(await strayBlobs(vault)))
  leaveCustody(vault, { action: 'hash-verified', details: { mode, blobs: blobs.count, findings: findings.length } })
  return { kind: 'doctor', findings, blobsChecked: blobs.count, bytesChecked: blobs.bytes, entriesChecked: custody.entries }
}

function databaseFindings(vault: OpenVault): DoctorFinding[] {
  const problem = checkDatabase(vault.db)
  return problem === null ? [] : [{ code: 'database-damaged', level: 'error', facts: { reason: problem } }]
}

async function modeFindings(vault: OpenVault): Promise<DoctorFinding[]> {
  const { mode } = await stat(join(vault.folder, 'vault.json'))
  const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0
  return isOpen ? [{ code: 'mode-too-open', level: 'warning', facts: { path: 'vault.json' } }] : []
}

async function checkBlobs(vault: OpenVault, mode: 'quick' | 'full', job: JobWork) {
  const expected = expectedBlobs(vault.db)
  const totalBytes = expected.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const findings: DoctorFinding[] = []
  let bytes = 0
  for (const { blob, sha256, sizeBytes, itemId } of expected) {
    if (job.signal.aborted) throw new VaultError('CANCELLED')
    const state = await vault.blobs.check(blob, mode, { sha256, sizeBytes }, job.signal)
    if (state !== 'good')
      findings.push({ code: state === 'missing' ? 'blob-missing' : 'blob-damaged', level: 'error', facts: { itemId } })
    bytes += sizeBytes
    job.progress({ doneBytes: bytes, totalBytes })
  }
  return { findings, count: expected.length, bytes: mode === 'full' ? bytes : 0 }
}

async function strayBlobs(vault: OpenVault): Promise<DoctorFinding[]> {
  const needed = new Set(expectedBlobs(vault.db).map(({ blob }) => blob))
  const now = vault.ports.clock().getTime()
  const findings: DoctorFinding[] = []
  for await (const { name, modifiedAt } of vault.blobs.list())
    if (!needed.has(name)) {
      const isOld = now - modifiedAt.getTime() > leftOverAfterMs
      findings.push({ code: 'blob-without-item', level: 'warning', facts: { name: name.slice(0, 16), isOld } })
    }
  return findings
}
