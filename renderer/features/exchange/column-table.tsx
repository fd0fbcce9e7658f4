import { useMemo } from 'react'
import { type CellReader, cellReader } from '../../../shared/domain/exchange/cell-reader.ts'
import {
  type ImportFieldKey,
  type ImportKind,
  importField,
  importFieldKeys,
  takesSeveral,
} from '../../../shared/domain/exchange/import-fields.ts'
import type { TablePreview } from '../../../shared/domain/table-file.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import type { Columns } from './import-draft.ts'
import { useColumnName } from './table-rows.tsx'
import { useFieldWords } from './use-field-words.ts'

type Props = {
  readonly kind: ImportKind
  readonly preview: TablePreview
  readonly columns: Columns
  readonly onChange: (part: Partial<Columns>) => void
}

/** Columns that can be given a field one by one. */
const mostColumns = 120
const examples = 3

/** One row for each column of the file: what stands in it, what it becomes, how that is read. */
export function ColumnTable({ kind, preview, columns, onChange }: Props) {
  const { t } = useT()
  const name = useColumnName(preview)
  const { mapping, values, inCell, dateOrder } = columns
  const reader = useMemo(() => cellReader({ kind, values, inCell, dateOrder }), [kind, values, inCell, dateOrder])
  const shown = preview.headers.slice(0, mostColumns).map((_, column) => column)
  const setField = (column: number, key: ImportFieldKey | null) =>
    onChange({ mapping: mapping.map((now, at) => (at === column ? key : now)) })
  return (
    <table className="table-plain">
      <caption className="visually-hidden">{t('exchange.columnsIntro')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('exchange.inFile')}</th>
          <th scope="col">{t('exchange.becomes')}</th>
          <th scope="col">{t('exchange.isRead')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((column) => (
          <tr key={column}>
            <th scope="row">
              <bdi dir="auto">{name(column)}</bdi>
            </th>
            <td className="import-field">
              <FieldChoice
                kind={kind}
                label={t('exchange.fieldOf', { column: name(column) })}
                mapping={mapping}
                column={column}
                onChange={(key) => setField(column, key)}
              />
            </td>
            <td>
              <Examples kind={kind} field={mapping[column] ?? null} cells={examplesOf(preview, column)} reader={reader} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first different texts of a column. */
function examplesOf({ rows }: TablePreview, column: number): readonly string[] {
  const texts = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '')
  return [...new Set(texts)].slice(0, examples)
}

type ChoiceProps = {
  readonly kind: ImportKind
  readonly label: string
  readonly mapping: Columns['mapping']
  readonly column: number
  readonly onChange: (key: ImportFieldKey | null) => void
}

const leftOut = '-'

function FieldChoice({ kind, label, mapping, column, onChange }: ChoiceProps) {
  const { t } = useT()
  const words = useFieldWords(kind)
  const keys: readonly ImportFieldKey[] = importFieldKeys[kind]
  const isTaken = (key: ImportFieldKey) => {
    const field = importField(kind, key)
    return field !== null && !takesSeveral(field) && mapping.some((other, at) => other === key && at !== column)
  }
  const current = mapping[column] ?? null
  const options = keys
    .filter((key) => key === current || !isTaken(key))
    .map((key) => ({
      value: key as string,
      label: importField(kind, key)?.isRequired ? `${words.field(key)} (${t('exchange.required')})` : words.field(key),
    }))
  return (
    <Select
      label={label}
      options={[{ value: leftOut, label: t('exchange.leaveOut') }, ...options]}
      value={current ?? leftOut}
      onChange={(value) => onChange(keys.find((key) => key === value) ?? null)}
    />
  )
}

type ExamplesProps = {
  readonly kind: ImportKind
  readonly field: ImportFieldKey | null
  readonly cells: readonly string[]
  readonly reader: CellReader
}

function Examples({ kind, field, cells, reader }: ExamplesProps) {
  const { t } = useT()
  const words = useFieldWords(kind)
  if (field === null)
    return (
      <span className="quiet">
        <bdi dir="auto">{cells.join(' · ')}</bdi>
      </span>
    )
  return (
    <ul className="plain-list">
      {cells.map((cell) => {
        const read = words.read(reader, field, cell)
        return (
          <li key={cell}>
            {read === null ? (
              <span className="row">
                <Icon name="warning" />
                <span>{t('exchange.unread', { text: `\u2068${cell}\u2069` })}</span>
              </span>
            ) : (
              <bdi dir="auto">{read}</bdi>
            )}
          </li>
        )
      })}
    </ul>
  )
}
