import { open, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { VaultError } from '../../../shared/errors.ts'
import type { Ports } from '../ports.ts'

/** Who has a vault open, in clear beside it. SQLite's own lock decides; this file says who, and speaks for other machines. */
export const LockNote = v.object({
  machine: v.pipe(v.string(), v.maxLength(255)),
  workstation: v.pipe(v.string(), v.maxLength(100)),
  pid: v.pipe(v.number(), v.safeInteger()),
  since: v.pipe(v.string(), v.maxLength(40)),
})
export type LockNote = v.InferOutput<typeof LockNote>

/** A holder touches its note this often. */
const heartbeatMs = 30_000
/** A note of another machine that was not touched for so long is that of a crashed program. */
const staleAfterMs = 10 * 60_000

/**
 * The note of whoever has the vault open, or null where nobody has. A program of this workstation that has ended, or
 * another machine that has been silent for ten minutes, does not count: a crash never locks anybody out.
 */
export async function readLock(folder: string, ports: Ports): Promise<LockNote | null> {
  const path = join(folder, 'lock')
  const note = await readNote(path)
  if (note === null) return null
  if (note.workstation === ports.workstation) return isAlive(note.pid) ? note : null
  const touchedAt = (await stat(path).catch(() => null))?.mtimeMs ?? 0
  return Math.abs(ports.clock().getTime() - touchedAt) > staleAfterMs ? null : note
}

/**
 * Refuses where another machine holds the vault. Whether another program of this one does, SQLite's lock says.
 * @throws VaultError VAULT_IN_USE { machine, since }
 */
export function requireFree(holder: LockNote | null, ports: Ports): void {
  if (holder !== null && holder.workstation !== ports.workstation)
    throw new VaultError('VAULT_IN_USE', { machine: holder.machine, since: holder.since })
}

/** Writes our note, once the records are ours; answers the function that takes it away again. */
export async function takeLock(folder: string, ports: Ports, pid: number): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const note: LockNote = { machine: ports.machine, workstation: ports.workstation, pid, since: ports.clock().toISOString() }
  await writeFile(path, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  const touch = () => void utimes(path, ports.clock(), ports.clock()).catch(() => undefined)
  const heartbeat = setInterval(touch, heartbeatMs)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    const current = await readNote(path)
    if (current?.pid === pid && current.workstation === ports.workstation) await rm(path, { force: true })
  }
}

/** Hostile input: the file may hold anything, or be endless. */
async function readNote(path: string): Promise<LockNote | null> {
  const isFile = (await stat(path).catch(() => null))?.isFile() ?? false
  const file = isFile ? await open(path, 'r').catch(() => null) : null
  if (file === null) return null
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(4096), position: 0 })
    const parsed = v.safeParse(LockNote, JSON.parse(buffer.toString('utf8', 0, bytesRead)))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  } finally {
    await file.close()
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
