import * as v from 'valibot'
import { ContentLanguage, Count, Id, Line, Path, Sha256Hex } from '../fields.ts'
import { TableFormat, tableLimits } from '../table-file.ts'
import { importFieldKeys, importKinds } from './import-fields.ts'

const FieldKey = v.picklist([...new Set([...importFieldKeys.incident, ...importFieldKeys.person])])

/** What may stand between several values in one cell. */
export const cellSeparators = [';', '|', '/', ',', '\n'] as const

export const dateOrders = ['day-first', 'month-first'] as const

/** How the columns of a table become records. */
export const ImportPlan = v.strictObject({
  kind: v.picklist(importKinds),
  path: Path,
  format: TableFormat,
  /** The field of each column, or null for a column that is left out. */
  mapping: v.pipe(v.array(v.nullable(FieldKey)), v.maxLength(tableLimits.columns)),
  /** What a field gets where no column says anything: text as it would stand in a cell. */
  fixed: v.optional(v.pipe(v.array(v.strictObject({ field: FieldKey, text: Line })), v.maxLength(60)), []),
  /** What values of the file mean that no vocabulary knows: the code that the user chose for a text. */
  values: v.optional(v.pipe(v.array(v.strictObject({ field: FieldKey, text: Line, code: Line })), v.maxLength(2_000)), []),
  /** The case of rows that name none; null where every row must name one. */
  caseId: v.optional(v.nullable(Id), null),
  inCell: v.optional(v.picklist(cellSeparators), ';'),
  /** What 03/02/2024 means in this file. */
  dateOrder: v.optional(v.picklist(dateOrders), 'day-first'),
  /** The language of narratives where no column says it. */
  contentLanguage: v.optional(ContentLanguage, 'und'),
  /** What becomes of a name that the register does not know. */
  newPeople: v.optional(v.picklist(['register', 'reject']), 'register'),
})
export type ImportPlan = v.InferOutput<typeof ImportPlan>

/** Why a row, or one of its cells, cannot be taken. */
export const rowProblemCodes = [
  'missing',
  'unreadable-date',
  'end-before-start',
  'unknown-value',
  'unknown-country',
  'unknown-language',
  'too-long',
  'too-many',
  'no-case',
  'unknown-case',
  'ambiguous-case',
  'unknown-person',
  'ambiguous-person',
  'uneven',
  'extra-cells',
  'quote',
  'nul',
  'undecodable',
  'refused',
] as const
export type RowProblemCode = (typeof rowProblemCodes)[number]

/** One thing that keeps a row out. */
export type RowProblem = {
  /** The field concerned; null where it is about the row as such. */
  readonly field: v.InferOutput<typeof FieldKey> | null
  readonly code: RowProblemCode
  /** The text that is wrong, or empty. */
  readonly text: string
}

/** The same thing wrong in one or more rows. */
export const ProblemGroup = v.strictObject({
  field: v.nullable(FieldKey),
  code: v.picklist(rowProblemCodes),
  text: v.string(),
  count: Count,
  /** The first rows, as a spreadsheet counts them. */
  rows: v.array(Count),
})
export type ProblemGroup = v.InferOutput<typeof ProblemGroup>

/** What becomes of one row: of the first rows only, to look at. */
export const RowOutcome = v.strictObject({
  row: Count,
  outcome: v.picklist(['added', 'already', 'rejected']),
  /** What the row would be called in a list. */
  title: v.string(),
  /** The case it goes to; empty for people without one. */
  caseReference: v.string(),
})
export type RowOutcome = v.InferOutput<typeof RowOutcome>

/** What an import did, or would do. */
export const ImportReport = v.strictObject({
  kind: v.literal('import-table'),
  isDryRun: v.boolean(),
  what: v.picklist(importKinds),
  path: v.string(),
  sha256: Sha256Hex,
  sizeBytes: Count,
  /** Names the import for taking it back; null where nothing was written. */
  importId: v.nullable(Id),
  rows: Count,
  added: Count,
  /** Rows that are in the vault already, or twice in the file. */
  already: Count,
  rejected: Count,
  /** People that were, or would be, registered because a row names them. */
  newPeople: Count,
  /** What is wrong, most frequent first; at most 300 kinds of it are told apart. */
  problems: v.array(ProblemGroup),
  /** The first rows and what becomes of them. */
  sample: v.array(RowOutcome),
  /** Where the rejected rows were written, or null. */
  rejectedPath: v.nullable(v.string()),
})
export type ImportReport = v.InferOutput<typeof ImportReport>
