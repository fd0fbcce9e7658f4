import { unguardedCell } from '../../formats/csv.ts'
import type { DateSpan } from '../date-with-precision.ts'
import { type CellReader, foldValue } from './cell-reader.ts'
import { type ImportField, type ImportFieldKey, importField, importFieldKeys } from './import-fields.ts'
import type { ImportPlan, RowProblem } from './import-plan.ts'

/** What was read of one row, by field; a field that says nothing is not there. */
export type RowValues = {
  readonly texts: ReadonlyMap<ImportFieldKey, string>
  readonly lists: ReadonlyMap<ImportFieldKey, readonly string[]>
  readonly dates: ReadonlyMap<ImportFieldKey, DateSpan>
}

/** A row as it was read, with everything that is wrong with it. */
export type ReadRow = { readonly values: RowValues; readonly problems: readonly RowProblem[] }

/** Makes the reader of the rows of one plan: cells become values, by the field of their column. */
export function rowReader(plan: ImportPlan, reader: CellReader): (cells: readonly string[]) => ReadRow {
  const columns = new Map<ImportFieldKey, number[]>()
  plan.mapping.forEach((key, column) => {
    if (key !== null && importField(plan.kind, key) !== null) columns.set(key, [...(columns.get(key) ?? []), column])
  })
  const fixed = new Map(plan.fixed.map(({ field, text }) => [field, text]))
  const keys: readonly ImportFieldKey[] = importFieldKeys[plan.kind]
  const wanted = keys.flatMap((key) => {
    const field = importField(plan.kind, key)
    return field && (columns.has(key) || fixed.has(key) || field.isRequired) ? [{ key, field }] : []
  })
  return (cells) => {
    const [texts, lists] = [new Map<ImportFieldKey, string>(), new Map<ImportFieldKey, readonly string[]>()]
    const dates = new Map<ImportFieldKey, DateSpan>()
    const problems: RowProblem[] = []
    if (plan.format.hasHeader && cells.slice(plan.mapping.length).some((cell) => cell.trim() !== ''))
      problems.push({ field: null, code: 'extra-cells', text: '' })
    for (const { key, field } of wanted) {
      const given = (columns.get(key) ?? [])
        .map((column) => unguardedCell(cells[column] ?? ''))
        .filter((cell) => cell.trim() !== '')
      const said = given.length > 0 ? given : [fixed.get(key) ?? ''].filter((text) => text.trim() !== '')
      if (said.length === 0) {
        if (field.isRequired) problems.push({ field: key, code: 'missing', text: '' })
      } else read(reader, key, field, said, { texts, lists, dates, problems })
    }
    return { values: { texts, lists, dates }, problems }
  }
}

type Into = {
  readonly texts: Map<ImportFieldKey, string>
  readonly lists: Map<ImportFieldKey, readonly string[]>
  readonly dates: Map<ImportFieldKey, DateSpan>
  readonly problems: RowProblem[]
}

function read(reader: CellReader, key: ImportFieldKey, field: ImportField, cells: readonly string[], into: Into): void {
  const [cell = ''] = cells
  const wrong = (code: RowProblem['code'], text: string) => into.problems.push({ field: key, code, text: text.slice(0, 200) })
  const put = (value: string | null, code: RowProblem['code']) => {
    if (value === null) wrong(code, cell)
    else into.texts.set(key, value)
  }
  switch (field.takes) {
    case 'date': {
      const span = reader.date(cell)
      if (span === null) wrong('unreadable-date', cell)
      else into.dates.set(key, span)
      break
    }
    case 'code':
      put(reader.code(key, cell), 'unknown-value')
      break
    case 'codes':
      into.lists.set(
        key,
        cells.flatMap((text) => codesIn(reader, key, text, wrong)),
      )
      break
    case 'country':
      if (!isUnknownWord(cell)) put(reader.country(cell), 'unknown-country')
      break
    case 'language':
      if (!isUnknownWord(cell)) put(reader.language(cell), 'unknown-language')
      break
    case 'names':
    case 'lines':
      into.lists.set(
        key,
        cells.flatMap((text) => (field.takes === 'lines' ? splitLines(reader, text) : reader.split(text))),
      )
      break
    default:
      into.texts.set(key, cell)
  }
}

/** A cell that is one value as it stands, or several. */
function codesIn(
  reader: CellReader,
  key: ImportFieldKey,
  text: string,
  wrong: (code: RowProblem['code'], text: string) => void,
): string[] {
  const whole = reader.code(key, text)
  if (whole !== null) return [whole]
  return reader.split(text).flatMap((part) => {
    const code = reader.code(key, part)
    if (code === null) wrong('unknown-value', part)
    return code === null ? [] : [code]
  })
}

function splitLines(reader: CellReader, text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => reader.split(line))
}

const unknownWords = new Set(
  ['unknown', 'not known', 'inconnu', 'inconnue', 'desconocido', 'desconocida', 'غير معروف', 'مجهول', '?'].map(foldValue),
)

/** Unknown is an answer: the field says so, or stays empty where it cannot. */
function isUnknownWord(text: string): boolean {
  return text.trim() === '?' || unknownWords.has(foldValue(text))
}
