import { VaultError } from '../../../shared/errors.ts'
import { type AgeKeys, endOfAgeHeader, fileKeyOf, LARGEST_AGE_HEADER_BYTES, payloadKeyOf } from './age-header.ts'
import {
  CHUNK_BYTES,
  NONCE_BYTES,
  plainBytesOf,
  SEALED_CHUNK_BYTES,
  SEALED_SEGMENT_BYTES,
  SEGMENT_BYTES,
  SEGMENT_CHUNKS,
} from './age-payload.ts'
import { sourceOfStream } from './plain-source.ts'
import { pump } from './pump.ts'
import type { SegmentPool } from './segment-pool.ts'

/** A sealed file that can be read anywhere. */
export type SealedSource = {
  readonly sizeBytes: number
  /** Fills `target` from `position`; answers how many bytes were there. */
  readonly readAt: (target: Uint8Array, position: number) => Promise<number>
}

/** Bytes from `start` up to, not with, `end`. */
export type ByteRange = { readonly start: number; readonly end: number }

/**
 * Hands over the plain text of a sealed stream in order, authentic bytes only; they are overwritten once `take` has
 * answered. That the file is whole shows at its end only.
 * @throws VaultError AGE_NOT_AGE, AGE_HEADER_DAMAGED, AGE_NO_MATCH, AGE_PAYLOAD_DAMAGED, CANCELLED
 */
export async function openSealedStream(
  stream: AsyncIterable<Uint8Array>,
  keys: AgeKeys,
  pool: SegmentPool,
  take: (plain: Uint8Array) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<void> {
  const { header, rest } = await splitHeader(stream)
  const fileKey = await fileKeyOf(header, keys)
  const source = sourceOfStream(rest)
  const nonce = new Uint8Array(NONCE_BYTES)
  const start = await source.next(nonce)
  if (start.length < NONCE_BYTES) throw new VaultError('AGE_HEADER_DAMAGED')
  const key = payloadKeyOf(fileKey, nonce)
  let firstChunk = 0
  let isDone = false
  const slots = Array.from({ length: slotCount }, () => ({
    sealed: pool.buffer(SEALED_SEGMENT_BYTES),
    plain: pool.buffer(SEGMENT_BYTES),
    firstChunk: 0,
    read: { length: 0, isLast: false },
    done: { length: 0, isDamaged: false },
  }))
  await pump(slots, {
    fill: async (slot) => {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      if (isDone) return false
      slot.read = await source.next(slot.sealed)
      slot.firstChunk = firstChunk
      firstChunk += SEGMENT_CHUNKS
      isDone = slot.read.isLast
      return true
    },
    work: async (slot) => {
      const input = slot.sealed.subarray(0, slot.read.length)
      slot.done = await pool.run({
        kind: 'open',
        key,
        firstChunk: slot.firstChunk,
        hasLast: slot.read.isLast,
        input,
        output: slot.plain,
      })
    },
    drain: async (slot) => {
      if (slot.done.length > 0) await take(slot.plain.subarray(0, slot.done.length))
      if (slot.done.isDamaged) throw new VaultError('AGE_PAYLOAD_DAMAGED')
    },
  }).finally(() => {
    for (const { plain, sealed } of slots) for (const buffer of [plain, sealed]) pool.release(buffer)
  })
}

/** An age file whose header and size are authentic. */
export type OpenedAge = {
  readonly plainBytes: number
  /**
   * Hands over the plain text of a range in order, authentic bytes only; they are overwritten once `take` has answered.
   * @throws VaultError AGE_PAYLOAD_DAMAGED, CANCELLED
   */
  readonly readInto: (range: ByteRange, take: (plain: Uint8Array) => Promise<void> | void, options?: ReadOptions) => Promise<void>
}
export type ReadOptions = { readonly signal?: AbortSignal | undefined }

const slotCount = 6

/**
 * Opens an age v1 file: header, keys and last chunk are checked before anything is read, so that a file that was cut
 * off is refused whatever range is asked for.
 * @throws VaultError AGE_NOT_AGE, AGE_HEADER_DAMAGED, AGE_NO_MATCH, AGE_PAYLOAD_DAMAGED
 */
export async function openSealed(source: SealedSource, keys: AgeKeys, pool: SegmentPool): Promise<OpenedAge> {
  const { headerBytes, start } = await readHeader(source)
  const fileKey = await fileKeyOf(start.subarray(0, headerBytes), keys)
  const nonce = new Uint8Array(NONCE_BYTES)
  if ((await readFully(source, nonce, headerBytes)) < NONCE_BYTES) throw new VaultError('AGE_HEADER_DAMAGED')
  const key = payloadKeyOf(fileKey, nonce)
  fileKey.fill(0)
  const payloadAt = headerBytes + NONCE_BYTES
  const plainBytes = plainBytesOf(source.sizeBytes - payloadAt)
  if (plainBytes === null) throw new VaultError('AGE_PAYLOAD_DAMAGED')
  const payload: Payload = {
    source,
    pool,
    key,
    payloadAt,
    plainBytes,
    lastChunk: Math.max(0, Math.ceil(plainBytes / CHUNK_BYTES) - 1),
  }
  await checkLastChunk(payload)
  return {
    plainBytes,
    readInto: (range, take, options) => readRange(payload, range, take, options?.signal),
  }
}

type Payload = {
  readonly source: SealedSource
  readonly pool: SegmentPool
  readonly key: Uint8Array
  readonly payloadAt: number
  readonly plainBytes: number
  readonly lastChunk: number
}

async function checkLastChunk({ source, pool, key, payloadAt, lastChunk }: Payload): Promise<void> {
  const sealed = pool.buffer(Math.min(SEALED_CHUNK_BYTES, source.sizeBytes - payloadAt - lastChunk * SEALED_CHUNK_BYTES))
  await readFully(source, sealed, payloadAt + lastChunk * SEALED_CHUNK_BYTES)
  const output = pool.buffer(CHUNK_BYTES)
  const { isDamaged } = await pool.run({ kind: 'open', key, firstChunk: lastChunk, hasLast: true, input: sealed, output })
  for (const buffer of [sealed, output]) pool.release(buffer)
  if (isDamaged) throw new VaultError('AGE_PAYLOAD_DAMAGED')
}

async function readRange(
  payload: Payload,
  range: ByteRange,
  take: (plain: Uint8Array) => Promise<void> | void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { source, pool, key, payloadAt, plainBytes, lastChunk } = payload
  const start = Math.min(Math.max(0, range.start), plainBytes)
  const end = Math.min(Math.max(start, range.end), plainBytes)
  if (start === end) return
  const endChunk = Math.floor((end - 1) / CHUNK_BYTES) + 1
  let nextChunk = Math.floor(start / CHUNK_BYTES)
  const chunksAtOnce = Math.min(SEGMENT_CHUNKS, endChunk - nextChunk)
  const isOne = endChunk - nextChunk <= SEGMENT_CHUNKS
  const slots = Array.from({ length: isOne ? 1 : slotCount }, () => ({
    sealed: pool.buffer(Math.min(SEALED_SEGMENT_BYTES, chunksAtOnce * SEALED_CHUNK_BYTES)),
    plain: pool.buffer(Math.min(SEGMENT_BYTES, chunksAtOnce * CHUNK_BYTES)),
    firstChunk: 0,
    chunks: 0,
    length: 0,
    done: { length: 0, isDamaged: false },
  }))
  await pump(slots, {
    fill: async (slot) => {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      if (nextChunk >= endChunk) return false
      const chunks = Math.min(chunksAtOnce, endChunk - nextChunk)
      const position = payloadAt + nextChunk * SEALED_CHUNK_BYTES
      const wanted = Math.min(chunks * SEALED_CHUNK_BYTES, source.sizeBytes - position)
      const length = await readFully(source, slot.sealed.subarray(0, wanted), position)
      if (length < wanted) throw new VaultError('AGE_PAYLOAD_DAMAGED')
      Object.assign(slot, { firstChunk: nextChunk, chunks, length })
      nextChunk += chunks
      return true
    },
    work: async (slot) => {
      const hasLast = slot.firstChunk + slot.chunks - 1 === lastChunk
      const input = slot.sealed.subarray(0, slot.length)
      slot.done = await pool.run({ kind: 'open', key, firstChunk: slot.firstChunk, hasLast, input, output: slot.plain })
    },
    drain: async (slot) => {
      const at = slot.firstChunk * CHUNK_BYTES
      const piece = slot.plain.subarray(Math.max(0, start - at), Math.min(slot.done.length, end - at))
      if (piece.length > 0) await take(piece)
      if (slot.done.isDamaged) throw new VaultError('AGE_PAYLOAD_DAMAGED')
    },
  }).finally(() => {
    for (const { plain, sealed } of slots) for (const buffer of [plain, sealed]) pool.release(buffer)
  })
}

async function readHeader(source: SealedSource): Promise<{ readonly headerBytes: number; readonly start: Uint8Array }> {
  for (let room = 1_024; ; room = Math.min(room * 8, LARGEST_AGE_HEADER_BYTES)) {
    const bytes = new Uint8Array(Math.min(room, source.sizeBytes))
    const start = bytes.subarray(0, await readFully(source, bytes, 0))
    const headerBytes = endOfAgeHeader(start)
    if (headerBytes !== null) return { headerBytes, start }
    if (start.length < room) throw new VaultError('AGE_HEADER_DAMAGED')
  }
}

async function readFully(source: SealedSource, target: Uint8Array, position: number): Promise<number> {
  let length = 0
  while (length < target.length) {
    const read = await source.readAt(target.subarray(length), position + length)
    if (read === 0) break
    length += read
  }
  return length
}

/** Hostile input: the header may never end. */
async function splitHeader(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly header: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  for (;;) {
    const { done, value } = await iterator.next()
    if (done) throw new VaultError(start.length === 0 ? 'AGE_NOT_AGE' : 'AGE_HEADER_DAMAGED')
    start = Buffer.concat([start, value])
    const end = start.length === 0 ? null : endOfAgeHeader(start)
    if (end === null) continue
    const first = start.subarray(end)
    return { header: start.subarray(0, end), rest: followedBy(first, iterator) }
  }
}

async function* followedBy(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
