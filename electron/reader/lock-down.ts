import { isBuiltin, registerHooks } from 'node:module'

/** Modules of Node that parsers use. Every other one is refused: networks, processes, threads, debuggers, and what is to come. */
const allowed: ReadonlySet<string> = new Set([
  'assert',
  'async_hooks',
  'buffer',
  'constants',
  'crypto',
  'events',
  'fs',
  'fs/promises',
  'module',
  'path',
  'perf_hooks',
  'process',
  'stream',
  'stream/promises',
  'stream/web',
  'string_decoder',
  'timers',
  'timers/promises',
  'url',
  'util',
  'util/types',
  'zlib',
])

const isRefused = (name: string) => isBuiltin(name) && !allowed.has(name.replace(/^node:/, ''))

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
