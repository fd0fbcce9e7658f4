// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Choice, countChosen, nothingChosen } from '../../../renderer/ui/choice.ts'
import { DataTable } from '../../../renderer/ui/data-table.tsx'
import { type Column, nextSort, type RowSource, rowsOf } from '../../../renderer/ui/data-table-column.ts'

type Row = { readonly id: string }

const columns: readonly Column<Row>[] = [{ key: 'id', label: 'Name', render: ({ id }) => id, isSortable: true }]
const manyRows = Array.from({ length: 100_000 }, (_, index) => ({ id: `row ${index}` }))

/** happy-dom lays nothing out: every element is told that it is 800 by 600 pixels. */
const sizes = { clientHeight: 600, clientWidth: 800 }
const before = Object.keys(sizes).map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)] as const)

beforeEach(() => {
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value })
})
afterEach(() => {
  cleanup()
  for (const [name, property] of before) {
    if (property) Object.defineProperty(HTMLElement.prototype, name, property)
    else Reflect.deleteProperty(HTMLElement.prototype, name)
  }
})

function Table({ rows, onAction }: { readonly rows: RowSource<Row>; readonly onAction?: (row: Row) => void }) {
  const [choice, setChoice] = useState<Choice>(nothingChosen)
  return (
    <>
      <DataTable
        label="People"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        {...(onAction ? { onAction } : {})}
        selection={{ choice, onChange: setChoice, rowLabel: (key) => `Choose ${key}`, allLabel: 'Choose all' }}
      />
      <p data-testid="chosen">
        {choice.isAll ? `all but ${choice.keys.size}, ${countChosen(choice, rows.count)}` : [...choice.keys].join(', ')}
      </p>
    </>
  )
}

const rowOf = (index: number) => screen.getAllByRole('row').find((row) => row.getAttribute('data-index') === String(index))
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const chosen = () => screen.getByTestId('chosen').textContent

describe('a table of 100,000 rows', () => {
  it('draws only the rows in view, and says how many there are', () => {
    render(<Table rows={rowsOf(manyRows)} />)
    expect(screen.getByText('row 3')).toBeTruthy()
    expect(screen.getAllByRole('row').length).toBeLessThan(80)
    expect(screen.getByRole('grid', { name: 'People' }).getAttribute('aria-rowcount')).toBe('100001')
  })

  it('has one row in the tab order, and moves the focus by arrows', () => {
    render(<Table rows={rowsOf(manyRows)} />)
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toEqual([rowOf(0)])
    rowOf(0)?.focus()
    press('ArrowDown')
    press('ArrowDown')
    press('ArrowUp')
    expect(document.activeElement).toBe(rowOf(1))
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toEqual([rowOf(1)])
  })

  it('opens a row by Enter, and by a press anywhere on it', () => {
    const opened: string[] = []
    render(<Table rows={rowsOf(manyRows)} onAction={({ id }) => opened.push(id)} />)
    rowOf(0)?.focus()
    press('ArrowDown')
    press('Enter')
    fireEvent.click(screen.getByText('row 3'))
    expect(opened).toEqual(['row 1', 'row 3'])
  })

  it('chooses rows by Space and by Shift with an arrow, and forgets them by Escape', () => {
    render(<Table rows={rowsOf(manyRows)} />)
    rowOf(0)?.focus()
    press(' ')
    press('ArrowDown', { shiftKey: true })
    expect(chosen()).toBe('row 0, row 1')
    expect(rowOf(1)?.getAttribute('aria-selected')).toBe('true')
    press('Escape')
    expect(chosen()).toBe('')
  })

  it('does not open the row whose box is ticked', () => {
    const opened: string[] = []
    render(<Table rows={rowsOf(manyRows)} onAction={({ id }) => opened.push(id)} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose row 2' }))
    expect(chosen()).toBe('row 2')
    expect(opened).toEqual([])
  })

  it('opens and chooses nothing where another row has come under the pointer before it was let go', () => {
    const opened: string[] = []
    const table = (first: number) => <Table rows={rowsOf(manyRows.slice(first))} onAction={({ id }) => opened.push(id)} />
    const { rerender } = render(table(1))
    const open = () => rowOf(3)?.querySelector('[role=gridcell]:last-child') ?? document.body
    const box = () => screen.getByRole('checkbox', { name: rowOf(3)?.textContent?.replace(/^/, 'Choose ') ?? '' })
    for (const [from, to, place] of [
      [1, 0, open],
      [0, 1, box],
    ] as const) {
      rerender(table(from))
      fireEvent.pointerDown(place())
      rerender(table(to))
      fireEvent.click(place())
      expect([opened, chosen()]).toEqual([[], ''])
    }
    fireEvent.pointerDown(open())
    fireEvent.click(open())
    fireEvent.pointerDown(box())
    fireEvent.click(box())
    expect([opened, chosen()]).toEqual([['row 4'], 'row 4'])
  })

  it('chooses by Ctrl+A all that match, also what has yet to be fetched, and lets single ones go', () => {
    render(<Table rows={{ count: 5_000, at: (index) => (index < 20 ? manyRows[index] : undefined) }} />)
    rowOf(0)?.focus()
    press('a', { ctrlKey: true })
    expect(chosen()).toBe('all but 0, 5000')
    press('ArrowDown')
    press(' ')
    expect(chosen()).toBe('all but 1, 4999')
    expect(rowOf(1)?.getAttribute('aria-selected')).toBe('false')
    expect(rowOf(2)?.getAttribute('aria-selected')).toBe('true')
    press('Escape')
    expect(chosen()).toBe('')
  })

  it('chooses all by Ctrl and the key of A on an Arabic keyboard too', () => {
    render(<Table rows={rowsOf(manyRows)} />)
    rowOf(0)?.focus()
    press('ش', { code: 'KeyA', ctrlKey: true })
    expect(chosen()).toBe('all but 0, 100000')
  })

  it('chooses a range by Shift and a press, and draws it smaller again', async () => {
    render(<Table rows={rowsOf(manyRows)} />)
    fireEvent.click(screen.getByText('row 2'), { ctrlKey: true })
    fireEvent.click(screen.getByText('row 6'), { shiftKey: true })
    await waitFor(() => expect(chosen()).toBe('row 2, row 3, row 4, row 5, row 6'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose row 3' }), { shiftKey: true })
    await waitFor(() => expect(chosen()).toBe('row 2, row 3'))
    fireEvent.click(screen.getByText('row 0'), { ctrlKey: true })
    expect(chosen()).toBe('row 2, row 3, row 0')
  })

  it('fetches what a range lacks', async () => {
    const source: RowSource<Row> = {
      count: 100_000,
      at: (index) => (index < 30 ? manyRows[index] : undefined),
      between: async (first, last) => manyRows.slice(first, last + 1),
    }
    render(<Table rows={source} />)
    rowOf(0)?.focus()
    press(' ')
    press('End', { shiftKey: true })
    await waitFor(() => expect(chosen()?.split(', ')).toHaveLength(100_000))
  })

  it('asks to delete the row that has the focus, by Del', () => {
    const deleted: string[] = []
    render(
      <DataTable
        label="P"
        columns={columns}
        rows={rowsOf(manyRows)}
        rowKey={({ id }) => id}
        onDelete={({ id }) => deleted.push(id)}
      />,
    )
    rowOf(0)?.focus()
    press('ArrowDown')
    press('Delete')
    expect(deleted).toEqual(['row 1'])
  })

  it('goes to a row that is far away, and says which one it is', () => {
    render(<Table rows={rowsOf(manyRows)} />)
    rowOf(0)?.focus()
    press('PageDown')
    expect(Number(document.activeElement?.getAttribute('aria-rowindex'))).toBeGreaterThan(10)
    press('PageUp')
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('asks for the rows that come into view', () => {
    const asked: [number, number][] = []
    render(<Table rows={{ count: 100_000, at: () => undefined, onView: (first, last) => asked.push([first, last]) }} />)
    expect(asked[0]?.[0]).toBe(0)
    expect(asked[0]?.[1]).toBeGreaterThan(10)
  })
})

describe('a printed table', () => {
  const print = (rows: RowSource<Row>) => {
    render(
      <DataTable
        label="People"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        printNote={(printed, total) => `${printed} of ${total}`}
      />,
    )
    expect(screen.queryByRole('table')).toBeNull()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
  }

  it('holds what is there up to a sensible number, and says how much that is', () => {
    print(rowsOf(manyRows))
    expect(screen.getByText('1000 of 100000')).toBeTruthy()
    expect(screen.getByRole('table', { name: 'People' }).querySelectorAll('tbody tr')).toHaveLength(1_000)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('leaves out what was not fetched, and says so', () => {
    print({ count: 500, at: (index) => (index < 3 ? manyRows[index] : undefined) })
    expect(screen.getByText('3 of 500')).toBeTruthy()
  })
})

describe('the order of a table', () => {
  it('goes upwards first, then downwards, and begins anew with another column', () => {
    const first = nextSort('id', null)
    expect(first).toEqual({ column: 'id', direction: 'ascending' })
    expect(nextSort('id', first)).toEqual({ column: 'id', direction: 'descending' })
    expect(nextSort('name', first)).toEqual({ column: 'name', direction: 'ascending' })
  })
})
