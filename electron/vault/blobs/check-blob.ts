import { createHash } from 'node:crypto'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { AgeFile } from './age-file.ts'

/** What a check of a blob found: `quick` looks at header, size and last chunk, `full` at every byte and the hash. */
export type BlobState = 'good' | 'missing' | 'damaged'

export type BlobCheck = {
  readonly mode: 'quick' | 'full'
  readonly expected: { readonly sha256: string; readonly sizeBytes: number }
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((doneBytes: number) => void) | undefined
}

/** @throws VaultError CANCELLED, and what has nothing to do with the blob: FILE_NOT_READABLE, TOO_MANY_FILES, IO_FAILED */
export async function checkBlob(openBlob: () => Promise<AgeFile>, check: BlobCheck): Promise<BlobState> {
  try {
    const file = await openBlob()
    try {
      return (await isAsExpected(file, check)) ? 'good' : 'damaged'
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = vaultErrorOf(blobError(error, ''))?.code
    if (code === 'BLOB_MISSING') return 'missing'
    if (code === 'BLOB_DAMAGED') return 'damaged'
    throw error
  }
}

async function isAsExpected(file: AgeFile, { mode, expected, signal, onProgress }: BlobCheck): Promise<boolean> {
  if (file.plainBytes !== expected.sizeBytes) return false
  if (mode === 'quick') return true
  const hash = createHash('sha256')
  let doneBytes = 0
  const take = (plain: Uint8Array) => {
    hash.update(plain)
    doneBytes += plain.length
    onProgress?.(doneBytes)
  }
  await file.readInto({ start: 0, end: file.plainBytes }, take, { signal })
  return hash.digest('hex') === expected.sha256
}

/** What is wrong with a blob, in the words of whoever asked for it. */
export function blobError(error: unknown, itemId: string): unknown {
  const code = vaultErrorOf(error)?.code
  if (code === 'FILE_NOT_FOUND') return new VaultError('BLOB_MISSING', { itemId }, error)
  if (code === 'NOT_A_FILE' || code?.startsWith('AGE_')) return new VaultError('BLOB_DAMAGED', { itemId }, error)
  return error
}
