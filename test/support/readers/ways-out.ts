import { createRequire } from 'node:module'

/** Something that a program could do to leave its process; it throws, or says what it got. */
type WayOut = (port: number) => unknown

const require = createRequire(import.meta.url)
const builtin = (name: string) => Reflect.get(process as object, 'getBuiltinModule')?.(name)
const hold = (socket: { readonly once: (event: string, listener: (value: unknown) => void) => void }) =>
  new Promise((resolve, reject) => {
    socket.once('connect', () => resolve('connected'))
    socket.once('error', reject)
  })

/** Every way out that we know of, by name. */
export const waysOut: Readonly<Record<string, WayOut>> = {
  'reads a file': async () => (await import('node:fs')).readFileSync('/etc/passwd', 'utf8'),
  'reads the home folder': async () => (await import('node:fs')).readdirSync('/root'),
  'reads its own memory': async () => (await import('node:fs')).readFileSync('/proc/self/environ', 'utf8'),
  'writes a file': async () => (await import('node:fs')).writeFileSync('written-by-a-reader.txt', 'x'),
  'writes to the temporary folder': async () => (await import('node:fs')).writeFileSync('/tmp/written-by-a-reader.txt', 'x'),
  'makes a link': async () => (await import('node:fs')).symlinkSync('/etc/passwd', '/tmp/link-of-a-reader'),
  'starts a program': async () => (await import('node:child_process' as string)).execFileSync('/bin/true'),
  'starts a program, required': () => require('node:child_process').execFileSync('/bin/true'),
  'starts a program, built in': () => builtin('child_process').execFileSync('/bin/true'),
  'starts a thread': async () => new (await import('node:worker_threads' as string)).Worker('1', { eval: true }),
  'loads a native addon': () => process.dlopen({ exports: {} }, '/usr/lib/libm.so.6'),
  'reaches the inside of Node': () => Reflect.get(process, 'binding')('tcp_wrap').TCP,
  'ends another process': () => process.kill(process.ppid, 0),
  'runs text as code': () => Reflect.construct(Function, ['return 1'])(),
  'runs text as code by a constructor': () => (() => {}).constructor('return 1')(),
  'connects by fetch': async (port) => (await fetch(`http://127.0.0.1:${port}/fetch`)).status,
  'connects by a WebSocket': (port) => hold(new WebSocket(`ws://127.0.0.1:${port}/`) as never),
  'connects by an event source': (port) =>
    Reflect.construct(Reflect.get(globalThis, 'EventSource'), [`http://127.0.0.1:${port}/`]),
  'connects by net': async (port) => hold((await import('node:net' as string)).connect(port, '127.0.0.1')),
  'connects by net, required': (port) => hold(require('node:net').connect(port, '127.0.0.1')),
  'connects by net, built in': (port) => hold(builtin('node:net').connect(port, '127.0.0.1')),
  'connects by the inside of http': (port) => hold(new (require('node:_http_client').ClientRequest)(`http://127.0.0.1:${port}/`)),
  'connects by the inside of tls': (port) => hold(require('node:_tls_wrap').connect(port, '127.0.0.1')),
  'connects by the loader': (port) => hold(Reflect.get(require('node:module'), '_load')('net').connect(port, '127.0.0.1')),
  'connects by a module of its own': (port) => {
    const Module = require('node:module')
    return hold(new Module('x').require('net').connect(port, '127.0.0.1'))
  },
  'connects by http': async (port) => hold((await import('http' as string)).get(`http://127.0.0.1:${port}/`)),
  'connects by tls': (port) => hold(require('node:tls').connect(port, '127.0.0.1')),
  'sends a datagram': async (port) => (await import('node:dgram' as string)).createSocket('udp4').send('x', port, '127.0.0.1'),
  'asks for a name': async () => (await import('node:dns/promises' as string)).lookup('localhost'),
  'opens the inspector': async () => (await import('node:inspector' as string)).open(0),
}

/** Tries each way. @returns `name: what it got`, or `name: refused` */
export function tryAll(port: number): Promise<string[]> {
  return Promise.all(
    Object.entries(waysOut).map(async ([name, way]) => {
      try {
        return `${name}: ${String(await way(port))}`
      } catch {
        return `${name}: refused`
      }
    }),
  )
}
