import { type ReactNode, useId, useState } from 'react'
import { Button } from '../button.tsx'

type Props = {
  readonly title: string
  /** How it was counted. */
  readonly note?: ReactNode
  readonly chart: ReactNode
  readonly table: ReactNode
  readonly showTable: string
  readonly hideTable: string
  /** The table of every figure of the page is shown, whatever was chosen here. */
  readonly isTableShown?: boolean
  readonly actions?: ReactNode
}

/** A chart with its table one key away, and what can be done with both. On paper both are printed. */
export function ChartFigure({ title, note, chart, table, showTable, hideTable, isTableShown = false, actions }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const isShown = isOpen || isTableShown
  return (
    <section className="chart-figure" aria-labelledby={`${id}title`}>
      <div className="chart-head">
        <h2 id={`${id}title`}>{title}</h2>
        <div className="actions no-print">
          <Button kind="quiet" aria-expanded={isShown} isDisabled={isTableShown} onPress={() => setOpen(!isOpen)}>
            {isShown ? hideTable : showTable}
          </Button>
          {actions}
        </div>
      </div>
      {chart}
      {note ? <div className="quiet">{note}</div> : null}
      <div className={isShown ? 'chart-table' : 'chart-table chart-table-hidden'}>{table}</div>
    </section>
  )
}
