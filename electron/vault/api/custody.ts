import { type CustodyAction, custodyActions } from '../../../shared/contract/call.ts'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import type { EngineApi } from '../../../shared/contract/index.ts'
import { VaultError } from '../../../shared/errors.ts'
import { parseEntryLine } from '../../../shared/formats/custody-entry.ts'
import { checkCustody } from '../custody/check.ts'
import { headsSeen } from '../custody/heads-seen.ts'
import { verifySignature } from '../keys/signing.ts'
import { type CustodyRow, listCustody } from '../records/custody-table.ts'
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

/** What people read comes from the signed line, never from the columns beside it. */
function rowToLine(row: CustodyRow, names: ReadonlyMap<string, string>): CustodyLine {
  const { entry, body } = parseEntryLine(row.line)
  if (body === null) throw new VaultError('CUSTODY_BROKEN', { at: row.seq })
  return {
    chain: entry.chain,
    seq: entry.seq,
    at: body.at,
    actor: names.get(entry.actor) ?? entry.actor,
    action: actionOf(body.action),
    subject: body.subject,
    details: body.details,
    reason: body.reason,
    hash: row.hash,
  }
}

function actionOf(text: string): CustodyAction {
  const known = custodyActions.find((action) => action === text)
  if (known === undefined) throw new VaultError('VAULT_FROM_FUTURE', { version: text })
  return known
}
