import * as v from 'valibot'

/**
 * What verifying a bundle can find. Each code has a sentence in four languages (`i18n/<language>/verdict.ts`), and its
 * level is fixed here, so that the same bundle gets the same verdict everywhere.
 */
export const findingLevels = {
  // proven
  'sealed-signature-good': 'ok', // facts: fingerprint; the sealed file is as its sender signed it
  opened: 'ok',
  complete: 'ok', // facts: files; nothing missing, nothing added
  'hashes-good': 'ok', // facts: files
  'signature-good': 'ok', // facts: fingerprint
  'signer-known': 'ok', // facts: name
  'custody-good': 'ok', // facts: entries
  // notable
  'signer-unknown': 'warning', // facts: fingerprint; good signature by a key nobody here has vouched for
  'signer-not-verified': 'warning', // facts: name; the key is known, but nobody made sure whose it is
  'sealed-signature-missing': 'warning',
  'recipient-other': 'warning', // sealed for a key that the bundle does not name as a recipient: somebody passed it on
  'no-trusted-time': 'info',
  'proves-not-truth': 'info', // what this does not prove: that what the files show is true
  'proves-not-when': 'info', // what this does not prove: when it happened
  // wrong
  'not-sealed-file': 'error',
  'cannot-open': 'error', // none of the keys given opens it
  'sealed-damaged': 'error', // authenticated encryption says it was changed or cut
  'sealed-signature-wrong': 'error',
  'zip-invalid': 'error', // facts: reason
  'path-unsafe': 'error', // facts: path
  'path-duplicate': 'error', // facts: path
  'entry-not-stored': 'error', // facts: path; compressed, encrypted, a link or a folder entry
  'too-large': 'error', // facts: path
  'bag-invalid': 'error', // facts: reason
  'file-missing': 'error', // facts: path
  'file-unlisted': 'error', // facts: path
  'hash-wrong': 'error', // facts: path
  'signature-missing': 'error',
  'signature-wrong': 'error',
  'signature-foreign': 'error', // facts: fingerprint; sealed by one key and signed inside by another
  'content-invalid': 'error', // facts: path; a file whose form the SPEC fixes does not have it
  'version-unknown': 'error', // facts: version
  'custody-wrong': 'error', // facts: reason
} as const

export type FindingCode = keyof typeof findingLevels
export type FindingLevel = (typeof findingLevels)[FindingCode]
export const findingCodes = Object.keys(findingLevels) as [FindingCode, ...FindingCode[]]

export const Finding = v.strictObject({
  code: v.picklist(findingCodes),
  level: v.picklist(['ok', 'info', 'warning', 'error']),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
})
export type Finding = v.InferOutput<typeof Finding>

/** What a bundle says of itself; only worth showing beside the verdict. */
export const BundleSummary = v.strictObject({
  title: v.string(),
  reference: v.string(),
  sender: v.string(),
  recipients: v.array(v.string()),
  language: v.string(),
  createdAt: v.string(),
  fileCount: v.number(),
  totalBytes: v.number(),
  withheldPersons: v.number(),
  withheldFiles: v.number(),
  custodySeq: v.number(),
  custodyHash: v.string(),
})
export type BundleSummary = v.InferOutput<typeof BundleSummary>

/** The verdict on a bundle: `good` only where every check passed and the signer is known and verified. */
export const VerifyReport = v.strictObject({
  verdict: v.picklist(['good', 'good-signer-unknown', 'bad', 'not-opened']),
  signerFingerprint: v.nullable(v.string()),
  signerName: v.nullable(v.string()),
  findings: v.array(Finding),
  summary: v.nullable(BundleSummary),
  files: v.array(v.strictObject({ path: v.string(), sizeBytes: v.number(), sha256: v.string() })),
})
export type VerifyReport = v.InferOutput<typeof VerifyReport>

/** A finding with the level that its code has. */
export function finding(code: FindingCode, facts: Readonly<Record<string, string | number>> = {}): Finding {
  return { code, level: findingLevels[code], facts }
}
