import { createHash } from 'node:crypto'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { coverFrames, type FrameRange, frameInCopy, frameRangesOf } from '../../../shared/domain/redaction/sound-marks.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CopyInMaking, refuse, refused, type SentSound } from './copy-in-making.ts'
import { readWav, type Sound, samplesOf, writeWav } from './wav-writer.ts'

/** How long one page of a preview is, in seconds. */
const previewSeconds = 60

/** A sound made of samples as they come: what is marked is silenced or left out here, to the frame. */
export function soundCopy(
  { sampleRate, channels }: { readonly sampleRate: number; readonly channels: number },
  marks: readonly RedactionMark[],
): CopyInMaking {
  const ranges = frameRangesOf(marks, sampleRate)
  const pieces: Int16Array[] = []
  const hash = createHash('sha256')
  let frames = 0
  let heldBytes = 0
  let sha256: string | null = null
  const forget = () => {
    for (const piece of pieces) piece.fill(0)
    pieces.length = 0
    heldBytes = 0
  }
  return {
    format: 'wav',
    pages: 0,
    tool: `samples at ${sampleRate} Hz, ${channels} ${channels === 1 ? 'channel' : 'channels'}`,
    heldBytes: () => heldBytes,
    startPage: refuse,
    takeRows: refuse,
    takeSound: async ({ fromFrame, bytes, isLast }: SentSound) => {
      if (sha256 !== null || fromFrame !== frames) throw refused('fromFrame')
      if (bytes.length % (2 * channels) !== 0) throw refused('base64')
      const given = samplesOf(bytes)
      frames += given.length / channels
      const kept = coverFrames(given, { channels, fromFrame }, ranges).slice()
      given.fill(0)
      hash.update(bytesOf(kept))
      heldBytes += kept.byteLength
      pieces.push(kept)
      if (isLast) sha256 = hash.digest('hex')
    },
    build: async () => {
      if (sha256 === null || frames === 0) throw refused('samples')
      const bytes = writeWav({ sampleRate, channels, samples: joined(pieces) })
      forget()
      return bytes
    },
    prove: async (bytes) => {
      const sound = readWav(bytes)
      if (sound === null) return { isCovered: false, isExact: false }
      const isSame = sound.sampleRate === sampleRate && sound.channels === channels
      return {
        isCovered: isCoveredIn(sound, ranges, frames),
        isExact: isSame && createHash('sha256').update(bytesOf(sound.samples)).digest('hex') === sha256,
      }
    },
    seconds: (bytes) => (readWav(bytes)?.samples.length ?? 0) / channels / sampleRate,
    preview: (bytes, page) => {
      const from = page * previewSeconds * sampleRate * channels
      const samples = readWav(bytes)?.samples.slice(from, from + previewSeconds * sampleRate * channels)
      if (samples === undefined || samples.length === 0) throw new VaultError('NOT_FOUND', { kind: 'page' })
      return { kind: 'sound', bytes: writeWav({ sampleRate, channels, samples }) }
    },
    drop: forget,
  }
}

/** Whether a sound is as long as the marks leave it, and silent where they say so. A mark behind its end covers nothing. */
function isCoveredIn({ samples, channels }: Sound, ranges: readonly FrameRange[], frames: number): boolean {
  if (samples.length / channels !== frameInCopy(frames, ranges)) return false
  return ranges.every(({ start, end, how }) => {
    if (start >= frames) return false
    if (how === 'cut') return true
    const from = frameInCopy(start, ranges) * channels
    const to = frameInCopy(Math.min(end, frames), ranges) * channels
    return samples.subarray(from, to).every((sample) => sample === 0)
  })
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function bytesOf(samples: Int16Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
}
