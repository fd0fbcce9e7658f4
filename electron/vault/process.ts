import * as v from 'valibot'
import { startEngine } from './index.ts'
import { type ParentPort, readersOverParent } from './reading/reader-over-parent.ts'
import { systemPorts } from './system-ports.ts'

/**
 * Entry of the vault process, for both hosts: Electron's utilityProcess (a parent port) and a forked Node (an IPC
 * channel). In: `{ id, name, input }`. Out: `{ id, reply }` and `{ event }`. The host tells the profile folder as the
 * only argument. When the vault is locked or the host goes away, the process ends.
 */
process.umask(0o077)

const Request = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  name: v.pipe(v.string(), v.maxLength(100)),
  input: v.unknown(),
})

type Port = { readonly post: (message: unknown) => void; readonly listen: (listener: (message: unknown) => void) => void }

const [, , profileFolder = ''] = process.argv
const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | null) : null
const port = openPort()
const log = (line: string) => void process.stderr.write(`${line}\n`)
const ports = await systemPorts({ profileFolder, log })
const startReader = parentPort ? readersOverParent(parentPort) : ports.startReader
const engine = startEngine({ ...ports, startReader }, { readsByItself: true })
engine.events.subscribe((event) => port.post({ event }))

port.listen((message) => {
  const request = v.safeParse(Request, message)
  if (!request.success) return
  const { id, name, input } = request.output
  void engine.send(name, input).then((reply) => {
    port.post({ id, reply })
    if (name === 'session.lock' && reply.ok) end()
  })
})

process.on('disconnect', end)
process.on('SIGTERM', end)

function end(): void {
  void engine.close().finally(() => setImmediate(() => process.exit(0)))
}

function openPort(): Port {
  if (parentPort)
    return {
      post: (message) => parentPort.postMessage(message),
      listen: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    }
  return { post: postToParent, listen: (listener) => void process.on('message', listener) }
}

/** Nobody is told where nobody listens any more: the host may end at any moment. */
function postToParent(message: unknown): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}
