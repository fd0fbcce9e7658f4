import type { TablePreview } from '../../../shared/domain/table-file.ts'
import { useT } from '../../i18n.ts'
import { useNumberWords } from '../../view/use-number-words.ts'

/** Columns that are drawn at most: nobody reads more, and drawing them all takes long. */
const mostColumns = 60
const mostRows = 12

/** The first rows of a file, as they stand in it. */
export function TableRows({ preview }: { readonly preview: TablePreview }) {
  const { t } = useT()
  const number = useNumberWords()
  const name = useColumnName(preview)
  const columns = preview.headers.slice(0, mostColumns).map((_, column) => column)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="table-scroll" aria-label={t('exchange.firstRows')} tabIndex={0}>
      <table className="table-plain table-cells">
        <caption className="visually-hidden">{t('exchange.firstRows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exchange.row')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <bdi dir="auto">{name(column)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, mostRows).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className="number">
                {number(row)}
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <bdi dir="auto">{cells[column] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What a column is called: its heading, or its number. */
export function useColumnName({ headers }: TablePreview): (column: number) => string {
  const { t } = useT()
  return (column) => headers[column] || t('exchange.column', { number: column + 1 })
}
