import type { DateWithPrecision } from '../domain/date-with-precision.ts'
import type { Language } from '../i18n/language.ts'
import type { IdentityLevelCode } from '../vocabulary/identity-levels.ts'

/** What a bundle is made of. Every text is as the recipient may see it: names are already replaced. */
export type BundleContent = {
  /** UUIDv7. */
  readonly bundleId: string
  /** ISO 8601, UTC, milliseconds. */
  readonly createdAt: string
  /** The language of the report. */
  readonly language: Language
  readonly sender: { readonly name: string; readonly place: string }
  readonly recipients: readonly BundleRecipient[]
  readonly title: string
  readonly reference: string
  /** The most identifying level in this bundle. */
  readonly identityLevel: string
  readonly people: readonly BundlePerson[]
  readonly withheld: Withheld
  readonly incidents: readonly BundleIncident[]
  readonly caseInfo: BundleCaseInfo
  readonly files: readonly BundleFile[]
  readonly custody: BundleCustody
}

export type BundleRecipient = { readonly name: string; readonly ageRecipient: string; readonly fingerprint: string }

/** How one person stands in the bundle; a withheld person only as a label that names nobody. */
export type BundlePerson = { readonly label: string; readonly leavesAs: IdentityLevelCode; readonly reason: string }

/** Reasons of a name that may leave with a condition: the recipient is to keep it from Governments, or from public reports. */
export const keptReasons = {
  governments: 'consented-not-to-governments',
  publicReports: 'consented-not-in-public-reports',
} as const

/** How much was kept back, and how often for which reason. */
export type Withheld = { readonly persons: number; readonly files: number; readonly reasons: Readonly<Record<string, number>> }

export type BundleTarget = { readonly level: string; readonly capacity: string | null; readonly label: string | null }

export type BundleIncident = {
  readonly id: string
  readonly title: string
  readonly start: DateWithPrecision
  readonly end: DateWithPrecision | null
  readonly country: string | null
  readonly place: string
  readonly narrative: string
  readonly narrativeLanguage: string
  readonly acts: readonly string[]
  readonly targets: readonly BundleTarget[]
  readonly assessment: string
}

export type BundleCaseInfo = {
  readonly summary: string
  readonly status: string
  readonly classification: string
  readonly nexus: string
  readonly tags: readonly string[]
  readonly lead?: string
}

/** What is said of a file. */
export type BundleFileInfo = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly type: string
  readonly language: string
  readonly createdDate: DateWithPrecision
  /** The file's name as the recipient may see it; in the bundle it stands as `safeNameOf` gives it. */
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly mediaType: string
  readonly acquiredAt: string
  readonly method: string
  readonly incidentIds: readonly string[]
}

/** A file with its bytes. */
export type BundleFile = BundleFileInfo & {
  /** CRC-32 of the bytes, as ZIP has it: known ahead, so that the file is read once. */
  readonly crc32: number
  /** The bytes, which are held against size and checksum. A piece may be overwritten when the next is asked for. */
  readonly read: () => AsyncIterable<Uint8Array>
}

export type BundleCustody = {
  /** Lines as `custody-entry.ts` writes them, without line ends, chain by chain from each first entry. Read twice. */
  readonly lines: () => AsyncIterable<string>
  /** The chain of the workstation that makes the bundle, at this moment. */
  readonly head: { readonly chain: string; readonly seq: number; readonly hash: string }
  /** The keys of the users who signed entries; their names do not leave. */
  readonly users: readonly { readonly publicKey: Uint8Array }[]
}
