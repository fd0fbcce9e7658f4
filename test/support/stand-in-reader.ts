import type { ReaderProcess } from '../../electron/vault/ports.ts'
import { emptyReading, type Reading } from '../../shared/domain/reading.ts'
import type { FromReader, ReaderTask, ToReader } from '../../shared/reader/messages.ts'

/** What a stand-in for a reader does with its task: it answers by `say`, asks for bytes by `ask`, or is gone by `exit`. */
export type ReaderPart = {
  readonly task: ReaderTask
  readonly say: (message: FromReader) => void
  readonly ask: (start: number, length: number) => Promise<Uint8Array>
  readonly taken: () => Promise<void>
  readonly exit: (why: 'ended' | 'memory') => void
}

/** A port that starts readers which do as the test says, in this process; it counts those started and those that run. */
export function standInReader(work: (part: ReaderPart) => Promise<void>) {
  const counts = { started: 0, running: 0, mostAtOnce: 0 }
  const startReader = (): ReaderProcess => {
    let listener: (message: unknown) => void = () => undefined
    let onExit: (why: 'ended' | 'memory') => void = () => undefined
    let isOver = false
    let wanted = 0
    const answers = new Map<number, (bytes: Uint8Array) => void>()
    let wasTaken: () => void = () => undefined
    counts.started++
    counts.running++
    counts.mostAtOnce = Math.max(counts.mostAtOnce, counts.running)
    const end = () => {
      if (!isOver) counts.running--
      isOver = true
    }
    const say = (message: FromReader) => {
      if (!isOver) setImmediate(() => listener(message))
    }
    const part = (task: ReaderTask): ReaderPart => ({
      task,
      say,
      ask: (start, length) =>
        new Promise((resolve) => {
          const id = wanted++
          answers.set(id, resolve)
          say({ type: 'want', id, start, length })
        }),
      taken: () =>
        new Promise((resolve) => {
          wasTaken = resolve
        }),
      exit: (why) => {
        end()
        setImmediate(() => onExit(why))
      },
    })
    return {
      post: (message) => {
        const said = message as ToReader
        if (said.type === 'task') void work(part(said.task))
        else if (said.type === 'bytes') answers.get(said.id)?.(said.bytes)
        else wasTaken()
      },
      onMessage: (next) => {
        listener = next
      },
      onExit: (next) => {
        onExit = next
      },
      kill: end,
    }
  }
  return { startReader, counts }
}

/** A reader that takes its file for UTF-8 text with form feeds between its pages. */
export const readsText = standInReading(async ({ task, ask }) => {
  const bytes = await ask(0, task.sizeBytes)
  return { pages: Buffer.from(bytes).toString('utf8').split('\f'), language: 'en' }
})

/** A reader that answers with what it makes of its file. */
export function standInReading(read: (part: ReaderPart) => Promise<Partial<Reading>>) {
  return async (part: ReaderPart): Promise<void> => {
    part.say({ type: 'reading', reading: { ...emptyReading, ...(await read(part)) } })
  }
}
