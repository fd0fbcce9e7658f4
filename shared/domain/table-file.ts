import * as v from 'valibot'
import { Count } from './fields.ts'

/** How the characters of a table were written down; the browser's names (WHATWG Encoding), but ISO-8859-1 as ISO has it. */
export const tableEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256', 'iso-8859-1'] as const
export type TableEncoding = (typeof tableEncodings)[number]

/** What stands between two cells. */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** How sure the vault is of the encoding it found: said by the file itself, or all of the sample fits, or no more than likely. */
export const encodingDoubts = ['certain', 'likely', 'guessed'] as const

/** How a file is read as a table. */
export const TableFormat = v.strictObject({
  encoding: v.picklist(tableEncodings),
  separator: v.picklist(separators),
  /** Whether the first row names the columns. */
  hasHeader: v.boolean(),
})
export type TableFormat = v.InferOutput<typeof TableFormat>

/** The most that a table may be. Beyond it a file is something else than a table, or is to be cut into pieces. */
export const tableLimits = {
  columns: 1_000,
  cellChars: 1_000_000,
  rowChars: 8_000_000,
  /** Rows that one look through a file reads. */
  rows: 2_000_000,
  /** Rows that one import writes: they are written in one piece, and nobody else can write meanwhile. */
  importRows: 20_000,
} as const

/** What a user sees of a file before anything is decided. */
export const TablePreview = v.strictObject({
  path: v.string(),
  sizeBytes: Count,
  format: TableFormat,
  encodingDoubt: v.picklist(encodingDoubts),
  /** The names of the columns, or empty texts where no row names them. */
  headers: v.array(v.string()),
  /** The first rows, and the number of each as a spreadsheet counts them. */
  rows: v.array(v.strictObject({ row: Count, cells: v.array(v.string()) })),
  /** Whether these are all of its rows. */
  isWhole: v.boolean(),
  /** Characters in the first part of the file that do not fit the encoding. */
  undecodable: Count,
})
export type TablePreview = v.InferOutput<typeof TablePreview>
