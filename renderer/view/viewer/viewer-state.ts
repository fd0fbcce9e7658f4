import type { ReadFailure } from '../../../shared/domain/reading.ts'
import type { FromViewer } from '../../../shared/viewer/messages.ts'

type Message<T extends FromViewer['type']> = Extract<FromViewer, { readonly type: T }>

/** Why the viewer shows nothing. */
export type ViewerFailure =
  | ReadFailure
  | Message<'failed'>['why']
  /** The viewer's process ended or fell silent, whatever it had shown. */
  | 'viewer-ended'

/** What the viewer says of the file that it shows. It is hostile: numbers to show, and nothing to rely on. */
export type ViewerState = {
  readonly status: 'loading' | 'shown' | 'failed'
  /** Only where it failed. */
  readonly why: ViewerFailure | null
  readonly pages: number
  readonly page: number
  readonly zoom: number
  readonly rotation: Message<'at'>['rotation']
  readonly can: Message<'shown'>['can']
  readonly drawings: Message<'shown'>['drawings']
  /** Null where it is neither sound nor film, or does not say how long it is. */
  readonly durationSeconds: number | null
  readonly seconds: number
  readonly isPlaying: boolean
  readonly speed: number
  readonly found: Pick<Message<'found'>, 'count' | 'current' | 'page'> | null
}

export const loadingState: ViewerState = {
  status: 'loading',
  why: null,
  pages: 0,
  page: 0,
  zoom: 1,
  rotation: 0,
  can: { zoom: false, rotate: false, find: false, markRegions: false, markText: false },
  drawings: [],
  durationSeconds: null,
  seconds: 0,
  isPlaying: false,
  speed: 1,
  found: null,
}

export function failedState(why: ViewerFailure): ViewerState {
  return { ...loadingState, status: 'failed', why }
}

/** The state after one more message; messages that say nothing of the state leave it as it is. */
export function nextState(now: ViewerState, message: FromViewer): ViewerState {
  if (now.status === 'failed') return now
  switch (message.type) {
    case 'shown': {
      const { pages, durationSeconds, drawings, can } = message
      return { ...now, status: 'shown', pages, page: Math.min(now.page, Math.max(0, pages - 1)), durationSeconds, drawings, can }
    }
    case 'failed':
      return failedState(message.why)
    case 'at':
      return { ...now, page: Math.min(message.page, Math.max(0, now.pages - 1)), zoom: message.zoom, rotation: message.rotation }
    case 'playing':
      return { ...now, seconds: message.seconds, isPlaying: message.isPlaying, speed: message.speed }
    case 'found':
      return { ...now, found: { count: message.count, current: message.current, page: message.page } }
    default:
      return now
  }
}
