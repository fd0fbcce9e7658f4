import { readFileSync } from 'node:fs'
import { startReader } from '../../../electron/vault/reading/start-reader.ts'

/** A vault process that dies while its reader works: it says the reader's number, and is gone. Linux only. */
const reader = startReader()
reader.onMessage(() => {
  process.stdout.write(readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim(), () =>
    process.kill(process.pid, 'SIGKILL'),
  )
})
reader.onExit(() => undefined)
reader.post({
  type: 'task',
  task: { task: 'read', mediaType: 'text/plain', sizeBytes: 10, withParts: false, withinMs: 60_000 },
})
