import { app, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron'
import * as v from 'valibot'

const FromVault = v.variant('reader', [
  v.object({ reader: v.literal('start'), id: v.number() }),
  v.object({ reader: v.literal('kill'), id: v.number() }),
])

/** Megabytes of V8's heap, and kilobytes of memory in all. */
const heapMegabytes = 512
const mostResidentKilobytes = 768 * 1024
const lookEveryMs = 500

/**
 * Starts and ends readers for the vault process, which may start none itself: each is a utility process without keys and
 * without an environment, and talks to the vault process over a port of their own. Electron has no permission model for
 * it; what the reader takes from itself is all that holds it back. Readers end with the vault process.
 * @param entry the built reader
 */
export function startReadersFor(vault: UtilityProcess, entry: string): void {
  const readers = new Map<number, UtilityProcess>()
  vault.on('message', (message: unknown) => {
    const parsed = v.safeParse(FromVault, message)
    if (!parsed.success) return
    const { reader, id } = parsed.output
    if (reader === 'kill') return void readers.get(id)?.kill()
    if (readers.has(id)) return
    const child = startReader(entry)
    const { port1, port2 } = new MessageChannelMain()
    const watch = watchMemory(child)
    readers.set(id, child)
    child.once('exit', (code) => {
      readers.delete(id)
      clearInterval(watch.timer)
      vault.postMessage({ reader: 'gone', id, why: watch.wasTooLarge() || isHeapDeath(code) ? 'memory' : 'ended' })
    })
    child.postMessage('port', [port1])
    vault.postMessage({ reader: 'started', id }, [port2])
  })
  vault.once('exit', () => {
    for (const child of readers.values()) child.kill()
  })
}

function startReader(entry: string): UtilityProcess {
  return utilityProcess.fork(entry, [], {
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disallow-code-generation-from-strings'],
    stdio: 'ignore',
    serviceName: 'Evidence Vault: reader of one file',
  })
}

function watchMemory(child: UtilityProcess): { readonly timer: NodeJS.Timeout; readonly wasTooLarge: () => boolean } {
  let isTooLarge = false
  const look = () => {
    const found = app.getAppMetrics().find(({ pid }) => pid === child.pid)
    if ((found?.memory.workingSetSize ?? 0) <= mostResidentKilobytes) return
    isTooLarge = true
    child.kill()
  }
  return { timer: setInterval(look, lookEveryMs), wasTooLarge: () => isTooLarge }
}

/** How V8 ends when its heap is full: abort, and what stands for it on Windows. */
function isHeapDeath(code: number): boolean {
  return code === 6 || code === 134 || code === 0x80000003
}
