import type { FromViewer, ToViewer } from '../../../shared/viewer/messages.ts'
import { api } from '../../api.ts'

type Want = Extract<FromViewer, { readonly type: 'want' }>
type Say = (message: ToViewer, transfer?: readonly Transferable[]) => void

/** So many questions for bytes are under way at once, and so many wait; what is more is answered with nothing. */
const mostAtOnce = 4
const mostWaiting = 1_000

/** Answers the viewer's questions for bytes of the item that a ticket names, a few at a time. */
export function serveBytes(ticket: string, say: Say): (want: Want) => void {
  const waiting: Want[] = []
  let running = 0
  const answer = async ({ id, start, length }: Want) => {
    running += 1
    const bytes = await api.review
      .bytes({ ticket, start, length })
      .then(({ base64 }) => bytesOfBase64(base64))
      .catch(() => null)
    running -= 1
    say({ type: 'bytes', id, bytes }, bytes === null ? [] : [bytes])
    const next = waiting.shift()
    if (next !== undefined) void answer(next)
  }
  return (want) => {
    if (running < mostAtOnce) void answer(want)
    else if (waiting.length < mostWaiting) waiting.push(want)
    else say({ type: 'bytes', id: want.id, bytes: null })
  }
}

type WithBase64 = { readonly fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> }

function bytesOfBase64(base64: string): ArrayBuffer {
  const { fromBase64 } = Uint8Array as WithBase64
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64).buffer
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer
}
