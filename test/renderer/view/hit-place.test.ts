import { expect, test } from 'vitest'
import { hitPlace } from '../../../renderer/view/hit-place.ts'

const hit = { id: 'x', caseId: 'c', personId: null, page: null }

test('what was found in the text of a file is shown at its page, with the words to be marked', () => {
  expect(hitPlace({ ...hit, kind: 'evidence', page: 2 }, ' l’État & co ')).toBe(
    '/evidence/x/review?page=3&find=l%E2%80%99%C3%89tat+%26+co',
  )
})

test('what was found in what people wrote is shown at its record', () => {
  expect(hitPlace({ ...hit, kind: 'evidence' }, 'x')).toBe('/evidence/x')
  expect(hitPlace({ ...hit, kind: 'incident' }, 'x')).toBe('/cases/c/incidents/x')
})
