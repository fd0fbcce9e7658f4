import { randomBytes } from 'node:crypto'
import { VaultError } from '../../../shared/errors.ts'
import { type AgeTarget, newAgeHeader, payloadKeyOf } from './age-header.ts'
import { NONCE_BYTES, SEALED_SEGMENT_BYTES, SEGMENT_BYTES, SEGMENT_CHUNKS } from './age-payload.ts'
import type { PlainSource } from './plain-source.ts'
import { pump } from './pump.ts'
import type { SegmentPool } from './segment-pool.ts'

/** So many runs of chunks are in memory at once: 2 MiB each. */
const slotCount = 6

export type SealInput = {
  readonly source: PlainSource
  readonly target: AgeTarget
  /** Takes the sealed bytes in order; they are overwritten once it has answered. */
  readonly write: (sealed: Uint8Array) => Promise<void>
  /** Sees the plain text in order, while it is being sealed. */
  readonly onPlain?: (plain: Uint8Array) => void
  readonly pool: SegmentPool
  readonly signal?: AbortSignal | undefined
  /** Room for plain text that will do, where the source is known to be small. */
  readonly segmentBytes?: number
}

/** What was sealed: sizes in bytes. */
export type Sealed = { readonly plainBytes: number; readonly sealedBytes: number; readonly headerBytes: number }

/**
 * Seals a stream as one age v1 file.
 * @throws VaultError CANCELLED, RECIPIENT_KEY_INVALID, and what `source` and `write` throw
 */
export async function seal(input: SealInput): Promise<Sealed> {
  const { source, pool, signal } = input
  const { header, fileKey } = await newAgeHeader(input.target)
  const nonce = randomBytes(NONCE_BYTES)
  const key = payloadKeyOf(fileKey, nonce)
  fileKey.fill(0)
  const room = input.segmentBytes ?? SEGMENT_BYTES
  const slots = Array.from({ length: room < SEGMENT_BYTES ? 1 : slotCount }, () => ({
    plain: pool.buffer(room),
    sealed: pool.buffer(Math.min(room + SEALED_SEGMENT_BYTES - SEGMENT_BYTES, SEALED_SEGMENT_BYTES)),
    length: 0,
    sealedLength: 0,
    segment: 0,
    isLast: false,
  }))
  let segments = 0
  let isDone = false
  let plainBytes = 0
  let sealedBytes = header.length + NONCE_BYTES
  await input.write(Buffer.concat([header, nonce]))
  await pump(slots, {
    fill: async (slot) => {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      if (isDone) return false
      const { length, isLast } = await source.next(slot.plain)
      Object.assign(slot, { length, isLast, segment: segments++ })
      isDone = isLast
      return true
    },
    work: async (slot) => {
      const plain = slot.plain.subarray(0, slot.length)
      const work = {
        kind: 'seal',
        key,
        firstChunk: slot.segment * SEGMENT_CHUNKS,
        hasLast: slot.isLast,
        input: plain,
        output: slot.sealed,
      } as const
      const sealing = pool.run(work)
      input.onPlain?.(plain)
      slot.sealedLength = (await sealing).length
    },
    drain: async (slot) => {
      await input.write(slot.sealed.subarray(0, slot.sealedLength))
      plainBytes += slot.length
      sealedBytes += slot.sealedLength
    },
  }).finally(() => {
    for (const { plain, sealed } of slots) for (const buffer of [plain, sealed]) pool.release(buffer)
    key.fill(0)
  })
  return { plainBytes, sealedBytes, headerBytes: header.length }
}
