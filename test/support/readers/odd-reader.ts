import { Buffer } from 'node:buffer'
import { lockDown } from '../../../electron/reader/lock-down.ts'
import { emptyReading } from '../../../shared/domain/reading.ts'
import type { ToReader } from '../../../shared/reader/messages.ts'
import { tryAll } from './ways-out.ts'

/** A reader that was taken over: what it does is named by the media type of its file (`x/loop`, `x/escape/8080`). */
const post = (message: unknown) => void process.send?.(message)
const answer = (pages: readonly string[]) => post({ type: 'reading', reading: { ...emptyReading, pages } })
const kept: unknown[] = []

const deeds: Readonly<Record<string, (port: number) => void | Promise<void>>> = {
  loop: () => {
    for (;;) kept.length = 0
  },
  silent: () => {},
  heap: () => {
    for (;;) kept.push({ text: `${kept.length}`.repeat(100) })
  },
  buffers: () => {
    setInterval(() => kept.push(Buffer.alloc(64 * 1024 * 1024, 1)), 10)
  },
  exit: () => process.exit(0),
  nonsense: () => post({ type: 'reading', reading: { ...emptyReading, language: '<script>' } }),
  more: () => post({ type: 'reading', reading: { ...emptyReading, path: '/etc/passwd' } }),
  'form-feed': () => answer(['one page\fthat is two']),
  'half-letter': () => answer(['\ud83d']),
  'much-text': () => answer(['x'.repeat(3_000_000), 'x'.repeat(3_000_000)]),
  'many-cells': () => {
    const rows = Array.from({ length: 5_000 }, () => Array.from({ length: 1_000 }, () => ''))
    post({ type: 'reading', reading: { ...emptyReading, parts: [{ kind: 'table', title: '', rows, isCut: false }] } })
  },
  outside: () => post({ type: 'want', id: 1, start: 0, length: 1_000 }),
  negative: () => post({ type: 'want', id: 1, start: -4, length: 4 }),
  flood: () => {
    for (let id = 0; id < 1_000; id += 1) post({ type: 'want', id, start: 0, length: 1 })
  },
  again: () => {
    process.on('message', () => post({ type: 'want', id: 1, start: 0, length: 1 }))
    post({ type: 'want', id: 1, start: 0, length: 1 })
  },
  'wrong-answer': () => post({ type: 'child-done' }),
  'too-many-bytes': () => {
    for (let count = 0; count < 10; count += 1) post({ type: 'piece', bytes: new Uint8Array(1_000_000) })
  },
  escape: async (port) => {
    lockDown()
    answer(await tryAll(port))
  },
  'escape-unlocked': async (port) => answer(await tryAll(port)),
}

process.on('message', (message: ToReader) => {
  if (message.type !== 'task') return
  const [, deed = '', port = '0'] = message.task.mediaType.split('/')
  void deeds[deed]?.(Number(port))
})
