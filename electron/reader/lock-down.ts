import { registerHooks } from 'node:module'

/** Modules of Node that a reader has no use for: whatever leads to a network, another process or thread, or a debugger. */
const refused: ReadonlySet<string> = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'quic',
  'repl',
  'sqlite',
  'tls',
  'wasi',
  'worker_threads',
])

const isRefused = (name: string) => refused.has(name.replace(/^node:/, ''))

/** Globals that reach for a network. */
const reaching = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'navigator']

/** Ways out of JavaScript, and ways to other processes. */
const waysOut = ['binding', '_linkedBinding', 'dlopen', 'kill', '_kill', '_debugProcess', '_startProfilerIdleNotifier', 'execve']

/**
 * Takes from this process what reading a file does not need, before any parser is loaded. Node's permission model, under
 * which readers run, knows files, processes and threads, but no network.
 */
export function lockDown(): void {
  for (const name of reaching) Reflect.deleteProperty(globalThis, name)
  for (const name of waysOut) Reflect.defineProperty(process, name, { value: undefined, writable: false, configurable: false })
  const { getBuiltinModule } = process
  Reflect.defineProperty(process, 'getBuiltinModule', {
    value: (name: string) => (isRefused(name) ? undefined : getBuiltinModule(name)),
    writable: false,
    configurable: false,
  })
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      if (isRefused(specifier) || specifier.startsWith('@napi-rs/')) throw new Error(`a reader has no ${specifier}`)
      return nextResolve(specifier, context)
    },
  })
}
