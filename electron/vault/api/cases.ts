import type { EngineApi } from '../../../shared/contract/index.ts'
import { listCases } from '../records/case-list.ts'
import { reviewRetention, setHold, setSensitive } from '../records/case-rules.ts'
import { getCase, insertCase, listTags, updateCase } from '../records/case-table.ts'
import { listHistoryOfCase } from '../records/history.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function casesApi({ required }: VaultHolder): EngineApi['cases'] {
  return {
    create: async (fields) => {
      const vault = required()
      return change(vault, ['case'], () => insertCase(vault.writer, fields))
    },
    list: async (input) => listCases(required().db, input),
    get: async ({ id }) => getCase(required().db, id),
    update: async (input) => {
      const vault = required()
      return change(vault, ['case'], () => updateCase(vault.writer, input))
    },
    setHold: async (input) => {
      const vault = required()
      return change(
        vault,
        ['case'],
        () => setHold(vault.writer, input),
        ({ id, legalHold }) => ({ action: 'hold-changed', subject: id, reason: input.why, details: { hold: legalHold } }),
      )
    },
    reviewRetention: async (input) => {
      const vault = required()
      const details = { next: input.nextReviewOn ?? '' }
      return change(
        vault,
        ['case'],
        () => reviewRetention(vault.writer, input),
        ({ id }) => ({ action: 'retention-reviewed', subject: id, reason: input.why, details }),
      )
    },
    setSensitive: async (input) => {
      const vault = required()
      return change(
        vault,
        ['case'],
        () => setSensitive(vault.writer, input),
        ({ id, sensitiveFields }) => ({
          action: 'reclassified',
          subject: id,
          reason: input.why,
          details: { sensitiveFields: sensitiveFields.join(' ') },
        }),
      )
    },
    tags: async () => listTags(required().db),
    history: async ({ id, offset, limit }) => listHistoryOfCase(required().db, { caseId: id, offset, limit }),
  }
}
