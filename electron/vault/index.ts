import type { VaultEvent } from '../../shared/contract/events.ts'
import { type EngineApi, type EngineClient, engineContract } from '../../shared/contract/index.ts'
import { connect, type Send, serve } from '../../shared/contract/wire.ts'
import { VaultError } from '../../shared/errors.ts'
import { binApi } from './api/bin.ts'
import { bundlesApi } from './api/bundles.ts'
import { casesApi } from './api/cases.ts'
import { consentApi } from './api/consent.ts'
import { custodyApi } from './api/custody.ts'
import { deskApi } from './api/desk.ts'
import { doNoHarmApi } from './api/do-no-harm.ts'
import { evidenceApi } from './api/evidence.ts'
import { exchangeApi } from './api/exchange.ts'
import { guard } from './api/guard.ts'
import { historyApi } from './api/history.ts'
import { incidentsApi } from './api/incidents.ts'
import { jobsApi } from './api/jobs.ts'
import { linksApi } from './api/links.ts'
import { measuresApi } from './api/measures.ts'
import { notesApi } from './api/notes.ts'
import { peopleApi } from './api/people.ts'
import { recipientsApi } from './api/recipients.ts'
import { redactionApi } from './api/redaction.ts'
import { reviewApi, startReadingQuietly } from './api/review.ts'
import { searchApi, startForgetting, startIndexing } from './api/search.ts'
import { sessionApi } from './api/session.ts'
import { statisticsApi } from './api/statistics.ts'
import { vaultApi } from './api/vault.ts'
import { vaultHolder } from './api/vault-holder.ts'
import { jobBoard } from './jobs/job-board.ts'
import type { Ports } from './ports.ts'
import { redactionDrafts } from './redaction/drafts.ts'
import { closeVault } from './session/close-vault.ts'

export type Engine = {
  /** The contract by direct call: input and output are checked as on every wire; it throws VaultErrors. */
  readonly api: EngineClient
  /** The contract for a wire. */
  readonly send: Send
  readonly events: { readonly subscribe: (listener: (event: VaultEvent) => void) => () => void }
  /** Cancels what runs, locks, wipes the keys. */
  readonly close: () => Promise<void>
}

export type EngineOptions = {
  /** Work of Argon2id for new vaults, in MiB; calibrated to the machine where it is not given (tests give less). */
  readonly memoryMiB?: number
  /** Whether what was not read yet is read without being asked for: after unlocking, and when items were added. Off for programs that end soon. */
  readonly readsByItself?: boolean
}

/**
 * The engine: at most one open vault, and everything that can be done with it. Its only door, for the vault process,
 * the command line and tests.
 * @throws VaultError RUNTIME_TOO_OLD where this Node would crash in the database
 */
export function startEngine(ports: Ports, options: EngineOptions = {}): Engine {
  const napi = process.versions.napi ?? '0'
  if (Number(napi) < 10) throw new VaultError('RUNTIME_TOO_OLD', { needed: 'Node.js 22.14', found: process.version })
  const listeners = new Set<(event: VaultEvent) => void>()
  const emit = (event: VaultEvent) => {
    for (const listener of listeners) listener(event)
  }
  const board = jobBoard(ports, emit)
  const drafts = redactionDrafts(ports.random)
  const holder = vaultHolder(emit, async () => {
    drafts.clear()
    await board.cancelAll()
    board.clear()
  })
  const readNew = () => {
    if (options.readsByItself === true) startReadingQuietly(holder, board)
  }
  const api: EngineApi = {
    session: sessionApi(ports, holder, options, () => {
      startIndexing(holder, board)
      readNew()
    }),
    cases: casesApi(holder),
    incidents: incidentsApi(holder),
    people: peopleApi(holder),
    consent: consentApi(holder),
    doNoHarm: doNoHarmApi(holder),
    evidence: evidenceApi(holder, board, readNew),
    measures: measuresApi(holder),
    links: linksApi(holder),
    notes: notesApi(holder),
    recipients: recipientsApi(holder),
    bundles: bundlesApi(ports, holder, board),
    history: historyApi(holder),
    bin: binApi(holder, () => startForgetting(holder, board)),
    custody: custodyApi(holder),
    jobs: jobsApi(board),
    vault: vaultApi(holder, board),
    desk: deskApi(holder),
    exchange: exchangeApi(holder, board),
    review: reviewApi(holder, board, readNew),
    redaction: redactionApi(holder, drafts),
    search: searchApi(holder),
    statistics: statisticsApi(holder),
  }
  const send = serve(engineContract, guard(api, holder.current), (error, name) =>
    ports.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : 'failed'}`),
  )
  return {
    api: connect(engineContract, send),
    send,
    events: {
      subscribe: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    close: async () => {
      await board.cancelAll()
      await holder.close(closeVault)
    },
  }
}
