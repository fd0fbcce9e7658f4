import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, opendir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { VaultError } from '../../../shared/errors.ts'
import { type AgeFile, openAge } from './age-file.ts'
import { SEGMENT_BYTES } from './age-payload.ts'
import { type BlobPaths, blobPaths } from './blob-paths.ts'
import { type BlobState, blobError, checkBlob } from './check-blob.ts'
import { fileError } from './file-errors.ts'
import { handOver, lend } from './hand-over.ts'
import type { ByteRange } from './open.ts'
import { type BlobInput, type PutOptions, putBlob, type StoredBlob } from './put-blob.ts'
import { inlinePool, type SegmentPool, threadedPool } from './segment-pool.ts'
import { syncFolder } from './sync-folder.ts'

export type { BlobState } from './check-blob.ts'
export type { BlobInput, PutOptions, StoredBlob } from './put-blob.ts'

/** A blob by its name, or as that of an evidence item, which an error then names. */
export type BlobRef = string | { readonly blob: string; readonly id: string }

/** A blob that stays open, for whoever asks for many small ranges of it. */
export type OpenBlob = {
  /** Bytes of plain text, authenticated. */
  readonly sizeBytes: number
  /** A range of the plain text, shorter only at its end. @throws VaultError BLOB_DAMAGED (facts: itemId), CANCELLED */
  readonly read: (start: number, length: number, signal?: AbortSignal) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** The encrypted files of an open vault. Plain text leaves it only authenticated. */
export type BlobStore = {
  readonly put: (source: BlobInput, options: PutOptions) => Promise<StoredBlob>
  readonly has: (name: string) => Promise<boolean>
  /** The name of the blob with this hash (SHA-256 of the plain text, hexadecimal). */
  readonly nameOf: (sha256: string) => string
  /**
   * The plain text of a blob, or of a range of it. Where a whole blob is read, its hash is compared with its name at the end.
   * @throws VaultError BLOB_MISSING, BLOB_DAMAGED (facts: itemId)
   */
  readonly read: (ref: BlobRef, range?: ByteRange) => AsyncIterable<Uint8Array>
  /**
   * A whole blob for readers in a hurry, who check what they read themselves: without its hash, and without copies, so that a
   * piece is overwritten when the next is asked for.
   * @throws VaultError BLOB_MISSING, BLOB_DAMAGED (facts: itemId)
   */
  readonly lend: (ref: BlobRef) => AsyncIterable<Uint8Array>
  /** @throws VaultError BLOB_MISSING, BLOB_DAMAGED (facts: itemId) */
  readonly open: (ref: BlobRef) => Promise<OpenBlob>
  /** @throws VaultError BLOB_MISSING, BLOB_DAMAGED, FILE_TOO_LARGE (facts: path, limitBytes) */
  readonly readAll: (ref: BlobRef, limitBytes: number) => Promise<Uint8Array>
  /** @throws VaultError CANCELLED */
  readonly check: (
    name: string,
    mode: 'quick' | 'full',
    expected: { readonly sha256: string; readonly sizeBytes: number },
    signal?: AbortSignal,
    onProgress?: (doneBytes: number) => void,
  ) => Promise<BlobState>
  readonly list: () => AsyncIterable<{ readonly name: string; readonly sizeBytes: number; readonly modifiedAt: Date }>
  /** Whether a blob is there at this moment: for whoever goes on without a pause, so that nobody can remove it meanwhile. */
  readonly hasNow: (name: string) => boolean
  /** The blob is gone when the call returns; the promise is kept when the disk knows it too. */
  readonly remove: (name: string) => Promise<void>
  /** Removes what unfinished writes left; answers how many. Only for whoever has the vault open alone. */
  readonly emptyTmp: () => Promise<number>
  /** Where work on so many bytes is done: threads that are shared, and end with the store. */
  readonly poolFor: (sizeBytes: number) => SegmentPool
  readonly close: () => Promise<void>
}

export type BlobStoreInput = {
  /** The folder of the vault. */
  readonly folder: string
  readonly identity: string
  readonly recipient: string
  readonly namesKey: Uint8Array
}

/** Below it, starting threads takes longer than the work. */
const threadsFromBytes = 4 * SEGMENT_BYTES

const everything: ByteRange = { start: 0, end: Number.MAX_SAFE_INTEGER }

export function openBlobStore({ folder, identity, recipient, namesKey }: BlobStoreInput): BlobStore {
  const paths = blobPaths(folder, namesKey)
  const inline = inlinePool()
  let threads: SegmentPool | null = null
  const poolFor = (sizeBytes: number) => {
    if (sizeBytes < threadsFromBytes) return inline
    threads ??= threadedPool()
    return threads
  }
  const openBlob = async (ref: BlobRef): Promise<AgeFile> => {
    const path = paths.pathOf(nameIn(ref))
    try {
      return await openAge({ path }, { identities: [identity] }, { pool: poolFor((await stat(path)).size) })
    } catch (error) {
      throw blobError(fileError(error, path, 'source'), idIn(ref))
    }
  }
  const readInto = async (ref: BlobRef, range: ByteRange | null, take: (plain: Uint8Array) => Promise<void> | void) => {
    const file = await openBlob(ref)
    try {
      if (range) return await file.readInto(range, take)
      const hash = createHash('sha256')
      const all = { start: 0, end: file.plainBytes }
      await file.readInto(all, (plain) => {
        hash.update(plain)
        return take(plain)
      })
      // A whole blob of this vault under the name of another is authentic, and still the wrong one.
      if (paths.nameOf(hash.digest('hex')) !== nameIn(ref)) throw new VaultError('BLOB_DAMAGED', { itemId: idIn(ref) })
    } catch (error) {
      throw blobError(error, idIn(ref))
    } finally {
      await file.close()
    }
  }
  return {
    put: (source, options) => putBlob({ paths, identity, recipient, poolFor }, source, options),
    has: async (name) => (await stat(paths.pathOf(name)).catch(() => null)) !== null,
    nameOf: paths.nameOf,
    read: (ref, range) => handOver((take) => readInto(ref, range ?? null, (plain) => take(plain.slice()))),
    poolFor,
    lend: (ref) => lend((take) => readInto(ref, everything, take)),
    open: async (ref) => openRanges(await openBlob(ref), idIn(ref)),
    readAll: async (ref, limitBytes) => {
      const pieces: Uint8Array[] = []
      let sizeBytes = 0
      await readInto(ref, null, (plain) => {
        sizeBytes += plain.length
        if (sizeBytes > limitBytes) throw new VaultError('FILE_TOO_LARGE', { path: idIn(ref), limitBytes })
        pieces.push(plain.slice())
      })
      return Buffer.concat(pieces, sizeBytes)
    },
    check: async (name, mode, expected, signal, onProgress) =>
      checkBlob(() => openBlob(name), { mode, expected, signal, onProgress }),
    list: () => listBlobs(paths),
    hasNow: (name) => existsSync(paths.pathOf(name)),
    remove: async (name) => {
      rmSync(paths.pathOf(name), { force: true })
      await syncFolder(paths.folderOf(name)).catch(() => undefined)
    },
    emptyTmp: () => emptyFolder(paths.tmp),
    close: async () => {
      await threads?.close()
      threads = null
    },
  }
}

function openRanges(file: AgeFile, itemId: string): OpenBlob {
  return {
    sizeBytes: file.plainBytes,
    read: async (start, length, signal) => {
      const wanted = Math.max(0, Math.min(length, file.plainBytes - start))
      const bytes = new Uint8Array(wanted)
      let done = 0
      const take = (plain: Uint8Array) => {
        bytes.set(plain, done)
        done += plain.length
      }
      try {
        await file.readInto({ start, end: start + wanted }, take, { signal })
      } catch (error) {
        throw blobError(error, itemId)
      }
      return bytes
    },
    close: file.close,
  }
}

const nameIn = (ref: BlobRef): string => (typeof ref === 'string' ? ref : ref.blob)
const idIn = (ref: BlobRef): string => (typeof ref === 'string' ? ref : ref.id)

async function* listBlobs(paths: BlobPaths) {
  if ((await stat(paths.blobs).catch(() => null)) === null) return
  for await (const folder of await opendir(paths.blobs)) {
    if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue
    for await (const entry of await opendir(join(paths.blobs, folder.name))) {
      const name = `${folder.name}${entry.name}`
      if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(name)) continue
      const { size, mtime } = await stat(paths.pathOf(name))
      yield { name, sizeBytes: size, modifiedAt: mtime }
    }
  }
}

/** Copying programs like to leave out a folder that is empty: it is made again. */
async function emptyFolder(path: string): Promise<number> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const names = await readdir(path)
    for (const name of names) await rm(join(path, name), { recursive: true, force: true })
    return names.length
  } catch (error) {
    throw fileError(error, path, 'target')
  }
}
