import { describe, expect, it } from 'vitest'
import { freshMemory, movedColumn, orderedColumns, readListMemory, shownColumns } from '../../../renderer/view/list-memory.ts'

const columns = ['title', 'status', 'lead', 'tags'].map((key) => ({ key, label: key, render: () => key }))
const keys = (shown: readonly { readonly key: string }[]) => shown.map(({ key }) => key)

describe('what a user made of a list', () => {
  it('is nothing at first: the columns in their own order, without those that are asked for', () => {
    expect(keys(shownColumns(columns, freshMemory, ['tags']))).toEqual(['title', 'status', 'lead'])
  })

  it('hides, orders and widens columns', () => {
    const memory = { ...freshMemory, hidden: ['lead'], order: ['tags', 'title', 'status'], widths: { status: 90 } }
    const shown = shownColumns(columns, memory, ['tags'])
    expect(keys(shown)).toEqual(['tags', 'title', 'status'])
    expect(shown[2]?.width).toBe('90px')
  })

  it('lets a column that is new stand after the ones it knows, and forgets one that is gone', () => {
    const memory = { ...freshMemory, order: ['lead', 'gone', 'status'] }
    expect(keys(orderedColumns(columns, memory))).toEqual(['lead', 'status', 'title', 'tags'])
  })

  it('shows one column even where all are hidden', () => {
    expect(keys(shownColumns(columns, { ...freshMemory, hidden: keys(columns) }, []))).toEqual(['title'])
  })

  it('moves a column by one place, and no further than the ends', () => {
    expect(movedColumn(columns, freshMemory, 'lead', -1).order).toEqual(['title', 'lead', 'status', 'tags'])
    expect(movedColumn(columns, freshMemory, 'title', -1)).toBe(freshMemory)
    expect(movedColumn(columns, freshMemory, 'nobody', 1)).toBe(freshMemory)
  })

  it.each([
    ['nothing', null],
    ['a text', 'columns'],
    ['a width of nothing', { widths: { title: -3 } }],
    ['an order of numbers', { order: [1, 2] }],
  ])('is not read from %s', (_name, kept) => {
    expect(readListMemory(kept)).toBeNull()
  })

  it('is read from what a newer page kept, as far as it is known', () => {
    expect(readListMemory({ isDense: true, colours: ['red'] })).toMatchObject({ isDense: true, order: [] })
  })
})
