import { basename } from 'node:path'
import { encodeReason } from '../../../shared/domain/change-reason.ts'
import type { ImportPlan, ImportReport, RowProblem } from '../../../shared/domain/exchange/import-plan.ts'
import { tableLimits } from '../../../shared/domain/table-file.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { withCachedStatements } from '../records/cached-statements.ts'
import type { Db } from '../records/db.ts'
import { lastChangeId } from '../records/import-lookups.ts'
import { withReason } from '../records/writer.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { judgeRows } from './judge-rows.ts'
import { readRows, readRowsAtOnce } from './read-rows.ts'
import { readTable } from './read-table.ts'
import { type RejectedFile, rejectedFile } from './rejected-file.ts'
import { takeIncidents, type WriterOfRow } from './take-incidents.ts'
import { takePeople } from './take-people.ts'

export type ImportInput = {
  readonly plan: ImportPlan
  readonly language: Language
  readonly rejectedPath: string | null
}

type Report = Omit<ImportReport, 'kind'>

/**
 * Looks through a whole file and says what an import would do; writes nothing but the file of rejected rows, where one is
 * wanted. Between two pieces of the file everything else goes on.
 * @throws VaultError CANCELLED, TARGET_EXISTS …, and those of reading
 */
export async function tryImport(vault: OpenVault, input: ImportInput, job: JobWork): Promise<Report> {
  const looked = await lookThrough(vault, input, job)
  return { ...looked.report, rejectedPath: await looked.keepRejected() }
}

/**
 * Takes in the rows that can be taken. First the whole file is looked through, which can be cancelled; then everything is
 * written in one transaction, with one custody entry: a cancelled or failed import, also by a power cut, leaves the vault as
 * it was. Nobody else can use the vault while it writes, which is why the number of rows has a limit.
 * @param sha256 the file that the user has seen; null where nobody has looked at it
 * @throws VaultError FILE_CHANGED, TABLE_TOO_LONG, and those of {@link tryImport}
 */
export async function importTable(
  vault: OpenVault,
  input: ImportInput & { readonly sha256: string | null },
  job: JobWork,
): Promise<Report> {
  const { plan } = input
  const looked = await lookThrough(vault, input, job, tableLimits.importRows)
  try {
    const { sha256 } = looked.report
    if (input.sha256 !== null && input.sha256 !== sha256) throw new VaultError('FILE_CHANGED', { path: plan.path })
    if (job.signal.aborted) throw new VaultError('CANCELLED')
    const importId = vault.writer.newId()
    const written = looked.report.added === 0 ? null : writeRows(vault, input, { importId, sha256 })
    return { ...looked.report, ...written, isDryRun: false, rejectedPath: await looked.keepRejected() }
  } catch (error) {
    await looked.discard()
    throw error
  }
}

/** @param most rows that can be taken; beyond it the look ends: TABLE_TOO_LONG */
async function lookThrough(
  vault: OpenVault,
  { plan, language, rejectedPath }: ImportInput,
  job: JobWork,
  most = Number.POSITIVE_INFINITY,
) {
  const rejected = rejectedPath === null ? null : await beginRejected(vault, plan, language, rejectedPath)
  try {
    const judge = judgeRows(plan, takerOf(vault.db, plan, null), (row, problems) => rejected?.add(row, problems))
    const { sha256, sizeBytes } = await readRows(plan.path, plan.format, judge.onRow, {
      signal: job.signal,
      onProgress: (doneBytes, totalBytes) => job.progress({ doneBytes, totalBytes, current: plan.path }),
      afterPiece: async () => {
        if (judge.added() > most) throw new VaultError('TABLE_TOO_LONG', { limit: most })
        await rejected?.flush()
      },
    })
    const report: Report = {
      isDryRun: true,
      what: plan.kind,
      path: plan.path,
      sha256,
      sizeBytes,
      importId: null,
      rejectedPath: null,
      ...judge.counts(),
    }
    return { report, keepRejected: async () => (await rejected?.finish()) ?? null, discard: async () => rejected?.discard() }
  } catch (error) {
    await rejected?.discard()
    throw error
  }
}

/** Writes what can be taken, in one transaction. @throws VaultError FILE_CHANGED where the file is no longer the one looked at */
function writeRows(
  vault: OpenVault,
  { plan, language }: ImportInput,
  seen: { readonly importId: string; readonly sha256: string },
): Pick<Report, 'importId' | 'rows' | 'added' | 'already' | 'rejected' | 'newPeople' | 'problems' | 'sample'> {
  const reasonOf = rowReason(plan.path, language)
  const work = () => {
    const before = lastChangeId(vault.db)
    const db = withCachedStatements(vault.db)
    const writerOf: WriterOfRow = (row) => withReason({ ...vault.writer, db }, reasonOf(row))
    const judge = judgeRows(plan, takerOf(db, plan, writerOf), (_row: unknown, _problems: readonly RowProblem[]) => undefined)
    const { sha256 } = readRowsAtOnce(plan.path, plan.format, judge.onRow)
    if (sha256 !== seen.sha256) throw new VaultError('FILE_CHANGED', { path: plan.path })
    return { ...judge.counts(), firstChange: before + 1, lastChange: lastChangeId(vault.db) }
  }
  const { firstChange, lastChange, ...counts } = change(vault, ['incident', 'person', 'case'], work, (done) => ({
    action: 'table-imported',
    subject: seen.importId,
    itemHashAfter: seen.sha256,
    details: {
      kind: plan.kind,
      rows: done.rows,
      added: done.added,
      already: done.already,
      rejected: done.rejected,
      newPeople: done.newPeople,
      firstChange: done.firstChange,
      lastChange: done.lastChange,
    },
  }))
  return { ...counts, importId: seen.importId }
}

function takerOf(db: Db, plan: ImportPlan, writerOf: WriterOfRow | null) {
  return plan.kind === 'incident' ? takeIncidents(db, plan, writerOf) : takePeople(db, plan, writerOf)
}

/** Why a record is there: the file and the row, in the language of who takes it in. */
function rowReason(path: string, language: Language): (row: number) => string {
  const t = translator(language)
  const file = basename(path)
  return (row) => encodeReason({ kind: 'imported', name: t('exchange.rowOfFile', { file, row }) })
}

async function beginRejected(vault: OpenVault, plan: ImportPlan, language: Language, path: string): Promise<RejectedFile> {
  const { headers } = await readTable(plan.path, plan.format)
  return rejectedFile({ path, suffix: vault.writer.newId(), format: plan.format, headers, width: plan.mapping.length, language })
}
