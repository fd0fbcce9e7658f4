import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { encodeManifest } from '../../shared/bundle/bag.ts'
import { paths } from '../../shared/bundle/format.ts'
import type { VerifyReport } from '../../shared/bundle/report.ts'
import { verifyBundle } from '../../shared/bundle/verify.ts'
import type { VerifyInput } from '../../shared/bundle/verify-input.ts'
import { byUtf8, centralHeader, endRecords, localHeader } from '../../shared/bundle/zip-layout.ts'
import { readZip } from '../../shared/bundle/zip-read.ts'
import { encodeSshsig, type SshsigSigner, signSshsig } from '../../shared/formats/sshsig.ts'
import { BUNDLE_ID, institution } from './bundle-content.ts'

/** The files of a bundle by their path below the top folder. */
export type Files = Map<string, Uint8Array>
export type Entry = { readonly path: string; readonly bytes: Uint8Array }

export const TOP = `bundle-${BUNDLE_ID}`
export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? new Uint8Array()).toString('utf8')
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))

export function sourceOf(zip: Uint8Array): VerifyInput['zip'] {
  return {
    sizeBytes: zip.length,
    read: async (start, end) => {
      if (start < 0 || end < start || end > zip.length) throw new RangeError(`${start} to ${end} of ${zip.length}`)
      return zip.slice(start, end)
    },
  }
}

export async function unpacked(zip: Uint8Array): Promise<Files> {
  const { entries } = await readZip(sourceOf(zip))
  return new Map(entries.map(({ path, start, sizeBytes }) => [path.slice(TOP.length + 1), zip.slice(start, start + sizeBytes)]))
}

/** A ZIP of these entries, in this order, laid out as a bundle is; `change` may spoil each header. */
export function packedEntries(
  entries: readonly Entry[],
  change: (header: Uint8Array, path: string, isCentral: boolean) => void = () => {},
): Uint8Array {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const { path, bytes } of entries) {
    const item = { path, sizeBytes: bytes.length, crc32: crc32(bytes) }
    const local = localHeader(item)
    const listed = centralHeader(item, at)
    change(local, path, false)
    change(listed, path, true)
    parts.push(local, bytes)
    central.push(listed)
    at += local.length + bytes.length
  }
  const directory = Buffer.concat(central)
  return new Uint8Array(Buffer.concat([...parts, directory, endRecords(entries.length, at, directory.length)]))
}

export function packed(files: Files, top = TOP): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => byUtf8(a, b))
  return packedEntries(sorted.map(([path, bytes]) => ({ path: `${top}/${path}`, bytes })))
}

/** The same files with manifests and a signature that fit them: what a hostile sender would send. */
export async function resigned(files: Files, signer: SshsigSigner = institution): Promise<Files> {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const manifestOf = (isIn: (path: string) => boolean) =>
    bytesOf(encodeManifest(new Map([...files].filter(([path]) => isIn(path)).map(([path, bytes]) => [path, hash(bytes)]))))
  const own: readonly string[] = [paths.tagManifest, paths.signature]
  files.set(
    paths.manifest,
    manifestOf((path) => path.startsWith('data/')),
  )
  files.set(
    paths.tagManifest,
    manifestOf((path) => !path.startsWith('data/') && !own.includes(path)),
  )
  const digest = new Uint8Array(
    createHash('sha512')
      .update(files.get(paths.tagManifest) ?? '')
      .digest(),
  )
  files.set(
    paths.signature,
    bytesOf(encodeSshsig(await signSshsig(signer, { namespace: 'nhri-evidence@v1', hash: 'sha512', digest }))),
  )
  return files
}

export function verified(zip: Uint8Array, more: Partial<VerifyInput> = {}): Promise<VerifyReport> {
  const knownSigners = [{ name: 'Ostara', publicKey: institution.publicKey, isVerified: true }]
  return verifyBundle({ zip: sourceOf(zip), knownSigners, sealedBy: null, openedBy: [], ...more })
}

/** The codes of the findings at error level, each once, sorted. */
export function errorsOf(report: VerifyReport): string[] {
  return [...new Set(report.findings.filter(({ level }) => level === 'error').map(({ code }) => code))].sort()
}
