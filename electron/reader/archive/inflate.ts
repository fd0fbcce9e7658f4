import { pipeline, Readable } from 'node:stream'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { CannotRead, readerLimits } from '../limits.ts'
import type { FileSource } from '../source.ts'

/** What one compressed stream may become. */
export const inflateLimits = {
  /** So many times its size; deflate itself ends at 1,032 times. */
  ratio: 1_000,
  /** Below this many bytes the ratio does not matter. */
  freeBytes: 1024 * 1024,
} as const

const readBytes = 256 * 1024

/** A range of a file in pieces, as it is. */
export async function* rangeOf(source: FileSource, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; ) {
    const piece = await source.read(start + at, Math.min(readBytes, length - at))
    if (piece.length === 0) throw new CannotRead('damaged')
    at += piece.length
    yield piece
  }
}

/**
 * A compressed range of a file, inflated piece by piece.
 * @throws CannotRead `too-large` where it becomes more than `limitBytes` or expands more than the ratio allows; what zlib
 * throws where it is damaged
 */
export async function* inflate(
  source: FileSource,
  range: { readonly start: number; readonly length: number },
  format: 'raw' | 'gzip',
  limitBytes: number,
): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  async function* counted() {
    for await (const piece of rangeOf(source, range.start, range.length)) {
      taken += piece.length
      yield piece
    }
  }
  const settings = { chunkSize: readBytes }
  const inflater = format === 'raw' ? createInflateRaw(settings) : createGunzip(settings)
  // Errors of either side reach the loop below; the callback is only there to be called.
  pipeline(Readable.from(counted(), { highWaterMark: 1 }), inflater, () => undefined)
  for await (const piece of inflater as AsyncIterable<Uint8Array>) {
    given += piece.length
    if (given > limitBytes || isBomb(taken, given)) throw new CannotRead('too-large')
    for (let at = 0; at < piece.length; at += readerLimits.pieceBytes)
      yield piece.subarray(at, Math.min(piece.length, at + readerLimits.pieceBytes))
  }
}

/** Whether so many bytes become more than anything honest does. */
export function isBomb(packedBytes: number, bytes: number): boolean {
  return bytes > inflateLimits.freeBytes && bytes > packedBytes * inflateLimits.ratio
}
