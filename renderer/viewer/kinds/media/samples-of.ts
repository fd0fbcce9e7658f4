import type { DrawContext, Samples } from '../../drawer.ts'

/** Sound is decoded as a whole: larger or longer would need more memory than there is. */
const mostBytes = 200 * 1024 * 1024
const mostSeconds = 60 * 60
/** Samples a second of everything that is decoded. */
const sampleRate = 48_000

export type Sound = {
  readonly listen: (fromSeconds: number, seconds: number) => Promise<Samples>
  /** All of it; decoded once, and let go after a while without a question. */
  readonly decoded: () => Promise<AudioBuffer>
}

const keptMs = 60_000

/** Decodes sound when somebody asks for it. @throws Error where it is too large or too long, or cannot be decoded */
export function samplesOf({ file, bytesOf, signal }: DrawContext, durationSeconds: number | null): Sound {
  let kept: Promise<AudioBuffer> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const decode = async (): Promise<AudioBuffer> => {
    if (file.sizeBytes > mostBytes || durationSeconds === null || durationSeconds > mostSeconds) throw new Error('too much sound')
    const bytes = await bytesOf(0, file.sizeBytes)
    if (signal.aborted) throw new Error('closed')
    return new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(bytes.buffer)
  }
  const decoded = () => {
    kept ??= decode()
    kept.catch(() => {
      kept = null
    })
    clearTimeout(timer)
    timer = setTimeout(() => {
      kept = null
    }, keptMs)
    return kept
  }
  return {
    decoded,
    listen: async (fromSeconds, seconds) => {
      const sound = await decoded()
      const from = Math.min(sound.length, Math.max(0, Math.round(fromSeconds * sound.sampleRate)))
      const to = Math.min(sound.length, Math.max(from, Math.round((fromSeconds + seconds) * sound.sampleRate)))
      const count = from === to ? 0 : Math.min(8, sound.numberOfChannels)
      const channels = Array.from({ length: count }, (_, index) => sound.getChannelData(index).slice(from, to))
      return { sampleRate: sound.sampleRate, channels }
    },
  }
}
