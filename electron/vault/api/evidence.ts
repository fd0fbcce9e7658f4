import { Buffer } from 'node:buffer'
import type { EngineApi } from '../../../shared/contract/index.ts'
import { copyOut } from '../evidence/copy-out.ts'
import { importBytes, importFiles } from '../evidence/import.ts'
import { sortItems, unsortItems } from '../evidence/sort-items.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import { getCase } from '../records/case-table.ts'
import { copiesOf, countTriage, foldersOf, tagsInUse } from '../records/evidence-counts.ts'
import { listEvidence } from '../records/evidence-list.ts'
import { withoutBlob } from '../records/evidence-row.ts'
import { getStoredItem, updateEvidence } from '../records/evidence-table.ts'
import { referencesOfCases } from '../records/references-of-cases.ts'
import { getThumbnails, keepThumbnail, nearOf, withoutThumbnail } from '../records/thumbnail-table.ts'
import { change, leaveCustody } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

/** Originals and what people say of them. `onAdded` is called when items were added. */
export function evidenceApi({ required }: VaultHolder, board: JobBoard, onAdded: () => void): EngineApi['evidence'] {
  return {
    import: async (input) => {
      const vault = required()
      getCase(vault.db, input.caseId)
      return board.start('import', async (job) => {
        const files = await importFiles(vault, input, job)
        onAdded()
        return { kind: 'import', files }
      })
    },
    paste: async ({ caseId, name, base64 }) => {
      const vault = required()
      getCase(vault.db, caseId)
      const file = await importBytes(vault, { caseId, name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) })
      onAdded()
      return file
    },
    list: async ({ caseId, ...page }) => {
      const { db } = required()
      const { total, rows } = listEvidence(db, { caseId: caseId ?? null, ...page })
      const cases = referencesOfCases(
        db,
        rows.map((row) => row.caseId),
      )
      return { total, rows, cases }
    },
    get: async ({ id }) => withoutBlob(getStoredItem(required().db, id)),
    update: async (input) => {
      const vault = required()
      return change(vault, ['evidence', 'case'], () => updateEvidence(vault.writer, input))
    },
    sort: async (input) => {
      const vault = required()
      return change(vault, ['evidence'], () => ({ changed: sortItems(vault.writer, input) }))
    },
    unsort: async ({ changed }) => {
      const vault = required()
      return change(vault, ['evidence'], () => unsortItems(vault, changed))
    },
    triageCounts: async ({ caseId }) => countTriage(required().db, caseId),
    tags: async ({ caseId }) => tagsInUse(required().db, caseId),
    folders: async ({ caseId }) => foldersOf(required().db, caseId),
    same: async ({ id }) => {
      const { db } = required()
      return { copies: copiesOf(db, getStoredItem(db, id)), near: nearOf(db, id) }
    },
    thumbnails: async ({ ids }) => getThumbnails(required().db, ids),
    keepThumbnail: async (input) => {
      const vault = required()
      change(vault, [], () => keepThumbnail(vault.db, input))
      return {}
    },
    withoutThumbnail: async ({ caseId, limit }) => withoutThumbnail(required().db, caseId, limit),
    copyOut: async (input) => {
      const vault = required()
      return board.start('copy-out', async (job) => {
        const fileCount = await copyOut(vault, input, job)
        for (const id of input.ids)
          leaveCustody(vault, {
            action: 'copied',
            subject: id,
            itemHashAfter: getStoredItem(vault.db, id).sha256,
            reason: input.reason,
          })
        return { kind: 'copy-out', folder: input.folder, fileCount }
      })
    },
  }
}
