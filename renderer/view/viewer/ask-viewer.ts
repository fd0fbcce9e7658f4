import type { Region } from '../../../shared/domain/place-in-item.ts'
import type { FromViewer, ToViewer } from '../../../shared/viewer/messages.ts'

/** The picture of a page: red, green, blue, alpha; rows from the top. */
export type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> }
export type Sound = { readonly sampleRate: number; readonly channels: readonly Float32Array[] }

/** Questions that a viewer answers. Each is answered with null (or nothing) where the viewer cannot, or takes too long. */
export type Asking = {
  readonly pixels: (page: number, longestSide: number) => Promise<Picture | null>
  /** Points of a PDF, pixels of a picture; null where it cannot be measured. */
  readonly measure: (page: number) => Promise<{ readonly width: number; readonly height: number } | null>
  readonly textUnder: (region: Region) => Promise<string>
  readonly findRegions: (page: number, text: string) => Promise<readonly Region[]>
  /** No channels at the end of the sound. */
  readonly listen: (fromSeconds: number, seconds: number) => Promise<Sound | null>
}

type Answer = Extract<FromViewer, { readonly id: number; readonly type: 'pixels' | 'measured' | 'text' | 'regions' | 'samples' }>
type Question = Extract<ToViewer, { readonly type: 'draw' | 'measure' | 'text-under' | 'find-regions' | 'listen' }>
/** A question without its number. */
type Unnumbered<Q extends Question = Question> = Q extends Question ? Omit<Q, 'id'> : never

/** No page and no piece of sound takes longer. */
const mostAnswerMs = 60_000

type Waiting = { readonly type: Answer['type']; readonly settle: (answer: Answer | null) => void }

/** Asks a viewer, and knows its answers: only to what was asked, and of the kind that was asked for. */
export function askViewer(say: (message: ToViewer) => void) {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  const put = <T extends Answer['type']>(type: T, question: Unnumbered) =>
    new Promise<Extract<Answer, { readonly type: T }> | null>((resolve) => {
      const id = nextId++
      const timer = setTimeout(() => waiting.get(id)?.settle(null), mostAnswerMs)
      const settle = (answer: Answer | null) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(answer as Extract<Answer, { readonly type: T }> | null)
      }
      waiting.set(id, { type, settle })
      say({ ...question, id } as Question)
    })
  const ask: Asking = {
    pixels: async (page, longestSide) => pictureOfAnswer(await put('pixels', { type: 'draw', page, longestSide }), longestSide),
    measure: async (page) => {
      const size = await put('measured', { type: 'measure', page })
      return size === null || size.width === 0 || size.height === 0 ? null : { width: size.width, height: size.height }
    },
    textUnder: async (region) => (await put('text', { type: 'text-under', region }))?.text ?? '',
    findRegions: async (page, text) => (await put('regions', { type: 'find-regions', page, text }))?.regions ?? [],
    listen: async (fromSeconds, seconds) => {
      const sound = await put('samples', { type: 'listen', fromSeconds, seconds })
      return sound?.channels ? { sampleRate: sound.sampleRate, channels: sound.channels } : null
    },
  }
  return {
    ask,
    /** Takes a message where it answers something, whether asked for or not. */
    isAnswer: (message: FromViewer): boolean => {
      if (!isAnswer(message)) return false
      const asked = waiting.get(message.id)
      if (asked?.type === message.type) asked.settle(message)
      return true
    },
    /** Whether the viewer works at something that it was asked. */
    isAsked: () => waiting.size > 0,
    /** Whoever still waits is answered with nothing. */
    end: () => {
      for (const { settle } of [...waiting.values()]) settle(null)
    },
  }
}

function isAnswer(message: FromViewer): message is Answer {
  return ['pixels', 'measured', 'text', 'regions', 'samples'].includes(message.type)
}

/** Four bytes for every pixel and no more, and no larger than it was asked for. */
function pictureOfAnswer(answer: Extract<Answer, { readonly type: 'pixels' }> | null, longestSide: number): Picture | null {
  if (answer === null || answer.rgba === null) return null
  const { width, height, rgba } = answer
  const fits = width > 0 && height > 0 && Math.max(width, height) <= longestSide && rgba.byteLength === width * height * 4
  return fits ? { width, height, rgba: new Uint8ClampedArray(rgba) } : null
}
