import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { VaultError } from '../errors.ts'
import { hashOfEntry, parseEntryLine } from '../formats/custody-entry.ts'
import { sshFingerprint } from '../formats/ssh-key.ts'
import { encodeSshsig, type SshsigSigner, signSshsig } from '../formats/sshsig.ts'
import { BAGIT_TEXT, encodeBagInfo, encodeManifest } from './bag.ts'
import { caseJsonOf } from './case-json.ts'
import { CASE_SCHEMA_TEXT } from './case-schema.ts'
import type { BundleContent } from './content.ts'
import { crc32 } from './crc32.ts'
import {
  bundleJsonOf,
  type CustodySummary,
  EVIDENCE_NAMESPACE,
  encodeJson,
  filePathOf,
  paths,
  topFolderOf,
  wholeFileLimits,
} from './format.ts'
import { renderReport } from './report-html.ts'
import { roCrateText } from './ro-crate.ts'
import { allowedSignersText, encodeCustodyKeys, senderKeyText } from './signer-files.ts'
import { byUtf8, centralHeader, endRecords, localHeader, type ZipItem, zipLayout } from './zip-layout.ts'

/** A file of the ZIP that is about to be written. `id` is that of the file of the case, where it is one. */
export type ZipPart = ZipItem & { readonly id: string | null; readonly read: () => AsyncIterable<Uint8Array> }

/** A bundle's ZIP, known to its last byte before the first is written. */
export type AssembledZip = { readonly parts: readonly ZipPart[]; readonly sizeBytes: number }

type Part = Omit<ZipPart, 'path'> & { readonly sha256: string }

/**
 * Puts together everything of a bundle but the bytes of its files, and signs it. The same content, signed by the same
 * key, gives the same ZIP.
 * @throws VaultError FILE_TOO_LARGE (facts: path, limitBytes) where a text is longer than a recipient accepts
 */
export async function assembleZip(content: BundleContent, institution: SshsigSigner): Promise<AssembledZip> {
  const custody = await custodyPart(content)
  const bundle = bundleJsonOf(content, sshFingerprint(institution.publicKey), custody.summary)
  const caseJson = caseJsonOf(content)
  const payload = new Map<string, Part>([
    [paths.bundle, textPart(encodeJson(bundle))],
    [paths.caseJson, textPart(encodeJson(caseJson))],
    [paths.caseSchema, textPart(CASE_SCHEMA_TEXT)],
    [paths.custody, custody.part],
    [paths.report, textPart(renderReport(bundle, caseJson))],
    ...content.files.map((file): [string, Part] => [filePathOf(file), file]),
  ])
  const payloadBytes = [...payload.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const tags = new Map<string, Part>([
    [paths.bagit, textPart(BAGIT_TEXT)],
    [paths.bagInfo, textPart(encodeBagInfo(bundle, { sizeBytes: payloadBytes, fileCount: payload.size }))],
    [paths.manifest, textPart(encodeManifest(hashesOf(payload)))],
    [paths.roCrate, textPart(roCrateText(bundle, caseJson))],
    [paths.senderKey, textPart(senderKeyText(institution.publicKey))],
    [paths.allowedSigners, textPart(allowedSignersText(institution.publicKey))],
    [paths.custodyKeys, textPart(encodeCustodyKeys(content.custody.users.map(({ publicKey }) => publicKey)))],
  ])
  const tagManifest = encodeManifest(hashesOf(tags))
  const digest = sha512(utf8ToBytes(tagManifest))
  const signature = await signSshsig(institution, { namespace: EVIDENCE_NAMESPACE, hash: 'sha512', digest })
  const signing = new Map<string, Part>([
    [paths.tagManifest, textPart(tagManifest)],
    [paths.signature, textPart(encodeSshsig(signature))],
  ])
  const top = topFolderOf(content.bundleId)
  const all = [...payload, ...tags, ...signing].sort(([a], [b]) => byUtf8(a, b))
  const parts = all.map(([path, { id, sizeBytes, crc32, read }]) => ({ id, path: `${top}/${path}`, sizeBytes, crc32, read }))
  refuseTooLarge(all)
  return { parts, sizeBytes: zipLayout(parts).sizeBytes }
}

/** What no recipient would accept is not made. */
function refuseTooLarge(all: readonly (readonly [path: string, part: Part])[]): void {
  for (const [path, { sizeBytes }] of all) {
    const limitBytes = wholeFileLimits[path]
    if (limitBytes !== undefined && sizeBytes > limitBytes) throw new VaultError('FILE_TOO_LARGE', { path, limitBytes })
  }
}

/**
 * The bytes of the ZIP, in its order.
 * @param checkedBytesOf the bytes of a part, checked against its size and checksum by the caller
 */
export async function* zipBytes(
  parts: readonly ZipPart[],
  checkedBytesOf: (part: ZipPart) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { offsets } = zipLayout(parts)
  let at = 0
  for (const part of parts) {
    const header = localHeader(part)
    yield header
    yield* checkedBytesOf(part)
    at += header.length + part.sizeBytes
  }
  let centralBytes = 0
  for (const [index, part] of parts.entries()) {
    const header = centralHeader(part, offsets[index] ?? 0)
    centralBytes += header.length
    yield header
  }
  yield endRecords(parts.length, at, centralBytes)
}

/** What the custody lines come to, read once ahead so that size and hash are known; they are read again when written. */
async function custodyPart({ custody }: BundleContent): Promise<{ readonly part: Part; readonly summary: CustodySummary }> {
  const hash = sha256.create()
  const heads = new Map<string, { readonly seq: number; readonly hash: string }>()
  let crc = 0
  let sizeBytes = 0
  let entries = 0
  for await (const text of custody.lines()) {
    const { entry } = parseEntryLine(text)
    heads.set(entry.chain, { seq: entry.seq, hash: hashOfEntry(entry) })
    const bytes = utf8ToBytes(`${text}\n`)
    hash.update(bytes)
    crc = crc32(bytes, crc)
    sizeBytes += bytes.length
    entries += 1
  }
  const chains = [...heads].map(([chain, head]) => ({ chain, ...head }))
  const read = (): AsyncIterable<Uint8Array> => lineBytes(custody.lines())
  return { part: { id: null, sizeBytes, crc32: crc, sha256: bytesToHex(hash.digest()), read }, summary: { entries, chains } }
}

async function* lineBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of lines) yield utf8ToBytes(`${text}\n`)
}

function textPart(text: string): Part {
  const bytes = utf8ToBytes(text)
  async function* read(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { id: null, sizeBytes: bytes.length, crc32: crc32(bytes), sha256: bytesToHex(sha256(bytes)), read }
}

function hashesOf(parts: ReadonlyMap<string, Part>): Map<string, string> {
  return new Map([...parts].map(([path, { sha256 }]) => [path, sha256]))
}
