import { expect, test } from 'vitest'
import {
  columnsKey,
  emptyDraft,
  guessColumns,
  missingFields,
  planOf,
  readRemembered,
  withRemembered,
} from '../../../renderer/features/exchange/import-draft.ts'
import type { TablePreview } from '../../../shared/domain/table-file.ts'

const preview: TablePreview = {
  path: '/x/table.csv',
  sizeBytes: 100,
  format: { encoding: 'utf-8', separator: ',', hasHeader: true },
  encodingDoubt: 'likely',
  headers: ['Title', 'Date', 'Acts', 'Colour'],
  rows: [
    { row: 2, cells: ['One', '02/14/2024', 'a | b', 'red'] },
    { row: 3, cells: ['Two', '03/02/2024', 'a', 'blue'] },
  ],
  isWhole: true,
  undecodable: 0,
}

test('guesses columns, what stands inside cells, and the order of dates', () => {
  expect(guessColumns('incident', preview, undefined)).toMatchObject({
    mapping: ['title', 'start', 'acts', null],
    inCell: '|',
    dateOrder: 'month-first',
  })
})

test('has a plan only when every field that is needed has a column, or a value for every row', () => {
  const columns = { ...guessColumns('incident', preview, undefined), key: 'k', isRemembered: false }
  const draft = { ...emptyDraft('incident', null), path: preview.path, columns }
  expect(missingFields('incident', columns.mapping)).toEqual(['targetLevels'])
  expect(planOf(draft, preview)).toBe(null)
  const fixed = [{ field: 'targetLevels' as const, text: 'staff' }]
  expect(planOf({ ...draft, columns: { ...columns, fixed } }, preview)).toMatchObject({ kind: 'incident', fixed, caseId: null })
  const withoutTitle = {
    ...columns,
    fixed: [...fixed, { field: 'title' as const, text: 'x' }],
    mapping: [null, 'start', 'acts', null],
  }
  expect(planOf({ ...draft, columns: { ...withoutTitle, mapping: [null, 'start', 'acts', null] } }, preview)).toBe(null)
})

test('takes the choices of the last time for the same columns, and forgets the oldest', () => {
  const columns = { ...guessColumns('incident', preview, undefined), inCell: '/' as const }
  const key = columnsKey('incident', preview)
  const remembered = withRemembered({}, key, columns)
  expect(guessColumns('incident', preview, remembered[key]).inCell).toBe('/')
  const many = Array.from({ length: 60 }, (_, at) => `incident:${at}`).reduce(
    (now, one) => withRemembered(now, one, columns),
    remembered,
  )
  expect(Object.keys(many)).toHaveLength(40)
  expect(many[key]).toBeUndefined()
  expect(readRemembered({ x: 'nonsense' })).toBe(null)
})
