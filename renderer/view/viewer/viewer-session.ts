import * as v from 'valibot'
import type { OpenedItem } from '../../../shared/contract/review.ts'
import { isDrawnOfParts } from '../../../shared/domain/view-kind.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { FromViewer, type ToViewer, type ViewerCommand } from '../../../shared/viewer/messages.ts'
import { api } from '../../api.ts'
import { type Asking, askViewer } from './ask-viewer.ts'
import { heartbeat } from './heartbeat.ts'
import { serveBytes } from './serve-bytes.ts'

export type ViewerLook = { readonly language: Language; readonly theme: 'light' | 'dark' }
export type Opened = v.InferOutput<typeof OpenedItem>

/** One conversation with a viewer's frame. */
export type ViewerSession = {
  /** Shows an item; what was shown before is put away. */
  readonly show: (opened: Opened) => void
  readonly look: (look: ViewerLook) => void
  readonly command: (command: ViewerCommand) => void
  readonly ask: Asking
  readonly end: () => void
}

type Input = {
  readonly port: MessagePort
  readonly viewerOrigin: string
  readonly look: ViewerLook
  /** Hears what was checked and is no answer to a question, in the order in which it came. */
  readonly onMessage: (message: FromViewer) => void
  /** The process of the viewer ended, or says nothing any more: the session is over, and the frame is of no use. */
  readonly onGone: () => void
}

/** Speaks with a viewer: every word of it is checked, and what does not fit is not heard. */
export function viewerSession({ port, viewerOrigin, look, onMessage, onGone }: Input): ViewerSession {
  const say = (message: ToViewer, transfer: readonly Transferable[] = []) => port.postMessage(message, [...transfer])
  const questions = askViewer(say)
  let serve = (_want: Extract<FromViewer, { readonly type: 'want' }>) => {}
  let shownNow = 0
  /** Commands wait until there is a file that they can be about. */
  let early: ViewerCommand[] | null = []
  const end = () => {
    shownNow += 1
    heart.end()
    questions.end()
    port.onmessage = null
    port.removeEventListener('close', gone)
    port.close()
  }
  const gone = () => {
    end()
    onGone()
  }
  // A browser may tell that the other end is gone; a process that was killed, or hangs, is only silent.
  port.addEventListener('close', gone)
  const counts = () => document.visibilityState === 'visible' && !questions.isAsked()
  const heart = heartbeat({ ping: () => say({ type: 'ping' }), counts, onSilence: gone })
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(FromViewer, data)
    if (!parsed.success) return
    heart.heard()
    if (questions.isAnswer(parsed.output) || parsed.output.type === 'pong') return
    if (parsed.output.type === 'shown') heart.start()
    if (parsed.output.type === 'want') serve(parsed.output)
    else onMessage(parsed.output)
  }
  say({ type: 'look', ...look })
  const show = async (opened: Opened, turn: number) => {
    const { ticket, item, kind } = opened
    const read = isDrawnOfParts(kind)
      ? await api.review.parts({ ticket }).catch(() => ({ failure: 'damaged' as const, parts: [] }))
      : { failure: null, parts: [] }
    if (turn !== shownNow) return
    if (read.failure !== null) return onMessage({ type: 'failed', why: read.failure })
    serve = serveBytes(ticket, say)
    const mediaUrl = kind === 'audio' || kind === 'video' ? `${viewerOrigin}/media/${ticket}` : null
    const { mediaType, sizeBytes } = item
    say({ type: 'show', file: { kind, mediaType, sizeBytes, mediaUrl, parts: read.parts } })
    for (const command of early ?? []) say({ type: 'command', command })
    early = null
  }
  return {
    show: (opened) => void show(opened, ++shownNow),
    look: (next) => say({ type: 'look', ...next }),
    command: (command) => void (early?.push(command) ?? say({ type: 'command', command })),
    ask: questions.ask,
    end,
  }
}
