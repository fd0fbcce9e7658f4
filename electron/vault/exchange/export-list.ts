import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type ExportReport, type ExportRequest, listColumns } from '../../../shared/domain/exchange/export-request.ts'
import { columnKey } from '../../../shared/domain/exchange/export-words.ts'
import { VaultError } from '../../../shared/errors.ts'
import { csvLine } from '../../../shared/formats/csv.ts'
import { translator } from '../../../shared/i18n/translator.ts'
import { type AsideFile, writeAside } from '../bundles/write-aside.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { withCachedStatements } from '../records/cached-statements.ts'
import { namedPeople } from '../records/import-lookups.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'
import { type ListRow, listSource } from './list-source.ts'
import { type CellValue, type ListWords, listWords } from './list-words.ts'

/** Rows that are read at once; between two such parts everything else goes on. */
const pageRows = 2_000

/**
 * Writes a list into a new file, in clear, with one custody entry that has the number of rows and the hash of the file. What
 * is written is what the list shows: the same filter, order and columns, or the chosen records of it. On failure no file is left.
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, CANCELLED, INVALID_INPUT (a column of another list)
 */
export async function exportList(vault: OpenVault, request: ExportRequest, job: JobWork): Promise<Omit<ExportReport, 'kind'>> {
  const columns = columnsOf(request)
  const names = new Map(namedPeople(vault.db).map(({ id, names }) => [id, names[0] ?? '']))
  const words = listWords(request.words, request.language, (id) => names.get(id) ?? null)
  const file = await writeAside(request.path, vault.writer.newId())
  try {
    const out = hashed(file)
    const shape = request.format === 'csv' ? csvShape(request, columns, words) : jsonShape(vault, request, columns, words)
    await out.write(shape.head)
    const rows = await writeRows(vault, request, job, async (page, isFirst) => {
      await out.write(shape.rows(page, isFirst))
      return out.sizeBytes()
    })
    await out.write(shape.foot)
    await file.finish()
    await file.publish()
    const { sha256, sizeBytes } = out.sum()
    leaveCustody(vault, {
      action: 'list-exported',
      subject: vault.header.current.vaultId,
      itemHashAfter: sha256,
      reason: request.reason,
      details: { of: request.list.of, rows, format: request.format, contacts: request.withContacts },
    })
    return { of: request.list.of, path: request.path, rows, sizeBytes, sha256 }
  } catch (error) {
    await file.discard()
    if (job.signal.aborted) throw new VaultError('CANCELLED', {}, error)
    throw error
  }
}

function columnsOf({ list, columns, withContacts }: ExportRequest): readonly string[] {
  const known: readonly string[] = listColumns[list.of]
  for (const column of columns)
    if (!known.includes(column)) throw new VaultError('INVALID_INPUT', { call: 'exchange.exportList', field: 'columns' })
  const unique = [...new Set<string>(columns)]
  return withContacts && list.of === 'people' ? [...unique, 'contacts'] : unique
}

async function writeRows(
  vault: OpenVault,
  { list, ids }: ExportRequest,
  job: JobWork,
  write: (rows: readonly ListRow[], isFirst: boolean) => Promise<number>,
): Promise<number> {
  const source = listSource(withCachedStatements(vault.db), list)
  const chosen = ids === null ? null : new Set(ids)
  let written = 0
  let doneBytes = 0
  for (let offset = 0; ; offset += pageRows) {
    if (job.signal.aborted) throw new VaultError('CANCELLED')
    const { total, rows } = source({ offset, limit: pageRows })
    const wanted = chosen === null ? rows : rows.filter(({ id }) => chosen.has(id))
    if (wanted.length > 0) doneBytes = await write(wanted, written === 0)
    written += wanted.length
    // How large the file becomes is told from what is there of it.
    const seen = Math.max(1, offset + rows.length)
    job.progress({ doneBytes, totalBytes: Math.round((doneBytes * Math.max(total, seen)) / seen) })
    if (rows.length < pageRows) return written
    await setImmediate()
  }
}

type Shape = {
  readonly head: string
  readonly rows: (rows: readonly ListRow[], isFirst: boolean) => string
  readonly foot: string
}

function csvShape(
  { list, separator, hasMark, language, words: as }: ExportRequest,
  columns: readonly string[],
  words: ListWords,
): Shape {
  const t = translator(language)
  const headers = as === 'codes' ? columns : columns.map((column) => t(columnKey(list.of, column)))
  const text = (value: CellValue) => (typeof value === 'object' && value !== null ? value.join('; ') : value)
  return {
    head: `${hasMark ? '\ufeff' : ''}${csvLine(headers, separator)}`,
    rows: (rows) =>
      rows
        .map((row) =>
          csvLine(
            columns.map((column) => text(row.cell(column, words))),
            separator,
          ),
        )
        .join(''),
    foot: '',
  }
}

/** The layout that `shared/formats/LISTS.md` describes: one object, its rows one to a line. */
function jsonShape(vault: OpenVault, request: ExportRequest, columns: readonly string[], words: ListWords): Shape {
  const { list, language } = request
  const t = translator(language)
  const about = {
    format: 'nhri-evidence-list',
    version: 1,
    list: list.of,
    words: request.words,
    language,
    writtenAt: vault.writer.now(),
    query: list,
    columns: columns.map((name) => ({ name, label: t(columnKey(list.of, name)) })),
  }
  const line = (row: ListRow) => JSON.stringify(Object.fromEntries(columns.map((column) => [column, row.cell(column, words)])))
  return {
    head: `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "rows": [`,
    rows: (rows, isFirst) => rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n    ${line(row)}`).join(''),
    foot: '\n  ]\n}\n',
  }
}

/** Writes text as UTF-8 and keeps its hash. */
function hashed(file: AsideFile) {
  const hash = createHash('sha256')
  let sizeBytes = 0
  return {
    write: async (text: string) => {
      const bytes = Buffer.from(text, 'utf8')
      hash.update(bytes)
      sizeBytes += bytes.length
      if (bytes.length > 0) await file.write(bytes)
    },
    sizeBytes: () => sizeBytes,
    sum: () => ({ sha256: hash.digest('hex'), sizeBytes }),
  }
}
