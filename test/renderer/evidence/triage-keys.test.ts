import { expect, test } from 'vitest'
import { folderNodes, foldersAround } from '../../../renderer/features/evidence/folder-nodes.ts'
import { withoutChip } from '../../../renderer/features/evidence/triage-line.tsx'
import { readKeptFilter, startEvidenceFilter } from '../../../renderer/features/evidence/use-evidence-list.ts'
import { placeAfter } from '../../../renderer/features/evidence/use-triage-keys.ts'
import { plainLetter, stateOfKey } from '../../../renderer/view/triage/triage-words.ts'
import type { TriageState } from '../../../shared/domain/evidence.ts'

const alone = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('r, n, l and u give a state, by their place where the keyboard writes other letters', () => {
  const of = (key: string, code: string) => stateOfKey({ ...alone, key, code })
  expect([of('r', 'KeyR'), of('n', 'KeyN'), of('L', 'KeyL'), of('u', 'KeyU')]).toEqual([
    'relevant',
    'not-relevant',
    'later',
    'unsorted',
  ])
  expect([of('ق', 'KeyR'), of('ى', 'KeyN'), of('م', 'KeyL'), of('ع', 'KeyU')]).toEqual([
    'relevant',
    'not-relevant',
    'later',
    'unsorted',
  ])
  expect([of('o', 'KeyO'), of('Enter', 'Enter'), of(' ', 'Space')]).toEqual([null, null, null])
  // On a keyboard of another order the letter counts, not its place.
  expect(of('r', 'KeyO')).toBe('relevant')
})

test('with Ctrl, Alt or Shift they mean something else', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
    expect(plainLetter({ ...alone, [held]: true, key: 'r', code: 'KeyR' })).toBeNull()
})

test('after one was sorted, the next that is not comes', () => {
  const states: readonly (TriageState | null)[] = ['unsorted', 'relevant', 'later', 'unsorted', 'relevant', null, 'relevant']
  const source = {
    count: states.length,
    at: (place: number) => {
      const triage = states[place] ?? null
      return triage === null ? undefined : { triage }
    },
  }
  const after = (place: number, asked: readonly TriageState[] = []) =>
    placeAfter(source, place, 'relevant', { triage: [...asked] })
  expect([after(0), after(3), after(5), after(6)]).toEqual([3, 5, 6, 6])
  // A list of what is not sorted loses the item: the next one comes to its place.
  expect([after(0, ['unsorted']), after(6, ['unsorted'])]).toEqual([0, 5])
  expect(after(0, ['unsorted', 'relevant'])).toBe(3)
})

test('folders make a tree, with all that is in them counted, in the order of their numbers', () => {
  const nodes = folderNodes([
    { folder: '', count: 4 },
    { folder: 'case/part 10', count: 1 },
    { folder: 'case/part 2', count: 2 },
    { folder: 'case/part 2/صور', count: 3 },
    { folder: 'case', count: 1 },
  ])
  const told = (level: typeof nodes): unknown =>
    level.map(({ path, name, count, children }) => [path, name, count, told(children)])
  expect(told(nodes)).toEqual([
    [
      'case',
      'case',
      7,
      [
        ['case/part 2', 'part 2', 5, [['case/part 2/صور', 'صور', 3, []]]],
        ['case/part 10', 'part 10', 1, []],
      ],
    ],
  ])
  expect(foldersAround('case/part 2/صور')).toEqual(['case', 'case/part 2'])
  expect(foldersAround('case')).toEqual([])
})

test('what a list was narrowed to is found again, but for the folder and the pictures of another case', () => {
  const [mine, other] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002']
  const filter = { ...startEvidenceFilter, folder: 'case', tags: ['a'], nearId: mine }
  const kept = JSON.parse(JSON.stringify({ ...filter, ofCase: mine }))
  expect(readKeptFilter(kept, mine)).toEqual(filter)
  expect(readKeptFilter(kept, other)).toEqual({ ...filter, folder: null, nearId: null })
  expect(readKeptFilter({ ...startEvidenceFilter, types: ['letter'] }, other)).toEqual({
    ...startEvidenceFilter,
    types: ['letter'],
  })
  expect([readKeptFilter({ folder: 7 }, mine), readKeptFilter('all', mine), readKeptFilter(null, mine)]).toEqual([
    null,
    null,
    null,
  ])
})

test('what a list is narrowed to is taken out one by one', () => {
  const filter = { ...startEvidenceFilter, folder: 'case', tags: ['a', 'b'], nearId: '0199aaaa-0000-7000-8000-000000000000' }
  expect(withoutChip(filter, 'folder')).toEqual({ ...filter, folder: null })
  expect(withoutChip(filter, 'tag a')).toEqual({ ...filter, tags: ['b'] })
  expect(withoutChip(filter, 'nearId')).toEqual({ ...filter, nearId: null })
})
