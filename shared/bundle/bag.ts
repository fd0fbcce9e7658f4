import { decodeUtf8 } from '../utf8.ts'
import type { BundleJson } from './format.ts'
import { byUtf8 } from './zip-layout.ts'

/** The parts of a BagIt 1.0 bag (RFC 8493) as a bundle has them. */
export const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** A manifest in its order: SHA-256 in hexadecimal by path. */
export type Manifest = ReadonlyMap<string, string>

/** The lines of a manifest, sorted by path; also what `sha256sum -c` reads. Paths hold no `%`, `\` or line end. */
export function encodeManifest(hashes: Manifest): string {
  const sorted = [...hashes].sort(([a], [b]) => byUtf8(a, b))
  return sorted.map(([path, sha256]) => `${sha256}  ${path}\n`).join('')
}

/** Reads a manifest that is exactly as `encodeManifest` writes it; null otherwise. Hostile input enters here. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  const text = decodeUtf8(bytes)
  if (text === null) return null
  const hashes = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}([^\r%\\]+)$/.exec(line) ?? []
    if (sha256 === undefined || path === undefined) return null
    hashes.set(path, sha256)
  }
  return encodeManifest(hashes) === text ? hashes : null
}

/** `bag-info.txt`, from what the bundle says of itself and its whole payload. */
export function encodeBagInfo(bundle: BundleJson, payload: { readonly sizeBytes: number; readonly fileCount: number }): string {
  const lines = [
    `Bagging-Date: ${bundle.createdAt.slice(0, 10)}`,
    `External-Identifier: ${bundle.bundleId}`,
    `Payload-Oxum: ${payload.sizeBytes}.${payload.fileCount}`,
    `Source-Organization: ${bundle.sender.name.replace(/\s+/g, ' ').trim()}`,
  ]
  return `${lines.join('\n')}\n`
}
