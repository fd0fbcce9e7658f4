import { runReader } from '../reading/run-reader.ts'
import type { OpenVault } from '../session/open-vault.ts'
import type { ReadBytes } from './check-copy.ts'

/** Milliseconds for the reader of a copy: somebody waits for the check, and a PDF may have many pages. */
const limitMs = 60_000

/**
 * Lets a reader look into bytes that are in memory, as it looks into every hostile file. It ends when the vault is locked:
 * then CANCELLED is thrown.
 */
export function readBytes({ ports, reviewing }: OpenVault): ReadBytes {
  return (mediaType, bytes) =>
    reviewing.work.run((signal) => {
      const read = async (start: number, length: number) => bytes.slice(start, start + length)
      return runReader(ports, { mediaType, sizeBytes: bytes.length, read }, { withParts: false }, { signal, limitMs })
    })
}
