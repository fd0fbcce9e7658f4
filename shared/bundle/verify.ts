import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { sshFingerprint } from '../formats/ssh-key.ts'
import { crc32 } from './crc32.ts'
import { type BundleJson, paths, wholeFileLimits } from './format.ts'
import { type BundleSummary, type Finding, type FindingCode, finding, type VerifyReport } from './report.ts'
import { shownPath } from './shown-path.ts'
import { parseCustodyKeys } from './signer-files.ts'
import { type ByteSource, piecesOf, windowed } from './source.ts'
import { type BagFile, checkBag } from './verify-bag.ts'
import { checkContent } from './verify-content.ts'
import { checkCustody } from './verify-custody.ts'
import type { VerifyInput } from './verify-input.ts'
import { checkPaths } from './verify-paths.ts'
import { checkSignature, checkSigner } from './verify-signature.ts'
import { readZip, type ZipEntry } from './zip-read.ts'

/** No bundle has more of one kind of finding than anybody reads. */
const MAX_FINDINGS_PER_CODE = 1_000

/** Above it, in bytes, an entry is read straight from the source, ahead of its hashing; below, neighbours share a window. */
const LARGE_BYTES = 2_097_152

/** What is gathered while the bytes of a ZIP go by once. */
type Gathered = {
  readonly files: Map<string, BagFile>
  readonly texts: Map<string, Uint8Array>
  readonly entries: Map<string, ZipEntry>
  readonly findings: Finding[]
}

type Outcome = {
  readonly findings: readonly Finding[]
  readonly signer: Uint8Array | null
  readonly signerName: string | null
  readonly bundle: BundleJson | null
  readonly files: VerifyReport['files']
}

/**
 * Verifies the opened ZIP of a bundle against SPEC.md and reports everything that it finds. The bytes are hostile: no
 * input makes it throw but a source that fails for a reason of its own, or `onProgress`.
 */
export async function verifyBundle(input: VerifyInput): Promise<VerifyReport> {
  const zip = windowed(input.zip)
  try {
    return reportOf(await examine(zip, input))
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'AGE_PAYLOAD_DAMAGED') throw error
    return reportOf({ findings: [finding('sealed-damaged')], signer: null, signerName: null, bundle: null, files: [] })
  }
}

async function examine(zip: ByteSource, input: VerifyInput): Promise<Outcome> {
  const content = await readZip(zip)
  const named = checkPaths(content.paths)
  const gathered = await gather(zip, content.entries, input)
  const { files, texts, entries } = gathered
  const textOf = (path: string): Uint8Array | null => texts.get(path) ?? null
  const bag = content.paths.length === 0 ? [] : checkBag({ files, present: new Set(content.paths.map(insideTop)), textOf })
  const signature = checkSignature(textOf, input.sealedBy, input.verifySignature)
  const { signer } = signature
  const signerCheck = signer && checkSigner(signer, input.knownSigners)
  const { openedBy } = input
  const said = checkContent({ bundleId: named.bundleId, signer, openedBy, files, textOf })
  const findings = [...content.findings, ...named.findings, ...gathered.findings, ...bag, ...signature.findings]
  if (signerCheck) findings.push(signerCheck.finding)
  findings.push(...said.findings)
  const custody = entries.get(paths.custody)
  const keys = textOf(paths.custodyKeys)
  const keysByFingerprint = keys && parseCustodyKeys(keys)
  if (keys && !keysByFingerprint) findings.push(finding('content-invalid', { path: paths.custodyKeys }))
  if (custody && keysByFingerprint && said.bundle && said.caseJson) {
    const pieces = piecesOf(zip, custody.start, custody.start + custody.sizeBytes)
    const verifySignature = input.verifySignature ? { verifySignature: input.verifySignature } : {}
    const claimed = said.bundle.custody
    findings.push(await checkCustody({ pieces, keysByFingerprint, claimed, files: said.caseJson.files, ...verifySignature }))
  }
  const listed = [...files].map(([path, file]) => ({ path, ...file }))
  return { findings, signer, signerName: signerCheck?.name ?? null, bundle: said.bundle, files: listed }
}

/** Reads every entry once, from the first byte to the last: hashes, checksums, and the files that are read whole. */
async function gather(zip: ByteSource, list: readonly ZipEntry[], input: VerifyInput): Promise<Gathered> {
  const gathered: Gathered = { files: new Map(), texts: new Map(), entries: new Map(), findings: [] }
  const { files, texts, entries, findings } = gathered
  for (const entry of list) {
    const path = insideTop(entry.path)
    if (entries.has(path)) continue
    entries.set(path, entry)
    const limit = wholeFileLimits[path] ?? 0
    if (limit > 0 && entry.sizeBytes > limit) findings.push(finding('too-large', { path: shownPath(path) }))
    const whole = entry.sizeBytes <= limit ? new Uint8Array(entry.sizeBytes) : null
    const hash = (input.sha256 ?? nobleSha256)()
    let crc = 0
    let done = 0
    for await (const piece of piecesOf(
      entry.sizeBytes > LARGE_BYTES ? input.zip : zip,
      entry.start,
      entry.start + entry.sizeBytes,
    )) {
      hash.update(piece)
      crc = (input.crc32 ?? crc32)(piece, crc)
      whole?.set(piece, done)
      done += piece.length
      input.onProgress?.(entry.start + done)
    }
    if (crc !== entry.crc32) findings.push(finding('zip-invalid', { reason: 'crc', path: shownPath(path) }))
    files.set(path, { sizeBytes: entry.sizeBytes, sha256: hash.digestHex() })
    if (whole) texts.set(path, whole)
  }
  return gathered
}

function reportOf({ findings: found, signer, signerName, bundle, files }: Outcome): VerifyReport {
  const findings = [...limited(found), finding('no-trusted-time'), finding('proves-not-truth'), finding('proves-not-when')]
  const isKnown = findings.some(({ code }) => code === 'signer-known')
  const isBad = signer === null || findings.some(({ level }) => level === 'error')
  return {
    verdict: isBad ? 'bad' : isKnown ? 'good' : 'good-signer-unknown',
    signerFingerprint: signer && sshFingerprint(signer),
    signerName,
    findings,
    summary: bundle && summaryOf(bundle),
    files: [...files],
  }
}

function summaryOf(bundle: BundleJson): BundleSummary {
  return {
    title: bundle.title,
    reference: bundle.reference,
    sender: bundle.sender.name,
    recipients: bundle.recipients.map(({ name }) => name),
    language: bundle.language,
    createdAt: bundle.createdAt,
    fileCount: bundle.fileCount,
    totalBytes: bundle.totalBytes,
    withheldPersons: bundle.withheld.persons,
    withheldFiles: bundle.withheld.files,
    custodySeq: bundle.custody.head.seq,
    custodyHash: bundle.custody.head.hash,
  }
}

function limited(findings: readonly Finding[]): Finding[] {
  const counts = new Map<FindingCode, number>()
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MAX_FINDINGS_PER_CODE
  })
}

function insideTop(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

function nobleSha256(): { update: (bytes: Uint8Array) => void; digestHex: () => string } {
  const hash = sha256.create()
  return { update: (bytes) => void hash.update(bytes), digestHex: () => bytesToHex(hash.digest()) }
}
