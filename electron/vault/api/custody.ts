import type { EngineApi } from '../../../shared/contract/index.ts'
import { checkCustody } from '../custody/check.ts'
import { headsSeen } from '../custody/heads-seen.ts'
import { rowToLine } from '../custody/read-line.ts'
import { verifySignature } from '../keys/signing.ts'
import { listCustody } from '../records/custody-table.ts'
import { listSigners } from '../records/signer-table.ts'
import type { VaultHolder } from './vault-holder.ts'

export function custodyApi({ required }: VaultHolder): EngineApi['custody'] {
  return {
    list: async ({ subject, offset, limit }) => {
      const { db } = required()
      const names = new Map(listSigners(db).map(({ fingerprint, name }) => [fingerprint, name]))
      const { total, rows } = listCustody(db, { subject: subject ?? null, offset, limit })
      return { total, rows: rows.map((row) => rowToLine(row, names)) }
    },
    check: async () => {
      const { db, ports, header } = required()
      const seen = await headsSeen(ports, header.current)
      return checkCustody(db, { chain: ports.workstation, seen, verifySignature })
    },
  }
}
