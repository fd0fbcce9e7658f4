import type { AgeKeys, AgeTarget } from './age-header.ts'
import { handOver } from './hand-over.ts'
import { type ByteRange, type OpenedAge, openSealed, openSealedStream, type SealedSource } from './open.ts'
import { openPlainFile, sourceOfFile } from './open-file.ts'
import { sourceOfStream } from './plain-source.ts'
import { type Sealed, seal } from './seal.ts'
import { inlinePool, type SegmentPool, threadedPool } from './segment-pool.ts'

export type { AgeKeys, AgeTarget } from './age-header.ts'
export type { ByteRange, SealedSource } from './open.ts'
export type { Sealed } from './seal.ts'

export type AgeOptions = {
  readonly signal?: AbortSignal
  /** Threads to work with; of its own where none is given. */
  readonly pool?: SegmentPool
}

/**
 * Seals a stream as one age v1 file, at the speed of the disk: two threads seal while the next bytes are read.
 * @param write takes the sealed bytes in order, 1 MiB at a time; they are overwritten once it has answered
 * @throws VaultError CANCELLED, RECIPIENT_KEY_INVALID, and what `plain` and `write` throw
 */
export async function sealAge(
  plain: AsyncIterable<Uint8Array>,
  target: AgeTarget,
  write: (sealed: Uint8Array) => Promise<void>,
  options: AgeOptions = {},
): Promise<Sealed> {
  const pool = options.pool ?? threadedPool()
  try {
    return await seal({ source: sourceOfStream(plain), target, write, pool, signal: options.signal })
  } finally {
    if (!options.pool) await pool.close()
  }
}

/** As `sealAge`, as a stream; the pieces are the reader's to keep. */
export function encryptAge(
  plain: AsyncIterable<Uint8Array>,
  target: AgeTarget,
  options: AgeOptions = {},
): AsyncIterable<Uint8Array> {
  return handOver((take) => sealAge(plain, target, (sealed) => take(sealed.slice()), options).then(() => undefined))
}

/** An open age file. */
export type AgeFile = {
  /** Bytes of plain text, authenticated with the last chunk. */
  readonly plainBytes: number
  /** The plain text of a range, or of all; authentic bytes only. @throws VaultError AGE_PAYLOAD_DAMAGED, CANCELLED */
  readonly read: (range?: ByteRange, signal?: AbortSignal) => AsyncIterable<Uint8Array>
  /** As `read`, without copies: the bytes are overwritten once `take` has answered. */
  readonly readInto: OpenedAge['readInto']
  readonly close: () => Promise<void>
}

/**
 * Opens an age v1 file by identities or a passphrase.
 * @throws VaultError AGE_NOT_AGE, AGE_HEADER_DAMAGED, AGE_NO_MATCH, AGE_PAYLOAD_DAMAGED, IDENTITY_INVALID, and for a path FILE_NOT_FOUND …
 */
export async function openAge(
  from: SealedSource | { readonly path: string },
  keys: AgeKeys,
  options: AgeOptions = {},
): Promise<AgeFile> {
  const pool = options.pool ?? inlinePool()
  if (!('path' in from)) return ageFileOf(await openSealed(from, keys, pool), async () => undefined, options)
  const file = await openPlainFile(from.path)
  try {
    return ageFileOf(await openSealed(await sourceOfFile(file, from.path), keys, pool), () => file.close(), options)
  } catch (error) {
    await file.close()
    throw error
  }
}

function ageFileOf({ plainBytes, readInto }: OpenedAge, close: () => Promise<void>, options: AgeOptions): AgeFile {
  const all = { start: 0, end: plainBytes }
  return {
    plainBytes,
    readInto,
    read: (range = all, signal = options.signal) =>
      handOver((take) => readInto(range, (plain) => take(plain.slice()), { signal })),
    close,
  }
}

/**
 * The plain text of a sealed stream, authentic bytes only. Whether the file is whole shows at its end: until then, what
 * was read may be a beginning.
 * @throws VaultError AGE_NOT_AGE, AGE_HEADER_DAMAGED, AGE_NO_MATCH, AGE_PAYLOAD_DAMAGED, IDENTITY_INVALID
 */
export function decryptAge(
  sealed: AsyncIterable<Uint8Array>,
  keys: AgeKeys,
  options: AgeOptions = {},
): AsyncIterable<Uint8Array> {
  const pool = options.pool ?? inlinePool()
  return handOver((take) => openSealedStream(sealed, keys, pool, (plain) => take(plain.slice()), options.signal))
}
