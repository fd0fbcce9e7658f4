import type { EngineApi } from '../../../shared/contract/index.ts'
import { VaultError } from '../../../shared/errors.ts'
import { discardDraft, getDraft, getPreference, listDrafts, saveDraft, setPreference } from '../records/desk-table.ts'
import type { Writer } from '../records/writer.ts'
import type { VaultHolder } from './vault-holder.ts'

/**
 * What the acting user has on their desk. Nobody else sees it, and nothing on a screen shows it as a record: keeping it
 * tells no changes, since a draft is kept with every few letters that are typed.
 */
export function deskApi({ required }: VaultHolder): EngineApi['desk'] {
  /** @throws VaultError LOCKED, READ_ONLY */
  const writer = (): Writer => {
    const vault = required()
    if (vault.readOnly !== null) throw new VaultError('READ_ONLY')
    return vault.writer
  }
  const reader = () => {
    const { db, writer: own } = required()
    return { db, user: own.user }
  }
  return {
    saveDraft: async (draft) => {
      saveDraft(writer(), draft)
      return {}
    },
    getDraft: async ({ key }) => {
      const { db, user } = reader()
      return getDraft(db, user, key)
    },
    drafts: async () => {
      const { db, user } = reader()
      return listDrafts(db, user)
    },
    discardDraft: async ({ key }) => {
      discardDraft(writer(), key)
      return {}
    },
    preference: async ({ key }) => {
      const { db, user } = reader()
      return { value: getPreference(db, user, key) }
    },
    setPreference: async ({ key, value }) => {
      setPreference(writer(), key, value)
      return {}
    },
  }
}
