import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VaultError } from '../../../shared/errors.ts'
import { csvOf } from '../../../shared/formats/csv.ts'
import { vocabularies } from '../../../shared/vocabulary/index.ts'
import { fileError } from '../blobs/file-errors.ts'
import { makeNewFolder } from '../evidence/copy-out.ts'
import { writeOriginals } from '../evidence/write-originals.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { caseReferences, dumpTables } from '../records/dump.ts'
import { itemsOfCase } from '../records/evidence-table.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'

/**
 * The plain exit: every record as JSON and CSV, every original under its case, the custody chain as it is signed, the
 * vocabularies, and a page that says what is what. In clear. On failure the new folder is removed again.
 * @returns how many originals were written
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, BLOB_MISSING, BLOB_DAMAGED, CANCELLED
 */
export async function exportAll(vault: OpenVault, folder: string, job: JobWork): Promise<number> {
  await makeNewFolder(folder)
  try {
    await writeRecords(vault, folder)
    const count = await writeCases(vault, folder, job)
    await writeFile(join(folder, 'README.txt'), readme, { mode: 0o600 })
    leaveCustody(vault, { action: 'transferred-out', subject: vault.header.current.vaultId, details: { files: count } })
    return count
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (job.signal.aborted) throw new VaultError('CANCELLED', {}, error)
    throw fileError(error, folder)
  }
}

async function writeRecords(vault: OpenVault, folder: string): Promise<void> {
  const records = join(folder, 'records')
  await mkdir(records, { mode: 0o700 })
  for (const { table, columns, rows } of dumpTables(vault.db)) {
    await writeFile(join(records, `${table}.json`), `${JSON.stringify(rows, null, 2)}\n`, { mode: 0o600 })
    await writeFile(join(records, `${table}.csv`), csvOf(columns, rows), { mode: 0o600 })
  }
  await writeFile(join(folder, 'vocabularies.json'), `${JSON.stringify(vocabularies, null, 2)}\n`, { mode: 0o600 })
}

async function writeCases(vault: OpenVault, folder: string, job: JobWork): Promise<number> {
  const items = caseReferences(vault.db).flatMap(({ id, reference }) =>
    itemsOfCase(vault.db, id).map((item) => ({ item, reference })),
  )
  await writeOriginals(
    vault.blobs,
    items.map(({ item, reference }) => ({ item, folder: join(folder, 'files', reference, item.id) })),
    job,
  )
  return items.length
}

const readme = `Everything that was in this vault, in clear. Keep it where nobody else can read it.

records/<table>.json   every record of a table, one object each; lists inside a field are JSON text
records/<table>.csv    the same, UTF-8, for a spreadsheet; cells that begin like a formula have a ' before them
records/custody.*      the custody chain: each "line" is signed (Ed25519, keys in records/signers.*)
                       a record with "deleted_at" is in the recycle bin; its original is not among the files
files/<case>/<id>/     originals; "sha256" of the record in records/evidence.* is their SHA-256
vocabularies.json      what the codes mean, in four languages
`
