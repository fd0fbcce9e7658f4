import { Buffer } from 'node:buffer'
import type { EngineApi } from '../../../shared/contract/index.ts'
import { nameWarningsOf } from '../../../shared/domain/name-warnings.ts'
import { viewKindOf } from '../../../shared/domain/view-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import { familyOf } from '../evidence/family.ts'
import { saveText } from '../evidence/save-text.ts'
import { takeChildren } from '../evidence/take-children.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import { checkOpened } from '../reading/check-opened.ts'
import { findInItem } from '../reading/find-in-item.ts'
import { positionOf, readingOf, textOfItem } from '../reading/item-text.ts'
import type { OpenedItem } from '../reading/opened-items.ts'
import { readParts } from '../reading/read-parts.ts'
import { startReading } from '../reading/read-rest.ts'
import { withoutBlob } from '../records/evidence-row.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { countReadings } from '../records/reading-table.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

/** Looking at originals. `onAdded` is called when items were added. */
export function reviewApi({ required }: VaultHolder, board: JobBoard, onAdded: () => void): EngineApi['review'] {
  const openItem = (id: string) => {
    const vault = required()
    const item = getStoredItem(vault.db, id)
    if (!vault.blobs.hasNow(item.blob)) throw new VaultError('BLOB_MISSING', { itemId: id })
    const { originalName, mediaType } = item
    return {
      vault,
      item,
      answer: () => ({
        ticket: vault.reviewing.opened.open(item),
        item: withoutBlob(item),
        kind: viewKindOf(mediaType),
        nameWarnings: nameWarningsOf(originalName, mediaType),
      }),
    }
  }
  return {
    open: async ({ id }) => {
      const { vault, item, answer } = openItem(id)
      leaveCustody(vault, { action: 'viewed', subject: id, itemHashAfter: item.sha256 })
      return answer()
    },
    openForPicture: async ({ id }) => openItem(id).answer(),
    close: async ({ ticket }) => {
      await required().reviewing.opened.close(ticket)
      return {}
    },
    bytes: async ({ ticket, start, length }) => {
      const bytes = await openedBy(required(), ticket).read(start, length)
      return { base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64') }
    },
    media: async ({ ticket }) => {
      const { sizeBytes, mediaType } = openedBy(required(), ticket).item
      return { sizeBytes, mediaType }
    },
    check: async ({ ticket }) => ({ state: await checkOpened(required(), openedBy(required(), ticket)) }),
    parts: async ({ ticket }) => readParts(required(), openedBy(required(), ticket)),
    reading: async ({ id }) => readingOf(required(), id),
    position: async ({ id }) => positionOf(required(), id),
    text: async ({ id, from, count }) => textOfItem(required(), id, from, count),
    find: async ({ id, text }) => findInItem(required(), id, text),
    readRest: async ({ caseId }) => startReading(required(), board, caseId),
    readState: async ({ caseId }) => countReadings(required().db, caseId),
    takeChildren: async (input) => takeChildren(required(), board, input, onAdded),
    family: async ({ id }) => familyOf(required().db, id),
    saveText: async (input) => {
      const made = await saveText(required(), input)
      onAdded()
      return made
    },
  }
}

/** @throws VaultError NOT_FOUND where the ticket is not known, or its item is no longer there */
function openedBy(vault: OpenVault, ticket: string): OpenedItem {
  const opened = vault.reviewing.opened.get(ticket)
  try {
    getStoredItem(vault.db, opened.item.id)
  } catch (error) {
    void vault.reviewing.opened.close(ticket)
    throw error
  }
  return opened
}

/** Starts to read what was not read yet, so that its words can be found; nothing where nothing waits. */
export function startReadingQuietly(holder: VaultHolder, board: JobBoard): void {
  const vault = holder.current()
  if (vault === null || vault.readOnly !== null) return
  try {
    if (countReadings(vault.db, null).waiting > 0) startReading(vault, board, null)
  } catch (error) {
    // Damage that shows here must not turn what was done into a failure: whatever reads the records next tells of it.
    vault.ports.log(`reading: ${error instanceof Error ? error.message : 'failed'}`)
  }
}
