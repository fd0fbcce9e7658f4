import { MessageChannel } from 'node:worker_threads'

/** The reader as Electron starts it: with a parent port, over whose first message the port to the vault process comes. */
const { port1, port2 } = new MessageChannel()
process.on('message', (message) => port1.postMessage(message))
port1.on('message', (message) => void process.send?.(message))
Reflect.set(process, 'parentPort', {
  on: (_: 'message', listener: (event: unknown) => void) => {
    listener({ data: 'port', ports: [eventPort(port2)] })
  },
})
await import('../../../electron/reader/index.ts')

/** Electron gives events with `data`, Node the data itself. */
function eventPort(port: MessagePort): unknown {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
      port.on(event, (data: unknown) => listener({ data })),
    start: () => port.start(),
  }
}
type MessagePort = typeof port2
