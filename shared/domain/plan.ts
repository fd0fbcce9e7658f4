import * as v from 'valibot'
import { identityLevels } from '../vocabulary/identity-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { hiddenFields } from './consent.ts'
import { Count, Id, InterfaceLanguage, Sha256Hex } from './fields.ts'
import { trustLevels } from './recipient.ts'

const IdentityLevel = v.picklist(codesOf(identityLevels))

/** Why a person leaves as they do. */
export const gateReasons = [
  'consented',
  'limited-by-consent',
  'limited-by-bundle',
  'no-decision',
  'expired',
  'withdrawn',
  'not-yet-valid',
  'alleged-author',
  'not-informed',
  'giver-not-entitled',
  'giver-not-named',
  'name-not-to-governments',
  'name-not-in-public-reports',
  'family-hidden',
  'blocked',
  'case-blocked',
  'redacted',
  'case-redacted',
] as const

/** What to think of although a person leaves as they do; the two last ones are for the recipient to keep to. */
export const gateWarnings = [
  'ends-soon',
  'informed-in-part',
  'assessment-due',
  'keep-from-governments',
  'keep-from-public-reports',
] as const

/** How one person of the case leaves, the same for every recipient of the bundle. */
export const PersonOutcome = v.strictObject({
  personId: Id,
  displayName: v.string(),
  roles: v.array(v.string()),
  leavesAs: IdentityLevel,
  /** What stands in the bundle where the name stood. */
  label: v.string(),
  reason: v.picklist(gateReasons),
  /** The recipient whose decision (or lack of one) is the strictest; null where none is. */
  recipientId: v.nullable(Id),
  /** What stays hidden whatever the level. */
  hiddenFields: v.optional(v.array(v.picklist(hiddenFields)), []),
  warnings: v.optional(v.array(v.picklist(gateWarnings)), []),
})
export type PersonOutcome = v.InferOutput<typeof PersonOutcome>

/** Why a file leaves or stays. */
export const fileReasons = [
  'leaves',
  'left-out-by-user',
  'people-not-reviewed',
  'identifies-withheld',
  'name-found',
  'photo-hidden',
  'place-hidden',
  'case-blocked',
] as const

export const FileOutcome = v.strictObject({
  itemId: Id,
  originalName: v.string(),
  title: v.string(),
  sizeBytes: Count,
  leaves: v.boolean(),
  reason: v.picklist(fileReasons),
  /** The persons for whose protection it stays. */
  becauseOf: v.array(Id),
})
export type FileOutcome = v.InferOutput<typeof FileOutcome>

/** What a user asks for. */
export const PlanRequest = v.strictObject({
  caseId: Id,
  recipientIds: v.pipe(v.array(Id), v.minLength(1), v.maxLength(20)),
  language: InterfaceLanguage,
  /** The most identifying level in this bundle, whatever the consents allow. */
  identityLevel: v.optional(IdentityLevel, 'full-name'),
  /** Items that the user leaves out. */
  leaveOut: v.optional(v.array(Id), []),
})
export type PlanRequest = v.InferOutput<typeof PlanRequest>

/** What would leave, shown before anything is written. `planHash` stands for all of it; making a bundle must name it. */
export const Plan = v.strictObject({
  planHash: Sha256Hex,
  request: PlanRequest,
  recipients: v.array(v.strictObject({ id: Id, name: v.string(), trust: v.picklist(trustLevels), fingerprint: v.string() })),
  people: v.array(PersonOutcome),
  files: v.array(FileOutcome),
  incidentCount: Count,
  /** Places in titles, narratives and names where a name is replaced. */
  replacements: Count,
  totalBytes: Count,
  /** What needs a second confirmation, or a thought. */
  warnings: v.array(
    v.variant('code', [
      v.strictObject({ code: v.literal('recipient-not-verified'), name: v.string() }),
      v.strictObject({ code: v.literal('language-not-accepted'), name: v.string(), language: v.string() }),
      v.strictObject({ code: v.literal('nexus-does-not-fit'), name: v.string() }),
      v.strictObject({ code: v.literal('case-blocked') }),
      v.strictObject({ code: v.literal('nothing-leaves') }),
    ]),
  ),
})
export type Plan = v.InferOutput<typeof Plan>

/** A bundle in the ledger: what went to whom, when, in which version, under which consents. */
export const BundleRecord = v.strictObject({
  id: Id,
  caseId: Id,
  caseReference: v.string(),
  recipients: v.array(v.strictObject({ id: Id, name: v.string(), fingerprint: v.string(), trust: v.picklist(trustLevels) })),
  language: InterfaceLanguage,
  fileName: v.string(),
  sizeBytes: Count,
  sha256: Sha256Hex,
  innerSha256: Sha256Hex,
  planHash: Sha256Hex,
  custodySeq: Count,
  custodyHash: Sha256Hex,
  people: v.array(PersonOutcome),
  filesLeft: Count,
  filesWithheld: Count,
  createdAt: v.string(),
  createdBy: v.string(),
})
export type BundleRecord = v.InferOutput<typeof BundleRecord>
