import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Choice, countChosen, isChosen } from './choice.ts'
import { type Column, type RowSource, rowsThere } from './data-table-column.ts'

/** So many rows are printed at most. */
export const printLimit = 1_000

type Props<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  readonly choice: Choice | undefined
  /** Says how many of how many are on paper: "200 of 12,000". */
  readonly note: ((printed: number, total: number) => string) | undefined
}

/**
 * What a list prints: a plain table of the chosen rows, or of all, as far as they are there. Drawn only while the page
 * is printed.
 */
export function PrintRows<Row>({ label, columns, rows, rowKey, choice, note }: Props<Row>) {
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const isPart = choice !== undefined && countChosen(choice, rows.count) > 0
  const there = rowsThere(rows, 0, rows.count - 1)
  const wanted = isPart ? there.filter((row) => isChosen(choice, rowKey(row))) : there
  const printed = wanted.slice(0, printLimit)
  const total = isPart ? countChosen(choice, rows.count) : rows.count
  return (
    <div className="print-only">
      {note ? <p>{note(printed.length, total)}</p> : null}
      <table className="table-plain print-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} className={column.isEnd ? 'data-table-end' : ''}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}
