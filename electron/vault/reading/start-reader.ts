import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { ReaderProcess } from '../ports.ts'

/** Megabytes of V8's heap. */
const heapMegabytes = 512
/** Kilobytes of memory in all, buffers and WebAssembly too. */
const mostResidentKilobytes = 768 * 1024
const lookEveryMs = 250

const root = join(import.meta.dirname, '..', '..', '..')
const readerEntry = join(import.meta.dirname, '..', '..', 'reader', `index${extname(import.meta.filename)}`)

/**
 * What the reader may read: its own code, what it shares with others, the packages. All of these, because parsers bring
 * others of their own, which lie beside them: a list of names would break with every update, and there is nothing here
 * but public code.
 */
const readable = [join(root, 'electron', 'reader'), join(root, 'shared'), join(root, 'node_modules'), join(root, 'package.json')]

const options = (entry: string) => [
  '--permission',
  ...[...readable, dirname(entry)].map((path) => `--allow-fs-read=${path}`),
  '--disallow-code-generation-from-strings',
  '--disable-sigusr1',
  '--no-addons',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  `--max-old-space-size=${heapMegabytes}`,
  entry,
]

/**
 * Starts a reader on the Node that runs this process: without an environment, without streams, without the right to
 * write, to read beyond its own code, or to start anything (Node's permission model; it does not cover the network, so the
 * reader takes that from itself). On Linux and macOS a shell first forbids memory dumps and files of any size, because
 * what lies in its memory is evidence, and more than two minutes of work, should nobody be left to end it. The heap is limited everywhere; the memory in all only on Linux, where it can be
 * looked at.
 * @param entry the reader's first file
 */
export function startReader(entry: string = readerEntry): ReaderProcess {
  const child = spawnReader(entry)
  // Told once below; a later one (a process that cannot be ended) must not end this process.
  child.on('error', () => undefined)
  let wasTooLarge = false
  const watch = watchMemory(child, () => {
    wasTooLarge = true
    child.kill('SIGKILL')
  })
  return {
    post: (message) => {
      if (child.connected) child.send(message as object, () => undefined)
    },
    kill: () => void child.kill('SIGKILL'),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      let isGone = false
      const gone = (code: unknown, signal: unknown) => {
        if (!isGone) listener(wasTooLarge || isHeapDeath(code, signal) ? 'memory' : 'ended')
        isGone = true
        clearInterval(watch)
      }
      child.once('exit', gone)
      child.once('error', () => gone(null, null))
    },
  }
}

function spawnReader(entry: string): ChildProcess {
  const settings = {
    cwd: dirname(entry),
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as ('ignore' | 'ipc')[],
    serialization: 'advanced' as const,
    windowsHide: true,
  }
  if (process.platform === 'win32') return spawn(process.execPath, options(entry), settings)
  const limits = 'ulimit -c 0; ulimit -f 0; ulimit -t 120; exec "$0" "$@"'
  return spawn('/bin/sh', ['-c', limits, process.execPath, ...options(entry)], settings)
}

/** How V8 ends when its heap is full: abort, and what stands for it on Windows. */
function isHeapDeath(code: unknown, signal: unknown): boolean {
  return signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 0x80000003
}

function watchMemory(child: ChildProcess, tooLarge: () => void): NodeJS.Timeout | undefined {
  if (process.platform !== 'linux') return undefined
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    const resident = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0)
    if (resident > mostResidentKilobytes) tooLarge()
  }
  return setInterval(() => void look(), lookEveryMs).unref()
}
