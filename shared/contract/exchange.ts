import * as v from 'valibot'
import { ExportRequest } from '../domain/exchange/export-request.ts'
import { ImportPlan } from '../domain/exchange/import-plan.ts'
import { Count, Id, InterfaceLanguage, Path, Title } from '../domain/fields.ts'
import { TableFormat, TablePreview } from '../domain/table-file.ts'
import { call } from './call.ts'
import { JobStarted } from './evidence.ts'

export const exchange = {
  /**
   * Looks at the beginning of a file of separated values. What is chosen is taken as it is, the rest is found out.
   * TABLE_EMPTY, TABLE_IS_SPREADSHEET, TABLE_NOT_TEXT, TABLE_TOO_WIDE, CELL_TOO_LONG, TABLE_QUOTE_OPEN.
   */
  readTable: call(v.strictObject({ path: Path, chosen: v.optional(v.partial(TableFormat), {}) }), TablePreview, 'record'),
  /** Says what an import would do, row by row, and writes nothing into the vault: a job with result `import-table`. */
  tryImport: call(
    v.strictObject({
      plan: ImportPlan,
      /** Language of the words in the file of rejected rows. */
      language: InterfaceLanguage,
      /** A new file for the rows that cannot be taken, with what is wrong with them; null for none. */
      rejectedPath: v.optional(v.nullable(Path), null),
    }),
    JobStarted,
    'record',
  ),
  /**
   * Takes in the rows that can be taken, all or none: a job with result `import-table`. It can be cancelled while it looks
   * through the file; then the rows are written in one piece. FILE_CHANGED where the file is not the one named by
   * `sha256`, TABLE_TOO_LONG beyond what one import may hold.
   */
  importTable: call(
    v.strictObject({
      plan: ImportPlan,
      language: InterfaceLanguage,
      rejectedPath: v.optional(v.nullable(Path), null),
      /** The file that was looked at; null where nobody has. */
      sha256: v.optional(v.nullable(v.string()), null),
    }),
    JobStarted,
    'record',
    'table-imported',
  ),
  /**
   * Moves everything that an import made to the recycle bin. IMPORT_CHANGED where something of it was changed since, or is
   * used elsewhere; NOT_FOUND.
   */
  takeBack: call(v.strictObject({ importId: Id, why: Title }), v.strictObject({ count: Count }), 'record', 'deleted'),
  /** Writes a list as it is shown into a new file, in clear: a job with result `export-list`. */
  exportList: call(ExportRequest, JobStarted, 'export', 'list-exported'),
} as const
