import type { EngineApi } from '../../../shared/contract/index.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { CustodyEvent } from '../custody/append.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { getNote, insertNote, listNotes, updateNote } from '../records/note-table.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function notesApi({ required }: VaultHolder): EngineApi['notes'] {
  return {
    create: async ({ itemId, fields }) => {
      const vault = required()
      return change(vault, ['note'], () => insertNote(vault.writer, itemId, fields), annotated(vault))
    },
    list: async ({ itemId }) => listNotes(required().db, itemId),
    get: async ({ id }) => getNote(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['note'], () => updateNote(vault.writer, input), annotated(vault))
    },
  }
}

/** The custody entry of a note: the item it is of, which did not change, and which note; never what it says. */
function annotated({ db }: OpenVault): (note: Note) => CustodyEvent {
  return ({ id, itemId, version }) => {
    const { sha256 } = getStoredItem(db, itemId)
    return { action: 'annotated', subject: itemId, itemHashBefore: sha256, itemHashAfter: sha256, details: { note: id, version } }
  }
}
