import { decodeText } from '../../../shared/domain/decode-text.ts'
import { entryBytes } from '../archive/read-zip.ts'
import { expandsTooMuch, readZipDirectory, type ZipEntry } from '../archive/zip-directory.ts'
import { CannotRead } from '../limits.ts'
import type { FileSource } from '../source.ts'

/** The files of a document that is a ZIP archive. */
export type OfficePackage = {
  readonly entries: readonly ZipEntry[]
  readonly names: readonly string[]
  /** The text of a file in it; '' where it is missing or cannot be unpacked, which `faults` tells. */
  readonly text: (name: string) => Promise<string>
  readonly faults: { isDamaged: boolean; isCut: boolean }
}

/** Unpacked bytes of one file of a document, and of all that are looked at together. */
const mostBytesOfOne = 48 * 1024 * 1024
const mostBytes = 160 * 1024 * 1024

/** Opens a document that is a ZIP archive. @throws CannotRead `damaged`, `encrypted`, `too-large` for what is a bomb */
export async function openPackage(source: FileSource): Promise<OfficePackage> {
  const directory = await readZipDirectory(source)
  const { entries } = directory
  const files = entries.filter(({ isFolder }) => !isFolder)
  if (files.length > 0 && files.every(({ problem }) => problem === 'encrypted')) throw new CannotRead('encrypted')
  if (expandsTooMuch(directory, source.sizeBytes)) throw new CannotRead('too-large')
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const faults = { isDamaged: directory.isRecovered, isCut: false }
  let left = mostBytes
  return {
    entries,
    names: [...byName.keys()],
    faults,
    text: async (name) => {
      const entry = byName.get(name)
      if (!entry) return ''
      const pieces: Uint8Array[] = []
      const limit = Math.min(mostBytesOfOne, left)
      let got = 0
      try {
        for await (const piece of entryBytes(source, entry, Number.MAX_SAFE_INTEGER)) {
          pieces.push(piece.subarray(0, limit - got))
          got += piece.length
          if (got <= limit) continue
          faults.isCut = true
          break
        }
      } catch {
        faults.isDamaged = true
      }
      left -= Math.min(got, limit)
      return decodeText(Buffer.concat(pieces)).text
    },
  }
}
