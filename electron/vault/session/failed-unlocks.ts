import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const Note = v.object({
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lastAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
})
export type FailedUnlocks = v.InferOutput<typeof Note>

const none: FailedUnlocks = { count: 0, lastAt: null }

/** Failed attempts since the last success, kept in clear beside the header: a hint for the owner, not a protection. */
export async function readFailedUnlocks(folder: string): Promise<FailedUnlocks> {
  const path = join(folder, 'failed-unlocks.json')
  try {
    const { size } = await stat(path)
    return size > 1_024 ? none : v.parse(Note, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return none
  }
}

export async function noteFailedUnlock(folder: string, now: Date): Promise<FailedUnlocks> {
  const note = { count: (await readFailedUnlocks(folder)).count + 1, lastAt: now.toISOString() }
  await writeFile(join(folder, 'failed-unlocks.json'), JSON.stringify(note), { mode: 0o600 }).catch(() => undefined)
  return note
}

export async function clearFailedUnlocks(folder: string): Promise<void> {
  await rm(join(folder, 'failed-unlocks.json'), { force: true }).catch(() => undefined)
}

/** The pause before the answer to a failed attempt: it doubles up to eight seconds, and never locks anybody out. */
export function pauseMsAfter(failures: number): number {
  return Math.min(250 * 2 ** Math.max(0, failures - 1), 8_000)
}
