import type { VttCue } from '../../../shared/domain/vtt.ts'

/** Which passage is being said at a second: the last of those that have begun and not ended; -1 in a silence. */
export function cueAt(cues: readonly VttCue[], seconds: number): number {
  return cues.findLastIndex(({ start, end }) => start <= seconds && seconds < end)
}
