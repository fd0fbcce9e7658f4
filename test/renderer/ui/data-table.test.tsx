// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <DataTable
        label="People"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        {...(onAction ? { onAction } : {})}
        selection={{ keys, onChange: setKeys, rowLabel: (key) => `Choose ${key}`, allLabel: 'Choose all' }}
      />
      <p data-testid="chosen">{[...keys].join(', ')}</p>
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

  it('chooses by Ctrl+A what is there, not what has yet to be fetched', () => {
    render(<Table rows={{ count: 5, at: (index) => (index < 2 ? manyRows[index] : undefined) }} />)
    rowOf(0)?.focus()
    press('a', { ctrlKey: true })
    expect(chosen()).toBe('row 0, row 1')
  })

  it('asks for the rows that come into view', () => {
    const asked: [number, number][] = []
    render(<Table rows={{ count: 100_000, at: () => undefined, onView: (first, last) => asked.push([first, last]) }} />)
    expect(asked[0]?.[0]).toBe(0)
    expect(asked[0]?.[1]).toBeGreaterThan(10)
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
