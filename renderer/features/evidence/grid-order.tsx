import { useT } from '../../i18n.ts'
import type { Column, Sort } from '../../ui/data-table-column.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'

type Props<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** The order of cards, which have no heads to press. */
export function GridOrder<Row>({ columns, sort, onSort }: Props<Row>) {
  const { t } = useT()
  const isUp = sort.direction === 'ascending'
  const options = columns.filter(({ isSortable }) => isSortable).map(({ key, label }) => ({ value: key, label }))
  const order = options.find(({ value }) => value === sort.column)?.label ?? ''
  return (
    <>
      <Select
        label={t('triage.order')}
        options={options.map(({ value, label }) => ({ value, label: `${t('triage.order')}: ${label}` }))}
        value={sort.column}
        onChange={(column) => onSort({ ...sort, column })}
      />
      <IconButton
        icon={isUp ? 'sort-up' : 'sort-down'}
        label={t(isUp ? 'triage.orderUp' : 'triage.orderDown', { order })}
        onPress={() => onSort({ ...sort, direction: isUp ? 'descending' : 'ascending' })}
      />
    </>
  )
}
