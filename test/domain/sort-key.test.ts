import { expect, test } from 'vitest'
import { sortKey } from '../../shared/domain/sort-key.ts'

test.each([
  [
    ['Zebra', 'étude', 'Eagle', 'apple'],
    ['apple', 'Eagle', 'étude', 'Zebra'],
  ],
  [
    ['Case 10', 'Case 2', 'case ١'],
    ['case ١', 'Case 2', 'Case 10'],
  ],
  [
    ['nube', 'ñandú', 'nzinga', 'ola'],
    ['nube', 'nzinga', 'ñandú', 'ola'],
  ],
  [
    ['ياسين', 'الترهيب', 'إجراء', 'بلاغ'],
    ['إجراء', 'بلاغ', 'الترهيب', 'ياسين'],
  ],
  [
    ['«Zone»', '  alpha', '"Beta"'],
    ['  alpha', '"Beta"', '«Zone»'],
  ],
  [
    ['حملة', 'Smear'],
    ['Smear', 'حملة'],
  ],
])('%j is listed as %j', (titles, listed) => {
  const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1)
  expect([...titles].sort(byKey)).toEqual(listed)
})

test('the key of a very long title is short', () => {
  expect(sortKey('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(120)
})
