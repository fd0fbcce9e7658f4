import { createReadStream } from 'node:fs'
import { casesApi } from '../../electron/vault/api/cases.ts'
import { evidenceApi } from '../../electron/vault/api/evidence.ts'
import { incidentsApi } from '../../electron/vault/api/incidents.ts'
import { peopleApi } from '../../electron/vault/api/people.ts'
import { searchApi } from '../../electron/vault/api/search.ts'
import { statisticsApi } from '../../electron/vault/api/statistics.ts'
import type { VaultHolder } from '../../electron/vault/api/vault-holder.ts'
import { jobBoard } from '../../electron/vault/jobs/job-board.ts'
import type { Ports } from '../../electron/vault/ports.ts'
import { createVault } from '../../electron/vault/session/create-vault.ts'
import type { OpenVault } from '../../electron/vault/session/open-vault.ts'
import { engineContract } from '../../shared/contract/index.ts'
import { connect, serve } from '../../shared/contract/wire.ts'
import { words } from '../generator/words.ts'

/** Of vaults with invented data only. */
export const passphrase = 'a long passphrase for measuring only'

/** A new vault with the least work of Argon2id, so that what is measured is the vault. */
export async function createBenchVault(ports: Ports, path: string): Promise<OpenVault> {
  const { vault } = await createVault(ports, () => undefined, {
    ...{ path, name: 'Bench', place: '', userName: 'B. Bench', passphrase, weakAccepted: true },
    ...{ recoveryLanguage: 'en', memoryMiB: 64 },
  })
  return vault
}

/** The engine's calls on an open vault, through the checks of a wire. */
export function callsOn(vault: OpenVault) {
  const holder = { required: () => vault, current: () => vault, emit: () => undefined } as unknown as VaultHolder
  const board = jobBoard(vault.ports, () => undefined)
  const { cases, incidents, people, evidence, search, statistics } = engineContract
  const measured = { cases, incidents, people, evidence, search, statistics }
  const api = {
    cases: casesApi(holder),
    incidents: incidentsApi(holder),
    people: peopleApi(holder),
    evidence: evidenceApi(holder, board, () => undefined),
    search: searchApi(holder),
    statistics: statisticsApi(holder),
  }
  return connect(
    measured,
    serve(measured, api, (error) => console.error(error)),
  )
}
export type Calls = ReturnType<typeof callsOn>

/** Reads a file once, so that both sides find theirs in memory: a disk differs from one minute to the next. */
export async function warm(file: string): Promise<void> {
  for await (const _piece of createReadStream(file, { highWaterMark: 4 * 1024 * 1024 }));
}

/** Milliseconds of ours and of the plain copy. */
export const times = () => ({ ours: [] as number[], plain: [] as number[] })

/** Milliseconds that work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Measures the same work on both, one after the other. */
export async function inTurns(
  into: ReturnType<typeof times>,
  ours: Calls,
  plain: Calls,
  work: (calls: Calls) => Promise<unknown>,
) {
  into.ours.push(await timeOf(() => work(ours)))
  into.plain.push(await timeOf(() => work(plain)))
}

/** Words of four languages as they are typed, letter by letter, and a few with another spelling. */
export function typed(): string[] {
  const chosen = [...Object.values(words).flatMap(({ sentences, family }) => [sentences[0], sentences[3], family[0], family[2]])]
  const wholes = chosen.flatMap((text) => (text ?? '').split(/\s+/).slice(0, 2)).filter((word) => word.length > 1)
  const letters = wholes.flatMap((word) => [1, 2, 3, word.length].map((length) => [...word].slice(0, length).join('')))
  return [...new Set([...letters, 'الاستماع الى', 'ترهيب', 'commission finances', 'penaranda amenaza', '"three days"'])]
}
