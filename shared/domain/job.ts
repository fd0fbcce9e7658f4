import * as v from 'valibot'
import { VerifyReport } from '../bundle/report.ts'
import { errorCodes } from '../errors.ts'
import { ExportReport } from './exchange/export-request.ts'
import { ImportReport } from './exchange/import-plan.ts'
import { Count, Id, Instant, Sha256Hex } from './fields.ts'

const Problem = v.strictObject({
  code: v.picklist(errorCodes),
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
})
export type Problem = v.InferOutput<typeof Problem>

/** What became of one file of an import. */
export const ImportedFile = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('added'), path: v.string(), itemId: Id, sha256: Sha256Hex, sizeBytes: Count }),
  /** The same bytes are already in this case: nothing was added. */
  v.strictObject({ outcome: v.literal('already'), path: v.string(), itemId: Id }),
  v.strictObject({ outcome: v.literal('failed'), path: v.string(), problem: Problem }),
])
export type ImportedFile = v.InferOutput<typeof ImportedFile>

/** One thing that a check found wrong. */
export const DoctorFinding = v.strictObject({
  code: v.picklist([
    'blob-missing',
    'blob-damaged',
    'blob-without-item',
    'blob-foreign',
    'database-damaged',
    'custody-broken',
    'unfinished-files',
    'mode-too-open',
  ]),
  level: v.picklist(['warning', 'error']),
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
})
export type DoctorFinding = v.InferOutput<typeof DoctorFinding>

export const JobResult = v.variant('kind', [
  v.strictObject({ kind: v.literal('import'), files: v.array(ImportedFile) }),
  v.strictObject({
    kind: v.literal('bundle'),
    bundleId: Id,
    path: v.string(),
    sha256: Sha256Hex,
    innerSha256: Sha256Hex,
    sizeBytes: Count,
  }),
  v.strictObject({ kind: v.literal('verify'), report: VerifyReport }),
  v.strictObject({ kind: v.literal('open-bundle'), report: VerifyReport, folder: v.nullable(v.string()), fileCount: Count }),
  v.strictObject({ kind: v.literal('copy-out'), folder: v.string(), fileCount: Count }),
  ImportReport,
  ExportReport,
  v.strictObject({ kind: v.literal('export-all'), folder: v.string(), fileCount: Count }),
  v.strictObject({
    kind: v.literal('doctor'),
    findings: v.array(DoctorFinding),
    blobsChecked: Count,
    bytesChecked: Count,
    entriesChecked: Count,
  }),
  /** What became of reading items; `doneBytes` and `totalBytes` of this job count items. */
  v.strictObject({ kind: v.literal('read'), readCount: Count, failedCount: Count }),
  /** `doneBytes` and `totalBytes` of this job count records. */
  v.strictObject({ kind: v.literal('index'), recordCount: Count }),
])
export type JobResult = v.InferOutput<typeof JobResult>

/** Long work. A cancelled or failed job leaves the vault as it was, but for what it reported as done. */
export const Job = v.strictObject({
  id: Id,
  kind: v.picklist([
    'import',
    'bundle',
    'verify',
    'open-bundle',
    'copy-out',
    'import-table',
    'export-list',
    'export-all',
    'doctor',
    'index',
    'read',
    'take-children',
  ]),
  state: v.picklist(['running', 'done', 'failed', 'cancelled']),
  startedAt: Instant,
  doneBytes: Count,
  /** 0 while it is not known. */
  totalBytes: Count,
  /** The file being worked on, for display; empty where there is none. */
  current: v.string(),
  result: v.nullable(JobResult),
  problem: v.nullable(Problem),
})
export type Job = v.InferOutput<typeof Job>
