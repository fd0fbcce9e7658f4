// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one row takes the focus for all its cells
import { Checkbox } from './checkbox.tsx'
import { allChosen, countChosen, nothingChosen } from './choice.ts'
import { type Column, nextSort, type Selection, type Sort } from './data-table-column.ts'
import { Icon } from './icon.tsx'
import type { ColumnDrag } from './use-column-drag.ts'

type Props<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly count: number
  readonly sort: Sort | null
  readonly onSort: ((sort: Sort) => void) | undefined
  readonly selection: Selection | undefined
  /** Begins to draw a column wider; null where widths are not kept. */
  readonly onDrag: ColumnDrag['begin'] | null
}

/** The names of the columns; those that can sort are buttons that say which way they sort. */
export function DataTableHeader<Row>({ columns, count, sort, onSort, selection, onDrag }: Props<Row>) {
  const chosen = selection ? countChosen(selection.choice, count) : 0
  return (
    <div role="row" aria-rowindex={1} className="data-table-header">
      {selection ? (
        <div role="columnheader" className="data-table-cell">
          <Checkbox
            isSelected={count > 0 && chosen >= count}
            isIndeterminate={chosen > 0 && chosen < count}
            onChange={(isSelected) => selection.onChange(isSelected ? allChosen : nothingChosen)}
          >
            <span className="visually-hidden">{selection.allLabel}</span>
          </Checkbox>
        </div>
      ) : null}
      {columns.map((column) => {
        const direction = sort?.column === column.key ? sort.direction : 'none'
        return (
          <div
            key={column.key}
            role="columnheader"
            className={column.isEnd ? 'data-table-cell data-table-end' : 'data-table-cell'}
            {...(column.isSortable && onSort ? { 'aria-sort': direction } : {})}
          >
            {column.isSortable && onSort ? (
              <button type="button" className="data-table-sort" onClick={() => onSort(nextSort(column.key, sort))}>
                <span className="clip">{column.label}</span>
                {direction === 'none' ? null : <Icon name={direction === 'ascending' ? 'sort-up' : 'sort-down'} />}
              </button>
            ) : (
              column.label
            )}
            {onDrag === null ? null : (
              <span className="data-table-grip no-print" aria-hidden onPointerDown={(event) => onDrag(column.key, event)} />
            )}
          </div>
        )
      })}
    </div>
  )
}
