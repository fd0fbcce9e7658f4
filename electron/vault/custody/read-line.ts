import { type CustodyAction, custodyActions } from '../../../shared/contract/call.ts'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import { VaultError } from '../../../shared/errors.ts'
import { parseEntryLine } from '../../../shared/formats/custody-entry.ts'
import type { CustodyRow } from '../records/custody-table.ts'

/**
 * An entry as people read it: from the signed line, never from the columns beside it.
 * @param names of the keys that have signed, by fingerprint
 * @throws VaultError CUSTODY_BROKEN, VAULT_FROM_FUTURE
 */
export function rowToLine(row: CustodyRow, names: ReadonlyMap<string, string>): CustodyLine {
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
