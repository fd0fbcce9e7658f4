import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ReaderProcess } from '../../../electron/vault/ports.ts'
import { type ParentPort, readersOverParent } from '../../../electron/vault/reading/reader-over-parent.ts'
import { runReader } from '../../../electron/vault/reading/run-reader.ts'
import { startReader } from '../../../electron/vault/reading/start-reader.ts'
import { toBeRead, utf8 } from '../../support/read-bytes.ts'

const { signal } = new AbortController()
const folder = join(import.meta.dirname, '..', '..', 'support', 'readers')
const asked = { reader: '', id: 0 }

/** A host that does with real readers what `electron/main/reader-process.ts` does with utility processes. */
function host(entry: string) {
  const listeners: Parameters<ParentPort['on']>[1][] = []
  const running = new Map<number, ReaderProcess>()
  const tell = (data: unknown, ports: readonly MessagePort[] = []) => {
    for (const listener of listeners) listener({ data, ports: ports.map(withEvents) })
  }
  const start = (id: number) => {
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    const reader = startReader(entry)
    running.set(id, reader)
    port1.on('message', reader.post)
    reader.onMessage((message) => port1.postMessage(message))
    reader.onExit((why) => {
      running.delete(id)
      tell({ reader: 'gone', id, why })
    })
    tell({ reader: 'started', id }, [port2])
  }
  const parentPort: ParentPort = {
    postMessage: (message) => {
      const { reader, id } = message as typeof asked
      if (reader === 'start') setImmediate(start, id)
      else running.get(id)?.kill()
    },
    on: (_, listener) => void listeners.push(listener),
  }
  return { parentPort, running, tell }
}

function withEvents(port: MessagePort) {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (event: 'message', listener: (event: { data: unknown }) => void) => void port.on(event, (data) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  }
}

describe('readers that a host starts for the vault process', () => {
  it('answer over a port of their own, several at once, and are ended', async () => {
    const { parentPort, running } = host(join(folder, 'port-reader.ts'))
    const ports = { startReader: readersOverParent(parentPort) }
    const read = (text: string) => runReader(ports, toBeRead(utf8(text), 'text/plain'), { withParts: false }, { signal })
    expect((await Promise.all([read('one'), read('two')])).map(({ pages }) => pages)).toEqual([['one'], ['two']])
    await expect.poll(() => running.size).toBe(0)
  })

  it('that are gone end the reading, and so does a host that tells of memory', async () => {
    const { parentPort, running, tell } = host(join(folder, 'odd-reader.ts'))
    const ports = { startReader: readersOverParent(parentPort) }
    const read = (mediaType: string) => runReader(ports, toBeRead(utf8('x'), mediaType), { withParts: false }, { signal })
    expect(await read('x/exit')).toMatchObject({ failure: 'reader-ended' })
    const waiting = read('x/silent')
    await expect.poll(() => running.size).toBe(1)
    tell({ reader: 'unheard of' })
    tell({ reader: 'gone', id: 99, why: 'ended' })
    tell({ reader: 'gone', id: 1, why: 'memory' })
    expect(await waiting).toMatchObject({ failure: 'needed-too-much-memory' })
    running.get(1)?.kill()
    await expect.poll(() => running.size).toBe(0)
  })
})
