import type { ReaderTask, ToReader } from '../../shared/reader/messages.ts'
import { openChannel } from './channel.ts'
import { failureOf } from './limits.ts'
import { lockDown } from './lock-down.ts'
import { readChild, readFile } from './read-file.ts'
import { type FileSource, fileSource } from './source.ts'

/**
 * Entry of a reader: a process without keys that looks into one hostile file. It is given one task, asks for bytes, and
 * answers once; whoever started it ends it.
 */
lockDown()
const channel = openChannel()
const waiting = new Map<number, (bytes: Uint8Array) => void>()
let nextId = 0
let taken = () => {}
let hasTask = false

channel.listen((message: ToReader) => {
  if (message.type === 'bytes') {
    waiting.get(message.id)?.(message.bytes)
    waiting.delete(message.id)
  } else if (message.type === 'taken') taken()
  else if (!hasTask) {
    hasTask = true
    void work(message.task)
  }
})

function sourceOf(sizeBytes: number): FileSource {
  return fileSource(sizeBytes, (start, length) => {
    const id = nextId++
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      channel.post({ type: 'want', id, start, length })
    })
  })
}

async function work(task: ReaderTask): Promise<void> {
  const source = sourceOf(task.sizeBytes)
  const begin = performance.now()
  const isTimeUp = () => task.task === 'read' && performance.now() - begin > task.withinMs
  if (task.task === 'read') return channel.post({ type: 'reading', reading: await readFile(source, { ...task, isTimeUp }) })
  try {
    for await (const bytes of readChild(source, task)) {
      await new Promise<void>((resolve) => {
        taken = resolve
        channel.post({ type: 'piece', bytes: bytes as Uint8Array<ArrayBuffer> })
      })
    }
    channel.post({ type: 'child-done' })
  } catch (error) {
    channel.post({ type: 'child-failed', failure: failureOf(error) })
  }
}
