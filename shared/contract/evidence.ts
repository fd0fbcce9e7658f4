import * as v from 'valibot'
import { acquisitionMethods, EvidenceFields, EvidenceFilter, EvidenceItem, evidenceSorts } from '../domain/evidence.ts'
import { Count, Id, Line, Page, Path, sortBy, Title } from '../domain/fields.ts'
import { ImportedFile } from '../domain/job.ts'
import { call } from './call.ts'

export const JobStarted = v.strictObject({ jobId: Id })

/** Pasted pictures and text have no path: the one place where bytes cross, and they are few (32 MiB, in base64). */
const PastedBytes = v.pipe(v.string(), v.maxLength(44_739_244), v.base64())

export const evidence = {
  /** Files and whole folders; a job with result `import`. Each file that is done stays, whatever happens to the next. */
  import: call(
    v.strictObject({
      caseId: Id,
      paths: v.pipe(v.array(Path), v.minLength(1), v.maxLength(10_000)),
      method: v.optional(v.picklist(acquisitionMethods), 'received'),
      acquiredBy: v.optional(Line, ''),
    }),
    JobStarted,
    'record',
    'ingested',
  ),
  paste: call(v.strictObject({ caseId: Id, name: Title, base64: PastedBytes }), ImportedFile, 'record', 'ingested'),
  list: call(
    v.strictObject({
      caseId: v.optional(Id),
      ...Page,
      text: v.optional(Line, ''),
      filter: v.optional(EvidenceFilter, {}),
      sort: sortBy(evidenceSorts),
    }),
    v.strictObject({
      total: Count,
      rows: v.array(EvidenceItem),
      /** References of the cases of these rows. */
      cases: v.array(v.strictObject({ id: Id, reference: v.string() })),
    }),
    'read',
  ),
  get: call(v.strictObject({ id: Id }), EvidenceItem, 'read'),
  update: call(v.strictObject({ id: Id, version: Count, fields: EvidenceFields }), EvidenceItem, 'record'),
  /** Originals in clear, into a new folder outside the vault: a job with result `copy-out`. */
  copyOut: call(
    v.strictObject({ ids: v.pipe(v.array(Id), v.minLength(1), v.maxLength(100_000)), folder: Path, reason: Title }),
    JobStarted,
    'export',
    'copied',
  ),
} as const
