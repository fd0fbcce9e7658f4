import * as v from 'valibot'
import { orderOfDates } from '../../../shared/domain/exchange/cell-reader.ts'
import { guessMapping, headingsKey } from '../../../shared/domain/exchange/guess-mapping.ts'
import {
  type ImportFieldKey,
  type ImportKind,
  importField,
  importFieldKeys,
  takesSeveral,
} from '../../../shared/domain/exchange/import-fields.ts'
import { cellSeparators, type ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import type { TableFormat, TablePreview } from '../../../shared/domain/table-file.ts'

export const steps = ['file', 'columns', 'check', 'done'] as const
export type Step = (typeof steps)[number]

/** How the columns of a table are taken, as far as a user has said so. */
export type Columns = Pick<ImportPlan, 'mapping' | 'fixed' | 'values' | 'inCell' | 'dateOrder' | 'contentLanguage' | 'newPeople'>

/** An import that somebody is preparing. */
export type ImportDraft = {
  readonly step: Step
  readonly kind: ImportKind
  readonly caseId: string | null
  readonly path: string | null
  readonly chosen: Partial<TableFormat>
  /** For the headings of `key`; guessed anew for others. */
  readonly columns: (Columns & { readonly key: string; readonly isRemembered: boolean }) | null
  readonly trialId: string | null
  readonly importId: string | null
}

/** What every step is given. */
export type StepProps = {
  readonly draft: ImportDraft
  readonly change: (part: Partial<ImportDraft>) => void
}

/** Where one came from. */
export function backFrom(kind: ImportKind, caseId: string | null): string {
  if (caseId !== null) return `/cases/${caseId}/${kind === 'incident' ? 'incidents' : 'people'}`
  return kind === 'incident' ? '/incidents' : '/people'
}

export function emptyDraft(kind: ImportKind, caseId: string | null): ImportDraft {
  return { step: 'file', kind, caseId, path: null, chosen: {}, columns: null, trialId: null, importId: null }
}

/** By what the columns of a file are known: its headings, or its width where it has none. */
export function columnsKey(kind: ImportKind, { headers, format }: TablePreview): string {
  return format.hasHeader ? headingsKey(kind, headers) : `${kind}:${headers.length}`
}

/** What the columns most likely are: as the user said the last time, otherwise by their headings. */
export function guessColumns(kind: ImportKind, preview: TablePreview, remembered: Columns | undefined): Columns {
  if (remembered?.mapping.length === preview.headers.length) return remembered
  const mapping = preview.format.hasHeader ? guessMapping(kind, preview.headers) : preview.headers.map(() => null)
  const cellsOf = (fits: (key: ImportFieldKey) => boolean) =>
    preview.rows.flatMap(({ cells }) => cells.filter((_, column) => mapping[column] != null && fits(mapping[column])))
  const isDate = (key: ImportFieldKey) => importField(kind, key)?.takes === 'date'
  const isList = (key: ImportFieldKey) => {
    const field = importField(kind, key)
    return field !== null && takesSeveral(field)
  }
  return {
    mapping,
    fixed: [],
    values: [],
    inCell: separatorIn(cellsOf(isList)),
    dateOrder: orderOfDates(cellsOf(isDate)) ?? 'day-first',
    contentLanguage: 'und',
    newPeople: 'register',
  }
}

/** What stands most often between values of one cell; commas stand in too many values to be guessed. */
function separatorIn(cells: readonly string[]): ImportPlan['inCell'] {
  const count = (separator: string) =>
    cells.filter((cell) => cell.includes(separator) || (separator === ';' && cell.includes('؛'))).length
  return cellSeparators
    .filter((separator) => separator !== ',')
    .reduce((best, next) => (count(next) > count(best) ? next : best), ';' as ImportPlan['inCell'])
}

/** Fields that a kind needs and no column gives. */
export function missingFields(kind: ImportKind, mapping: ImportPlan['mapping']): readonly ImportFieldKey[] {
  const keys: readonly ImportFieldKey[] = importFieldKeys[kind]
  return keys.filter((key) => importField(kind, key)?.isRequired && !mapping.includes(key))
}

/** Missing fields that can be said for every row: values of a vocabulary, and that a date is unknown. */
export function canBeFixed(kind: ImportKind, key: ImportFieldKey): boolean {
  const takes = importField(kind, key)?.takes
  return takes === 'code' || takes === 'codes' || takes === 'date'
}

/** The plan of a draft; null while something is missing. */
export function planOf(draft: ImportDraft, preview: TablePreview): ImportPlan | null {
  const { columns, kind, caseId } = draft
  if (columns === null) return null
  const { mapping, fixed, values, inCell, dateOrder, contentLanguage, newPeople } = columns
  const isSaid = (key: ImportFieldKey) => canBeFixed(kind, key) && fixed.some(({ field }) => field === key)
  if (!missingFields(kind, mapping).every(isSaid)) return null
  const rest = { mapping, fixed, values, inCell, dateOrder, contentLanguage, newPeople }
  return { kind, path: preview.path, format: preview.format, caseId, ...rest }
}

const Remembered = v.record(
  v.string(),
  v.custom<Columns>((kept) => typeof kept === 'object' && kept !== null && Array.isArray((kept as Columns).mapping)),
)
export type Remembered = v.InferOutput<typeof Remembered>

/** Tables whose columns are remembered. */
const most = 40

export function readRemembered(kept: unknown): Remembered | null {
  const parsed = v.safeParse(Remembered, kept)
  return parsed.success ? parsed.output : null
}

/** What is remembered, with the columns of one table more; the oldest is forgotten. */
export function withRemembered(now: Remembered, key: string, columns: Columns): Remembered {
  const others = Object.entries(now).filter(([known]) => known !== key)
  return Object.fromEntries([...others.slice(-most + 1), [key, columns]])
}
