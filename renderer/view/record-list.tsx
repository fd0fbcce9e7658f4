import { type ReactNode, useRef, useState } from 'react'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { CardGrid } from '../ui/card-grid.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { Column, RowSource } from '../ui/data-table-column.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Note } from '../ui/note.tsx'
import { printLimit } from '../ui/print-rows.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { OnRowKey } from '../ui/use-grid-keys.ts'
import { ColumnsDialog } from './columns-dialog.tsx'
import { useErrorWords } from './error-words.ts'
import { isolate } from './isolate.ts'
import { ListBar } from './list-bar.tsx'
import { shownColumns } from './list-memory.ts'
import { TableState } from './table-state.tsx'
import type { Chosen, List } from './use-list.ts'
import { useNumberWords } from './use-number-words.ts'

type Props<Row extends { readonly id: string }, Filter extends object, By extends string> = {
  readonly list: List<Row, Filter, By>
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** Columns that are not shown until a user asks for them. */
  readonly hiddenAtFirst?: readonly string[]
  /** What a row is called: for the box before it. */
  readonly rowName: (row: Row) => string
  readonly onOpen: (row: Row) => void
  /** Without it nothing can be looked for. */
  readonly search?: { readonly label: string; readonly hint: string }
  /** Ways to narrow the list, beside the search. */
  readonly filters?: ReactNode
  /** Ways to narrow it that take a line of their own. */
  readonly filterBar?: ReactNode
  /** What stands beside the rows: a tree of folders. */
  readonly side?: ReactNode
  /** What stands on a card, where the list is shown as cards; without it, it is a table. */
  readonly card?: ((row: Row) => ReactNode) | undefined
  /** A key on a row that the list itself has no use for. */
  readonly onRowKey?: OnRowKey | undefined
  /** Buttons of the whole list, beside columns and print. */
  readonly tools?: ReactNode
  readonly countText: (count: number) => string
  /** What is said where there is nothing at all. */
  readonly empty: ReactNode
  /** What can be done with what is chosen; without it nothing can be chosen. */
  readonly actions?: (chosen: Chosen) => ReactNode
  /** The Del key: on what is chosen, or on the row that has the focus. */
  readonly onDelete?: (ids: () => Promise<readonly string[]>) => void
}

/**
 * A list of records of any length: search and filters, columns as the user wants them, order by a press on a head, many
 * rows chosen at once with what can be done with them at its foot, print.
 */
export function RecordList<Row extends { readonly id: string }, Filter extends object, By extends string>(
  props: Props<Row, Filter, By>,
) {
  const { list, search, filters, filterBar, side, card, tools, empty } = props
  const { t } = useT()
  const [isChoosingColumns, setChoosingColumns] = useState(false)
  const { source, error, retry } = list.rows
  if (!list.isKnown) return <Loading label={t('ui.loading')} />
  const isEmpty = !list.isNarrowed && source?.count === 0 && !list.rows.isBusy
  const print = () => void list.rows.fetchFirst(printLimit).then(() => window.print(), retry)
  const noMatch = (
    <EmptyState title={t('lists.noMatchTitle')} actions={<Button onPress={list.showAll}>{t('lists.showAll')}</Button>}>
      {t('lists.noMatchText')}
    </EmptyState>
  )
  return (
    <>
      {isEmpty ? null : (
        <div className="list-tools no-print">
          {search ? (
            <SearchField label={search.label} isLabelHidden placeholder={search.hint} value={list.text} onChange={list.setText} />
          ) : null}
          {filters}
          <fieldset className="list-tools-end" aria-label={t('lists.tools')}>
            {tools}
            <IconButton icon="print" label={t('lists.print')} onPress={print} />
            {card ? null : <IconButton icon="columns" label={t('lists.columns')} onPress={() => setChoosingColumns(true)} />}
          </fieldset>
        </div>
      )}
      {isEmpty ? null : filterBar}
      <div className="list-room">
        {isEmpty ? null : side}
        <div className="list-rows">
          <TableState source={source} error={source === null ? error : null} retry={retry} empty={isEmpty ? empty : noMatch}>
            {(rows) => (
              <>
                {error ? <PartMissing error={error} retry={retry} /> : null}
                <Table {...props} rows={rows} />
              </>
            )}
          </TableState>
        </div>
      </div>
      {isChoosingColumns ? (
        <ColumnsDialog
          columns={props.columns}
          hiddenAtFirst={props.hiddenAtFirst ?? []}
          memory={list.memory}
          onChange={list.change}
          onClose={() => setChoosingColumns(false)}
        />
      ) : null}
    </>
  )
}

function Table<Row extends { readonly id: string }, Filter extends object, By extends string>(
  props: Props<Row, Filter, By> & { readonly rows: RowSource<Row> },
) {
  const { list, label, hiddenAtFirst = [], rows, onOpen, onDelete, onRowKey, card, actions, countText } = props
  const { t } = useT()
  const number = useNumberWords()
  const { rowKey, rowLabel } = useRowNames(props.rowName)
  const [said, setSaid] = useState('')
  const columns = useSame(shownColumns(props.columns, list.memory, hiddenAtFirst))
  const { choice, chosen } = list
  const shared = {
    label,
    columns,
    rows,
    rowKey,
    onAction: onOpen,
    onDelete: onDelete ? (row: Row) => onDelete(chosen.count > 0 ? chosen.ids : async () => [row.id]) : undefined,
    onRowKey,
    isBusy: list.rows.isBusy,
    place: list.place,
    waitingLabel: t('ui.waiting'),
    printNote: (printed: number, total: number) => t('lists.printed', { printed: number(printed), total: number(total) }),
    selection: actions ? { choice, onChange: list.setChoice, rowLabel, allLabel: t('lists.chooseAll') } : undefined,
    foot: (
      <ListBar
        chosen={chosen}
        isAll={choice.isAll}
        total={rows.count}
        countText={countText(rows.count)}
        onClear={() => list.setChoice({ isAll: false, keys: new Set() })}
      >
        {actions?.(chosen)}
      </ListBar>
    ),
  }
  return (
    <div className="table-room">
      <div className="visually-hidden" role="status">
        {said}
      </div>
      {card ? (
        <CardGrid {...shared} card={card} />
      ) : (
        <DataTable
          {...shared}
          sort={list.tableSort}
          onSort={(sort) => {
            list.setSort(sort)
            const column = columns.find(({ key }) => key === sort.column)?.label ?? ''
            setSaid(t(sort.direction === 'ascending' ? 'lists.sortedUp' : 'lists.sortedDown', { column }))
          }}
          onResize={(key, width) => list.change((now) => ({ widths: { ...now.widths, [key]: width } }))}
          isDense={list.memory.isDense}
        />
      )}
    </div>
  )
}

function PartMissing({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useT()
  const words = useErrorWords()
  return (
    <Note meaning="bad" title={t('lists.refresh')} live="alert" actions={<Button onPress={retry}>{t('ui.retry')}</Button>}>
      {words(error)}
    </Note>
  )
}

/** Names of the rows that were drawn, for the boxes before them; functions that stay the same. */
function useRowNames<Row extends { readonly id: string }>(rowName: (row: Row) => string) {
  const { t } = useT()
  const latest = useRef({ t, rowName })
  latest.current = { t, rowName }
  const [names] = useState(() => {
    const known = new Map<string, string>()
    return {
      rowKey: (row: Row) => {
        known.set(row.id, latest.current.rowName(row))
        return row.id
      },
      rowLabel: (key: string) => latest.current.t('lists.choose', { name: isolate(known.get(key) ?? '') }),
    }
  })
  return names
}

/** The same list of columns while its columns are the same, so that rows need not be drawn anew. */
function useSame<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const before = useRef(columns)
  const isSame =
    before.current.length === columns.length &&
    columns.every(({ key, render, width }, place) => {
      const old = before.current[place]
      return old?.key === key && old.render === render && old.width === width
    })
  if (!isSame) before.current = columns
  return before.current
}
