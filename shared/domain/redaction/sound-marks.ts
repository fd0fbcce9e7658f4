import type { RedactionMark } from '../origin.ts'

/** Frames of sound that are taken out or silenced; `end` is not included. */
export type FrameRange = { readonly start: number; readonly end: number; readonly how: 'cut' | 'silence' }

/** What the marks cover of a sound, in whole frames. A mark that begins or ends inside a frame covers the whole frame. */
export function frameRangesOf(marks: readonly RedactionMark[], sampleRate: number): FrameRange[] {
  return marks.flatMap(({ place, how }) =>
    place.kind === 'time' && place.end !== null
      ? [
          {
            start: Math.floor(place.start * sampleRate),
            end: Math.ceil(place.end * sampleRate),
            how: how === 'cut' ? ('cut' as const) : ('silence' as const),
          },
        ]
      : [],
  )
}

/**
 * Some frames of a sound as they are in its redacted copy: what is cut is not there, what is silenced is zero. Where a
 * part is cut and silenced, it is cut.
 * @param frames interleaved samples, changed in place
 * @param fromFrame which frame of the sound the first of `frames` is
 */
export function coverFrames(
  frames: Int16Array,
  sound: { readonly channels: number; readonly fromFrame: number },
  ranges: readonly FrameRange[],
): Int16Array {
  const { channels, fromFrame } = sound
  const count = frames.length / channels
  const within = ({ start, end }: FrameRange) =>
    [Math.min(count, Math.max(0, start - fromFrame)), Math.max(0, Math.min(count, end - fromFrame))] as const
  for (const range of ranges) {
    const [start, end] = within(range)
    if (range.how === 'silence' && end > start) frames.fill(0, start * channels, end * channels)
  }
  const cuts = ranges.filter(({ how }) => how === 'cut').map(within)
  let length = 0
  let at = 0
  for (const [start, end] of cuts.filter(([from, to]) => to > from).sort(([a], [b]) => a - b)) {
    if (start > at) {
      frames.copyWithin(length, at * channels, start * channels)
      length += (start - at) * channels
    }
    at = Math.max(at, end)
  }
  if (at === 0) return frames
  frames.copyWithin(length, at * channels)
  return frames.subarray(0, length + Math.max(0, count - at) * channels)
}

/** How many frames a part of the copy was, where so many frames are before it in the original: where silence is looked for. */
export function frameInCopy(frame: number, ranges: readonly FrameRange[]): number {
  const cuts = ranges.filter(({ how }) => how === 'cut').sort((a, b) => a.start - b.start)
  let gone = 0
  let at = 0
  for (const { start, end } of cuts) {
    const from = Math.max(at, start)
    const to = Math.min(end, frame)
    if (to > from) gone += to - from
    at = Math.max(at, end)
  }
  return frame - gone
}
