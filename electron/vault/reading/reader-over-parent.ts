import * as v from 'valibot'
import type { ReaderProcess } from '../ports.ts'

/** What Electron gives a utility process; its types are not imported here. */
export type ParentPort = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listener: (event: { data: unknown; ports?: readonly MessagePort[] }) => void) => void
}
type MessagePort = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void
  start: () => void
  close: () => void
}

/** What the host says of a reader: it runs (a port comes with it), or it is gone. */
const FromHost = v.variant('reader', [
  v.object({ reader: v.literal('started'), id: v.number() }),
  v.object({ reader: v.literal('gone'), id: v.number(), why: v.picklist(['ended', 'memory']) }),
])

type Running = {
  readonly toReader: unknown[]
  port: MessagePort | null
  onMessage: (message: unknown) => void
  onExit: (why: 'ended' | 'memory') => void
}

/**
 * Readers in Electron: this process may start none itself, so it asks the host (`{ reader: 'start', id }`), which answers
 * with a port to the reader. What is posted before that waits for it.
 */
export function readersOverParent(parentPort: ParentPort): () => ReaderProcess {
  const running = new Map<number, Running>()
  let nextId = 0

  parentPort.on('message', ({ data, ports: [port] = [] }) => {
    const parsed = v.safeParse(FromHost, data)
    if (!parsed.success) return
    const reader = running.get(parsed.output.id)
    if (parsed.output.reader === 'gone') {
      running.delete(parsed.output.id)
      reader?.port?.close()
      reader?.onExit(parsed.output.why)
    } else if (port !== undefined) {
      if (reader === undefined) return port.close()
      reader.port = port
      port.on('message', (event) => reader.onMessage(event.data))
      port.start()
      for (const message of reader.toReader.splice(0)) port.postMessage(message)
    }
  })

  return () => {
    const id = nextId++
    const reader: Running = { toReader: [], port: null, onMessage: () => {}, onExit: () => {} }
    running.set(id, reader)
    parentPort.postMessage({ reader: 'start', id })
    return {
      post: (message) => (reader.port === null ? void reader.toReader.push(message) : reader.port.postMessage(message)),
      onMessage: (listener) => {
        reader.onMessage = listener
      },
      onExit: (listener) => {
        reader.onExit = listener
      },
      kill: () => parentPort.postMessage({ reader: 'kill', id }),
    }
  }
}
