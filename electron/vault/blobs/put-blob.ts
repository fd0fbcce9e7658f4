import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import { SEGMENT_BYTES } from './age-payload.ts'
import type { BlobPaths } from './blob-paths.ts'
import { openEvidence } from './evidence-source.ts'
import { fileError } from './file-errors.ts'
import { openSealed } from './open.ts'
import { sourceOfFile } from './open-file.ts'
import { type PlainSource, sourceOfBytes, sourceOfStream } from './plain-source.ts'
import { seal } from './seal.ts'
import type { SegmentPool } from './segment-pool.ts'
import { syncFolder } from './sync-folder.ts'
import { type SyncedWriter, syncedWriter } from './synced-writer.ts'

/** What is needed to put a blob into a vault. */
export type BlobWriter = {
  readonly paths: BlobPaths
  readonly identity: string
  readonly recipient: string
  /** Threads for large files, this thread for small ones. */
  readonly poolFor: (sizeBytes: number) => SegmentPool
}

/** What to store: a file of the user's, bytes in memory, or a stream, which is ended early where storing fails. */
export type BlobInput =
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  | { readonly stream: AsyncIterable<Uint8Array> }
export type PutOptions = { readonly onProgress?: (doneBytes: number) => void; readonly signal?: AbortSignal }

/** A stored blob. All but `name` is about the plain text: the bytes that were sealed, read back and compared. */
export type StoredBlob = {
  /** Hexadecimal. */
  readonly sha256: string
  readonly sizeBytes: number
  readonly crc32: number
  readonly name: string
  /** False where the same bytes were in the vault already. */
  readonly isNew: boolean
  /** The first bytes, at most 4,096, to tell of what kind it is. */
  readonly head: Uint8Array
}

type Digest = Pick<StoredBlob, 'sha256' | 'sizeBytes' | 'crc32' | 'head'>

const headBytes = 4_096

/**
 * Stores a file: hashes and seals it in one pass to `tmp/`, makes it durable, reads it back and compares the hash, and
 * gives it its name. Whatever fails, nothing is left of it.
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, FILE_CHANGED, DISK_FULL, TOO_MANY_FILES, TARGET_NOT_WRITABLE, IO_FAILED, CANCELLED
 */
export async function putBlob(writer: BlobWriter, input: BlobInput, options: PutOptions): Promise<StoredBlob> {
  const unfinished = join(writer.paths.tmp, randomUUID())
  try {
    const digest = await writeUnfinished(writer, input, unfinished, options)
    if (options.signal?.aborted) throw new VaultError('CANCELLED')
    const name = writer.paths.nameOf(digest.sha256)
    const isNew = await giveName(writer.paths, unfinished, name)
    return { ...digest, name, isNew }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw fileError(error, writer.paths.blobs, 'target')
  }
}

type OpenInput = {
  readonly source: PlainSource
  /** Null where only the end will tell. */
  readonly sizeBytes: number | null
  readonly checkUnchanged: () => Promise<void>
  readonly close: () => Promise<unknown>
}

async function openInput(input: BlobInput): Promise<OpenInput> {
  if ('path' in input) {
    const evidence = await openEvidence(input.path)
    return { ...evidence, source: evidence }
  }
  const checkUnchanged = async () => undefined
  if ('bytes' in input)
    return { source: sourceOfBytes(input.bytes), sizeBytes: input.bytes.length, checkUnchanged, close: async () => undefined }
  const iterator = input.stream[Symbol.asyncIterator]()
  const source = sourceOfStream({ [Symbol.asyncIterator]: () => iterator })
  return { source, sizeBytes: null, checkUnchanged, close: async () => iterator.return?.() }
}

async function writeUnfinished(writer: BlobWriter, input: BlobInput, unfinished: string, options: PutOptions): Promise<Digest> {
  const { source, sizeBytes, checkUnchanged, close } = await openInput(input)
  try {
    const file = await open(unfinished, 'wx+', 0o600)
    const disk = syncedWriter(file)
    try {
      const digest = await sealInto(writer, disk, source, sizeBytes, options)
      await checkUnchanged()
      // The disk writes while what it was given is read back.
      const [synced, compared] = await Promise.allSettled([disk.finish(), compare(writer, file, unfinished, digest, options)])
      for (const outcome of [synced, compared]) if (outcome.status === 'rejected') throw outcome.reason
      return digest
    } finally {
      await disk.idle()
      await file.close()
    }
  } finally {
    await close()
  }
}

async function sealInto(
  { recipient, poolFor }: BlobWriter,
  disk: SyncedWriter,
  source: PlainSource,
  sizeBytes: number | null,
  { signal, onProgress }: PutOptions,
): Promise<Digest> {
  const hash = createHash('sha256')
  const head = new Uint8Array(Math.min(headBytes, sizeBytes ?? headBytes))
  let crc = 0
  let done = 0
  await seal({
    source,
    target: { recipients: [recipient] },
    pool: poolFor(sizeBytes ?? 0),
    signal,
    segmentBytes: Math.max(1, Math.min(sizeBytes ?? SEGMENT_BYTES, SEGMENT_BYTES)),
    onPlain: (plain) => {
      hash.update(plain)
      crc = crc32(plain, crc)
      if (done < head.length) head.set(plain.subarray(0, head.length - done), done)
      done += plain.length
      onProgress?.(Math.floor(done / 2))
    },
    write: disk.write,
  })
  return { sha256: hash.digest('hex'), sizeBytes: done, crc32: crc, head: head.subarray(0, Math.min(done, head.length)) }
}

async function compare(writer: BlobWriter, file: FileHandle, path: string, digest: Digest, options: PutOptions): Promise<void> {
  const { signal, onProgress } = options
  const hash = createHash('sha256')
  let done = 0
  try {
    const pool = writer.poolFor(digest.sizeBytes)
    const opened = await openSealed(await sourceOfFile(file, path), { identities: [writer.identity] }, pool)
    await opened.readInto(
      { start: 0, end: opened.plainBytes },
      (plain) => {
        hash.update(plain)
        done += plain.length
        onProgress?.(Math.floor((digest.sizeBytes + done) / 2))
      },
      { signal },
    )
  } catch (error) {
    if (vaultErrorOf(error)?.code.startsWith('AGE_')) throw new VaultError('IO_FAILED', { path, reason: 'read-back' }, error)
    throw error
  }
  if (hash.digest('hex') !== digest.sha256 || done !== digest.sizeBytes)
    throw new VaultError('IO_FAILED', { path, reason: 'read-back' })
}

/** Renames; answers whether there was no blob of that name. One that is there is replaced by the one just read back. */
async function giveName(paths: BlobPaths, unfinished: string, name: string): Promise<boolean> {
  const folder = paths.folderOf(name)
  const path = paths.pathOf(name)
  const isNewFolder = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined
  const isNew = (await stat(path).catch(() => null)) === null
  await rename(unfinished, path)
  await syncFolder(folder)
  if (isNewFolder) await syncFolder(paths.blobs)
  return isNew
}
