import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import type { EngineApi } from '../../../shared/contract/index.ts'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import { listActions } from '../records/actions.ts'
import { listIncidents } from '../records/incident-table.ts'
import { incidentsLeftOut } from '../records/leave-out.ts'
import { sdgFigures } from '../records/sdg-figures.ts'
import { incidentFigures } from '../records/statistics.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function statisticsApi({ required }: VaultHolder): EngineApi['statistics'] {
  return {
    incidents: async (input) => incidentFigures(required().db, input),
    sdg: async (input) => sdgFigures(required().db, input),
    leaving: async ({ caseId, today }) => {
      const { db } = required()
      const incidents = listIncidents(db, caseId)
      const leftOut = incidentsLeftOut(db, incidents, today)
      return { ids: incidents.map(({ id }) => id).filter((id) => !leftOut.has(id)) }
    },
    actions: async ({ today, each }) => {
      const { db, writer } = required()
      return listActions(db, { today, user: writer.user, each })
    },
    saveFile: async ({ path, format, text, ...which }) => {
      const vault = required()
      const bytes = new TextEncoder().encode(text)
      await writeNew(path, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      try {
        noteLeaving(vault, { ...which, format, sha256 })
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return { path, sha256 }
    },
    notePrint: async (which) => {
      noteLeaving(required(), { ...which, format: 'print', sha256: null })
      return {}
    },
  }
}

/** @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL; then nothing is left of it */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new VaultError('TARGET_EXISTS', { path }, error)
    await rm(path, { force: true })
    throw fileError(error, path, 'target')
  }
}

type Leaving = {
  readonly filter: IncidentFilter
  readonly today: string
  readonly what: string
  readonly format: string
  readonly sha256: string | null
}

/** Says in the custody chain that figures left the vault: how many incidents they count, and how many were left out. */
function noteLeaving(vault: OpenVault, { filter, today, what, format, sha256 }: Leaving): void {
  const { total, leftOut } = incidentFigures(vault.db, { filter, isLeaving: true, today, by: [] })
  leaveCustody(vault, {
    action: 'figures-exported',
    subject: filter.caseId,
    itemHashAfter: sha256,
    details: { figures: what, format, counted: total, leftOut: leftOut?.total ?? 0 },
  })
}
