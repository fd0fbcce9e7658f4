import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import { parseEntryLine } from '../../../shared/formats/custody-entry.ts'
import { deleteRecords } from '../bin/delete-records.ts'
import { appendCustody } from '../custody/append.ts'
import { withCachedStatements } from '../records/cached-statements.ts'
import { listCustody } from '../records/custody-table.ts'
import type { Db } from '../records/db.ts'
import { isChangedAfter, type MadeRecord, recordsMadeIn } from '../records/import-lookups.ts'
import { setInvolvement } from '../records/involvement-table.ts'
import { withReason } from '../records/writer.ts'
import { change, type OpenVault } from '../session/open-vault.ts'

/** Records that are moved to the recycle bin at once. */
const atOnce = 2_000

/**
 * Moves everything that an import made to the recycle bin: the changes that it left in the history say what that is.
 * @returns how many records
 * @throws VaultError NOT_FOUND (no such import), IMPORT_CHANGED, LEGAL_HOLD; then nothing was moved
 */
export function takeBack(
  vault: OpenVault,
  input: { readonly importId: string; readonly why: string },
): { readonly count: number } {
  const { db } = vault
  const { first, last } = changesOf(db, input.importId)
  const made = recordsMadeIn(db, first, last)
  if (made.some(({ id }) => isChangedAfter(db, id, last))) throw new VaultError('IMPORT_CHANGED')
  try {
    const count = change(vault, ['incident', 'person', 'case', 'custody'], () => {
      const count = moveAll(vault, made, input.why)
      appendCustody(db, vault.ports, vault.keys.user, {
        action: 'deleted',
        subject: input.importId,
        reason: input.why,
        details: { records: count },
      })
      return count
    })
    return { count }
  } catch (error) {
    const known = vaultErrorOf(error)
    throw known?.code === 'IN_USE' || known?.code === 'NOT_FOUND' ? new VaultError('IMPORT_CHANGED', {}, error) : error
  }
}

function moveAll(opened: OpenVault, made: readonly MadeRecord[], why: string): number {
  const db = withCachedStatements(opened.db)
  const vault: OpenVault = { ...opened, db, writer: { ...opened.writer, db } }
  const writer = withReason(vault.writer, why)
  const incidents = made.filter(({ table }) => table === 'incident')
  const people = made.filter(({ table }) => table === 'person')
  // Where the table itself put somebody into a case, that ends with it; what others did keeps them.
  for (const { id, caseId } of people) if (caseId !== null) setInvolvement(writer, { personId: id, caseId, roles: [] })
  for (const [kind, records] of [
    ['incident', incidents],
    ['person', people],
  ] as const)
    for (let at = 0; at < records.length; at += atOnce)
      deleteRecords(
        vault,
        records.slice(at, at + atOnce).map(({ id }) => ({ kind, id })),
        why,
      )
  return incidents.length + people.length
}

/** The range of changes that the custody entry of an import names. */
function changesOf(db: Db, importId: string): { readonly first: number; readonly last: number } {
  for (const { line } of listCustody(db, { subject: importId, offset: 0, limit: 100 }).rows) {
    const { body } = parseEntryLine(line)
    if (body?.action !== 'table-imported') continue
    return { first: Number(body.details.firstChange), last: Number(body.details.lastChange) }
  }
  throw new VaultError('NOT_FOUND', { kind: 'import' })
}
