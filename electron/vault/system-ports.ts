import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { Sha256Hex } from '../../shared/domain/fields.ts'
import type { CustodyHead, Ports } from './ports.ts'
import { startReader } from './reading/start-reader.ts'

const Head = v.object({ seq: v.pipe(v.number(), v.safeInteger()), hash: Sha256Hex })

/**
 * The ports of an ordinary machine. What outlives a session (workstation id, last custody heads) is kept as small files
 * in `profileFolder`, which is made where it is missing; where it cannot be written, the engine works without it.
 */
export async function systemPorts(input: {
  readonly profileFolder: string
  readonly log: (line: string) => void
}): Promise<Ports> {
  const { profileFolder, log } = input
  await mkdir(join(profileFolder, 'heads'), { recursive: true, mode: 0o700 }).catch(() =>
    log('the profile folder cannot be made'),
  )
  return {
    clock: () => new Date(),
    random: (sizeBytes) => randomBytes(sizeBytes),
    log,
    machine: hostname(),
    workstation: await workstationOf(profileFolder),
    witness: {
      read: (vaultId) => readHead(headFile(profileFolder, vaultId)),
      write: (vaultId, head) =>
        replaceFile(headFile(profileFolder, vaultId), `${JSON.stringify(head)}\n`).catch(() =>
          log('the custody head cannot be kept in the profile'),
        ),
    },
    startReader: () => startReader(),
  }
}

async function workstationOf(profileFolder: string): Promise<string> {
  const path = join(profileFolder, 'workstation')
  const known = await readFile(path, 'utf8').catch(() => '')
  if (/^[0-9a-f-]{36}\n?$/.test(known)) return known.trim()
  const made = randomUUID()
  await replaceFile(path, `${made}\n`).catch(() => undefined)
  return made
}

async function readHead(path: string): Promise<CustodyHead | null> {
  try {
    return v.parse(Head, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

function headFile(profileFolder: string, vaultId: string): string {
  return join(profileFolder, 'heads', `${vaultId.replace(/[^0-9a-f-]/g, '')}.json`)
}

async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text, { mode: 0o600 })
  await rename(`${path}.tmp`, path)
}
