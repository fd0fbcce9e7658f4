import * as v from 'valibot'
import { Count, Id, Page, Path, Sha256Hex } from '../domain/fields.ts'
import { BundleRecord, Plan, PlanRequest } from '../domain/plan.ts'
import { call } from './call.ts'
import { JobStarted } from './evidence.ts'

/** What opens a bundle: the keys of the open vault, an age identity file, a passphrase; whichever are given are tried. */
const OpenWith = {
  /** A file as `age-keygen` makes it. */
  identityPath: v.optional(v.nullable(Path), null),
  passphrase: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(1_024))), null),
  /** An `allowed_signers` file (ssh-keygen(1)) of keys that the user vouches for; the open vault's contacts count too. */
  allowedSignersPath: v.optional(v.nullable(Path), null),
}

export const bundles = {
  /** What would leave for these recipients, person by person and file by file. Writes nothing. */
  plan: call(PlanRequest, Plan, 'read'),
  /** Makes the bundle that the user confirmed; a job with result `bundle`. PLAN_CHANGED, RECIPIENT_NOT_VERIFIED, NOTHING_TO_SEND. */
  make: call(
    v.strictObject({
      request: PlanRequest,
      planHash: Sha256Hex,
      folder: Path,
      notVerifiedAccepted: v.optional(v.boolean(), false),
    }),
    JobStarted,
    'export',
    'exported',
  ),
  /** The ledger, newest first. */
  list: call(
    v.strictObject({ caseId: v.optional(Id), ...Page }),
    v.strictObject({ total: Count, rows: v.array(BundleRecord) }),
    'read',
  ),
  /** Checks everything that can be checked; a job with result `verify`. Needs no vault. */
  verify: call(v.strictObject({ path: Path, ...OpenWith }), JobStarted, 'open'),
  /** Verifies, then writes the files into a new folder; nothing is written where the verdict is bad. Result `open-bundle`. */
  open: call(v.strictObject({ path: Path, folder: Path, ...OpenWith }), JobStarted, 'open'),
} as const
