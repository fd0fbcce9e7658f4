import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const prefix = 'evidence-vault-window-'

/** `f_type` of tmpfs and ramfs, statfs(2). */
const memoryFileSystems = new Set([0x01021994, 0x858458f6])

/**
 * A new folder for everything the browser writes, in memory where the machine has such a place. What an earlier window
 * left behind when it was killed is removed.
 */
export async function makeWindowProfile(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const places = [env.XDG_RUNTIME_DIR ?? '', '/dev/shm'].filter((place) => place !== '')
  for (const place of places) {
    if (!(await isInMemory(place))) continue
    await sweep(place)
    const made = await mkdtemp(join(place, `${prefix}${process.pid}-`)).catch(() => null)
    if (made !== null) return made
  }
  await sweep(tmpdir())
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
}

/** Removes the folder of a window that has closed. A browser that is still ending may write once more: it is looked at again. */
export async function removeWindowProfile(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    await setTimeout(100)
    if (!existsSync(folder)) return
  }
}

async function isInMemory(place: string): Promise<boolean> {
  const facts = await statfs(place).catch(() => null)
  return facts !== null && memoryFileSystems.has(facts.type) && facts.bavail * facts.bsize > 128 * 1024 * 1024
}

async function sweep(place: string): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    if (!name.startsWith(prefix)) continue
    const pid = Number.parseInt(name.slice(prefix.length), 10)
    if (!isAlive(pid)) await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined)
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
