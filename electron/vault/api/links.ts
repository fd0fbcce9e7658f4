import type { EngineApi } from '../../../shared/contract/index.ts'
import { insertLink, listLinks, updateLink } from '../records/link-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function linksApi({ required }: VaultHolder): EngineApi['links'] {
  return {
    create: async (fields) => {
      const vault = required()
      return change(vault, ['link'], () => insertLink(vault.writer, fields))
    },
    update: async (input) => {
      const vault = required()
      return change(vault, ['link'], () => updateLink(vault.writer, input))
    },
    list: async ({ caseId }) => listLinks(required().db, caseId),
  }
}
