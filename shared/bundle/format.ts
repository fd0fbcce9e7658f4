import * as v from 'valibot'
import { Instant, InterfaceLanguage, Sha256Hex } from '../domain/fields.ts'
import type { BundleContent } from './content.ts'
import { safeNameOf } from './safe-name.ts'

/** The names, limits and JSON forms of SPEC.md, version 1. */
export const BUNDLE_VERSION = 1
export const BUNDLE_FORMAT = 'nhri-evidence-bundle'
export const EVIDENCE_NAMESPACE = 'nhri-evidence@v1'
export const TRANSPORT_NAMESPACE = 'nhri-transport@v1'
/** The name that the institution has in `allowed_signers`. */
export const SENDER_PRINCIPAL = 'sender'

export const paths = {
  bagInfo: 'bag-info.txt',
  bagit: 'bagit.txt',
  manifest: 'manifest-sha256.txt',
  roCrate: 'ro-crate-metadata.json',
  allowedSigners: 'signers/allowed_signers',
  custodyKeys: 'signers/custody-keys.txt',
  senderKey: 'signers/sender.pub',
  tagManifest: 'tagmanifest-sha256.txt',
  signature: 'tagmanifest-sha256.txt.sig',
  bundle: 'data/bundle.json',
  caseJson: 'data/case.json',
  caseSchema: 'data/case.schema.json',
  custody: 'data/custody.ndjson',
  report: 'data/report.html',
} as const
/** The largest size, in bytes, of the files that are read whole. */
export const wholeFileLimits: Readonly<Record<string, number>> = {
  [paths.bagInfo]: 65_536,
  [paths.bagit]: 1_024,
  [paths.manifest]: 33_554_432,
  [paths.allowedSigners]: 65_536,
  [paths.custodyKeys]: 1_048_576,
  [paths.senderKey]: 65_536,
  [paths.tagManifest]: 65_536,
  [paths.signature]: 65_536,
  [paths.bundle]: 4_194_304,
  [paths.caseJson]: 67_108_864,
  [paths.caseSchema]: 65_536,
  [paths.report]: 67_108_864,
}

/** Every file that a bundle has, but for those under `data/files/`. */
export const fixedPaths: readonly string[] = Object.values(paths)
const FILES_FOLDER = 'data/files/'

/** The one top folder of a bundle. */
export function topFolderOf(bundleId: string): string {
  return `bundle-${bundleId}`
}

/** Where a file of the case lies. */
export function filePathOf(file: { readonly id: string; readonly name: string }): string {
  return `${FILES_FOLDER}${file.id}/${safeNameOf(file.name)}`
}

/** Whether a path is one where a file of the case may lie. */
export function isFilePath(path: string): boolean {
  return path.startsWith(FILES_FOLDER) && path.split('/').length === 4
}

const Text = v.pipe(v.string(), v.maxLength(10_000))
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60))
const Fingerprint = v.pipe(v.string(), v.regex(/^SHA256:[A-Za-z0-9+/]{43}$/))
const Head = v.strictObject({ chain: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,100}$/)), seq: Count, hash: Sha256Hex })
export const BundleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** `data/bundle.json`: what the bundle says of itself. Members are written in this order. */
export const BundleJson = v.strictObject({
  format: v.literal(BUNDLE_FORMAT),
  version: v.literal(BUNDLE_VERSION),
  bundleId: BundleId,
  createdAt: Instant,
  language: InterfaceLanguage,
  title: Text,
  reference: Text,
  sender: v.strictObject({ name: Text, place: Text, fingerprint: Fingerprint }),
  recipients: v.array(v.strictObject({ name: Text, ageRecipient: Text, fingerprint: Text })),
  identityLevel: Code,
  people: v.array(v.strictObject({ label: Text, leavesAs: Code, reason: Code })),
  withheld: v.strictObject({ persons: Count, files: Count, reasons: v.record(Code, Count) }),
  fileCount: Count,
  totalBytes: Count,
  custody: v.strictObject({
    /** The chain of the workstation that made the bundle, at the moment when it did. */
    head: Head,
    entries: Count,
    /** The last entry of each chain in `custody.ndjson`, in their order there. */
    chains: v.array(Head),
  }),
})
export type BundleJson = v.InferOutput<typeof BundleJson>

/** What custody.ndjson holds, as it was counted while it was read. */
export type CustodySummary = Pick<BundleJson['custody'], 'entries' | 'chains'>

/** `data/bundle.json` for a content. Throws where the content does not fit the form: that is a bug of the caller. */
export function bundleJsonOf(content: BundleContent, senderFingerprint: string, custody: CustodySummary): BundleJson {
  const { bundleId, createdAt, language, title, reference, sender, recipients, identityLevel, people, withheld, files } = content
  const reasons = Object.fromEntries(Object.entries(withheld.reasons).sort(([a], [b]) => (a < b ? -1 : 1)))
  return v.parse(BundleJson, {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    bundleId,
    createdAt,
    language,
    title,
    reference,
    sender: { ...sender, fingerprint: senderFingerprint },
    recipients,
    identityLevel,
    people,
    withheld: { ...withheld, reasons },
    fileCount: files.length,
    totalBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    custody: { head: content.custody.head, ...custody },
  })
}

/** JSON as a bundle has it: two spaces, members in the order of the schema, one line end. */
export function encodeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

export type ParsedJson<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'invalid' }

const Versioned = v.object({ format: v.string(), version: v.union([v.number(), v.string()]) })

/** Reads one of the bundle's JSON files: exactly as `encodeJson` writes it. Hostile input enters here. */
export function parseJson<S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  format: string,
  text: string,
): ParsedJson<v.InferOutput<S>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'invalid' }
  }
  const versioned = v.safeParse(Versioned, value)
  if (!versioned.success || versioned.output.format !== format) return { kind: 'invalid' }
  if (versioned.output.version !== BUNDLE_VERSION)
    return { kind: 'unknown-version', version: String(versioned.output.version).slice(0, 40) }
  const parsed = v.safeParse(schema, value)
  return parsed.success && encodeJson(parsed.output) === text ? { kind: 'ok', value: parsed.output } : { kind: 'invalid' }
}
