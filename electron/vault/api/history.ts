import type { EngineApi } from '../../../shared/contract/index.ts'
import { deedsOf } from '../history/deeds.ts'
import { restoreState, undoChange } from '../history/take-back.ts'
import { listHistoryOf } from '../records/history.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function historyApi({ required }: VaultHolder): EngineApi['history'] {
  return {
    list: async (input) => listHistoryOf(required().db, input),
    mine: async ({ limit }) => {
      const { db, writer } = required()
      return deedsOf(db, writer.user, limit)
    },
    undo: async (input) => {
      const vault = required()
      return change(vault, ['case', 'incident', 'person', 'evidence', 'note', 'custody'], () => undoChange(vault, input))
    },
    restore: async (input) => {
      const vault = required()
      return change(vault, ['case', 'incident', 'person', 'evidence', 'note'], () => restoreState(vault, input))
    },
  }
}
