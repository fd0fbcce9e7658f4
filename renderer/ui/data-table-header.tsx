// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand where they belong by position, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: one row takes the focus for all its cells
import { Checkbox } from './checkbox.tsx'
import { type Column, nextSort, type Selection, type Sort } from './data-table-column.ts'
import { Icon } from './icon.tsx'

type Props<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | null
  readonly onSort: ((sort: Sort) => void) | undefined
  readonly selection: (Selection & { readonly all: () => ReadonlySet<string>; readonly total: number }) | undefined
}

/** The names of the columns; those that can sort are buttons that say which way they sort. */
export function DataTableHeader<Row>({ columns, sort, onSort, selection }: Props<Row>) {
  return (
    <div role="row" aria-rowindex={1} className="data-table-header">
      {selection ? (
        <div role="columnheader" className="data-table-cell">
          <Checkbox
            isSelected={selection.total > 0 && selection.keys.size >= selection.total}
            isIndeterminate={selection.keys.size > 0 && selection.keys.size < selection.total}
            onChange={(isSelected) => selection.onChange(isSelected ? selection.all() : new Set())}
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
            {...(column.isSortable ? { 'aria-sort': direction } : {})}
          >
            {column.isSortable && onSort ? (
              <button type="button" className="data-table-sort" onClick={() => onSort(nextSort(column.key, sort))}>
                {column.label}
                {direction === 'none' ? null : <Icon name={direction === 'ascending' ? 'sort-up' : 'sort-down'} />}
              </button>
            ) : (
              column.label
            )}
          </div>
        )
      })}
    </div>
  )
}
