import type { ReactNode } from 'react'

export type FigureColumn = { readonly key: string; readonly label: string }
export type FigureLine = {
  readonly key: string
  readonly label: ReactNode
  /** Already written in the user's digits; one for each column. */
  readonly figures: readonly ReactNode[]
  readonly isTotal?: boolean
}

type Props = {
  readonly caption: string
  /** What the rows are: "Act". */
  readonly rowLabel: string
  readonly columns: readonly FigureColumn[]
  readonly lines: readonly FigureLine[]
}

/** Figures in rows and columns, each with its heads. */
export function FigureTable({ caption, rowLabel, columns, lines }: Props) {
  return (
    <div className="figure-table-room">
      <table className="table-plain figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowLabel}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, figures, isTotal }) => (
            <tr key={key} {...(isTotal ? { 'data-total': true } : {})}>
              <th scope="row">{label}</th>
              {figures.map((figure, place) => (
                <td key={columns[place]?.key} className="number">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
