import type { JobResult } from '../../../shared/domain/job.ts'
import type { BundleRecord, PlanRequest } from '../../../shared/domain/plan.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { insertBundle } from '../records/bundle-table.ts'
import { custodyHead } from '../records/custody-table.ts'
import { keepHead } from '../session/close-vault.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { buildBundle } from './build-bundle.ts'
import { contentOf } from './content.ts'
import { type DetailedPlan, planBundle } from './plan.ts'

export type MakeInput = {
  readonly request: PlanRequest
  readonly planHash: string
  readonly folder: string
  readonly notVerifiedAccepted: boolean
}

/**
 * Makes the bundle that was confirmed: computes the plan again, refuses where it is no longer the same, builds and
 * seals, and writes ledger and custody entry in one transaction before the finished file gets its name. A bundle is
 * never there without being in the ledger.
 * @throws VaultError PLAN_CHANGED, RECIPIENT_NOT_VERIFIED, NOTHING_TO_SEND, and what building throws
 */
export async function makeBundle(vault: OpenVault, input: MakeInput, job: JobWork): Promise<JobResult> {
  const detailed = await planBundle(vault, input.request)
  const { plan, recipients, caseRow } = detailed
  if (plan.planHash !== input.planHash) throw new VaultError('PLAN_CHANGED')
  const unverified = recipients.find(({ trust }) => trust === 'not-verified')
  if (unverified && !input.notVerifiedAccepted) throw new VaultError('RECIPIENT_NOT_VERIFIED', { name: unverified.name })
  if (plan.warnings.some(({ code }) => code === 'nothing-leaves')) throw new VaultError('NOTHING_TO_SEND')
  const bundleId = vault.writer.newId()
  const head = custodyHead(vault.db, vault.ports.workstation)
  if (head === null) throw new VaultError('CUSTODY_BROKEN', { at: 0 })
  const createdAt = vault.writer.now()
  const content = contentOf(vault, detailed, { bundleId, createdAt, head })
  const baseName = `${caseRow.reference}-${input.request.recipientIds.length === 1 ? (recipients[0]?.profile ?? 'bundle') : 'several'}-${bundleId.slice(-6)}`
  const built = await buildBundle(content, {
    folder: input.folder,
    baseName,
    institution: vault.keys.institution,
    random: vault.ports.random,
    poolFor: vault.blobs.poolFor,
    signal: job.signal,
    onProgress: (doneBytes, totalBytes) => job.progress({ doneBytes, totalBytes }),
    beforePublish: ({ sha256, innerSha256, sizeBytes, fileName }) => {
      record(vault, detailed, { id: bundleId, createdAt, fileName, sha256, innerSha256, sizeBytes, head })
    },
  })
  await keepHead(vault)
  return {
    kind: 'bundle',
    bundleId,
    path: built.path,
    sha256: built.sha256,
    innerSha256: built.innerSha256,
    sizeBytes: built.sizeBytes,
  }
}

type Made = Pick<BundleRecord, 'id' | 'createdAt' | 'fileName' | 'sha256' | 'innerSha256' | 'sizeBytes'> & {
  readonly head: { readonly seq: number; readonly hash: string }
}

function record(vault: OpenVault, { plan, caseRow }: DetailedPlan, made: Made): void {
  const { head, ...rest } = made
  const leaving = plan.files.filter(({ leaves }) => leaves)
  const ledger: BundleRecord = {
    ...rest,
    caseId: caseRow.id,
    caseReference: caseRow.reference,
    recipients: plan.recipients,
    language: plan.request.language,
    planHash: plan.planHash,
    custodySeq: head.seq,
    custodyHash: head.hash,
    people: plan.people,
    filesLeft: leaving.length,
    filesWithheld: plan.files.length - leaving.length,
    createdBy: vault.keys.userName,
  }
  change(
    vault,
    ['bundle'],
    () => insertBundle(vault.db, ledger),
    () => ({
      action: 'exported',
      subject: ledger.id,
      itemHashAfter: ledger.sha256,
      details: {
        case: ledger.caseId,
        plan: ledger.planHash,
        files: leaving.length,
        recipients: plan.recipients.map(({ id }) => id).join(' '),
      },
    }),
  )
}
