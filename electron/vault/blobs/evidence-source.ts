import { type FileHandle, stat } from 'node:fs/promises'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from './file-errors.ts'
import { openPlainFile } from './open-file.ts'
import type { PlainSource } from './plain-source.ts'

/** A file of the user's that is read once, from its first byte to its last, and must not change meanwhile. */
export type EvidenceSource = PlainSource & {
  readonly sizeBytes: number
  /** @throws VaultError FILE_CHANGED where it is not the file that was opened any more, FILE_NOT_FOUND where it is gone */
  readonly checkUnchanged: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens a file of the user's. Hostile input enters here: it may be anything, and change at any time.
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, TOO_MANY_FILES, IO_FAILED
 */
export async function openEvidence(path: string): Promise<EvidenceSource> {
  const file = await openPlainFile(path)
  const opened = await stateOf(file, path)
  const sizeBytes = Number(opened.size)
  let position = 0

  async function readFully(target: Uint8Array): Promise<number> {
    let length = 0
    while (length < target.length) {
      const { bytesRead } = await file.read(target, length, target.length - length, position)
      if (bytesRead === 0) break
      length += bytesRead
      position += bytesRead
    }
    return length
  }

  return {
    sizeBytes,
    next: async (target) => {
      try {
        const wanted = Math.min(target.length, sizeBytes - position)
        const length = await readFully(target.subarray(0, wanted))
        if (length < wanted) throw new VaultError('FILE_CHANGED', { path })
        return { length, isLast: position === sizeBytes }
      } catch (error) {
        throw fileError(error, path, 'source')
      }
    },
    checkUnchanged: async () => {
      try {
        const beyond = await file.read(new Uint8Array(1), 0, 1, sizeBytes)
        const states = [await stateOf(file, path), await stat(path, { bigint: true })]
        const isSame = states.every(
          (now) => now.size === opened.size && now.mtimeNs === opened.mtimeNs && now.ino === opened.ino && now.dev === opened.dev,
        )
        if (!isSame || beyond.bytesRead > 0) throw new VaultError('FILE_CHANGED', { path })
      } catch (error) {
        throw fileError(error, path, 'source')
      }
    },
    close: () => file.close(),
  }
}

async function stateOf(file: FileHandle, path: string) {
  try {
    return await file.stat({ bigint: true })
  } catch (error) {
    await file.close()
    throw fileError(error, path, 'source')
  }
}
