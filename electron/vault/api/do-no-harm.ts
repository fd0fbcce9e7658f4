import type { EngineApi } from '../../../shared/contract/index.ts'
import { insertDoNoHarm, listDoNoHarm } from '../records/do-no-harm-table.ts'
import { peopleInCase } from '../records/involvement-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function doNoHarmApi({ required }: VaultHolder): EngineApi['doNoHarm'] {
  return {
    assess: async (fields) => {
      const vault = required()
      return change(
        vault,
        ['consent'],
        () => insertDoNoHarm(vault.writer, fields),
        (made) => ({
          action: 'annotated',
          subject: made.personId ?? made.caseId,
          details: { doNoHarm: made.id, case: made.caseId, decision: made.decision },
        }),
      )
    },
    list: async ({ caseId }) => {
      const { db } = required()
      return listDoNoHarm(db, { caseId, personIds: peopleInCase(db, caseId).map(({ id }) => id) })
    },
  }
}
