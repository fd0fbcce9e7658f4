import type { FromReader, ToReader } from '../../shared/reader/messages.ts'

/** The wire to the vault process. */
export type Channel = {
  readonly post: (message: FromReader) => void
  readonly listen: (listener: (message: ToReader) => void) => void
}

/**
 * The wire of this process: in Electron the port that comes with the first message of the parent port, else Node's IPC
 * channel. The process ends when the other side is gone.
 */
export function openChannel(): Channel {
  const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | null) : null
  return parentPort ? overPort(parentPort) : overIpc()
}

function overIpc(): Channel {
  process.on('disconnect', () => process.exit(0))
  return {
    post: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
    },
    listen: (listener) => void process.on('message', (message) => listener(message as ToReader)),
  }
}

function overPort(parentPort: ParentPort): Channel {
  let port: MessagePort | null = null
  return {
    post: (message) => port?.postMessage(message),
    listen: (listener) =>
      parentPort.on('message', ({ ports: [first] }) => {
        if (port !== null || first === undefined) return
        port = first
        port.on('message', ({ data }) => listener(data as ToReader))
        port.on('close', () => process.exit(0))
        port.start()
      }),
  }
}

/** What Electron gives a utility process; its types are not imported here. */
type ParentPort = { on: (event: 'message', listener: (event: { ports: readonly MessagePort[] }) => void) => void }
type MessagePort = {
  postMessage: (message: unknown) => void
  on: (event: 'message' | 'close', listener: (event: { data?: unknown }) => void) => void
  start: () => void
}
