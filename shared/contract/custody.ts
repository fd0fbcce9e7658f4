import * as v from 'valibot'
import { Count, Id, Instant, Page, Sha256Hex } from '../domain/fields.ts'
import { call, custodyActions } from './call.ts'

/** A line of the chain as people read it. */
export const CustodyLine = v.strictObject({
  /** Workstation whose chain it is. */
  chain: v.string(),
  seq: Count,
  at: Instant,
  actor: v.string(),
  action: v.picklist(custodyActions),
  subject: v.nullable(v.string()),
  details: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  reason: v.string(),
  hash: Sha256Hex,
})
export type CustodyLine = v.InferOutput<typeof CustodyLine>

/** What checking the chain proves. */
export const CustodyCheck = v.strictObject({
  whole: v.boolean(),
  entries: Count,
  headSeq: Count,
  headHash: v.string(),
  /** The first place where it does not hold; null where it is whole. */
  brokenAt: v.nullable(
    v.strictObject({
      seq: Count,
      reason: v.picklist(['missing', 'hash', 'link', 'signature', 'unknown-key', 'rolled-back', 'form']),
    }),
  ),
})
export type CustodyCheck = v.InferOutput<typeof CustodyCheck>

export const custody = {
  /** Newest first; of one subject where one is named. */
  list: call(
    v.strictObject({ subject: v.optional(Id), ...Page }),
    v.strictObject({ total: Count, rows: v.array(CustodyLine) }),
    'read',
  ),
  /** Checks every hash, link and signature from the first entry to the head, and the head against the last one seen on this machine. */
  check: call(v.strictObject({}), CustodyCheck, 'read'),
} as const
