import { describe, expect, it } from 'vitest'
import { groupChanges, namesOf, saysSomething } from '../../../renderer/view/history/group-changes.ts'
import type { Change } from '../../../shared/contract/history.ts'

function change(part: Partial<Change>): Change {
  return {
    clock: '000000000000001.000000.w',
    reason: null,
    table: 'case',
    recordId: '01890000-0000-7000-8000-000000000001',
    field: 'title',
    old: null,
    new: '"A title"',
    user: 'A. Tester',
    at: '2026-05-10T10:00:00.000Z',
    ...part,
  }
}

describe('the history of a case', () => {
  it('puts together what was saved together, and keeps the order of the moments', () => {
    const later = change({
      clock: '000000000000002.000000.w',
      at: '2026-05-10T11:00:00.000Z',
      old: '"A title"',
      new: '"Another"',
    })
    const groups = groupChanges([later, change({ field: 'summary' }), change({})])
    expect(groups.map((group) => [group.isNew, group.changes.map(({ field }) => field)])).toEqual([
      [false, ['title']],
      [true, ['title', 'summary']],
    ])
  })

  it('keeps apart two records that one moment changed', () => {
    expect(groupChanges([change({}), change({ recordId: 'other' })])).toHaveLength(2)
  })

  it('calls a record by its newest name', () => {
    const names = namesOf([change({ new: '"Newest"' }), change({ new: '"Old"' }), change({ recordId: 'p', field: 'role' })])
    expect([...names.values()]).toEqual(['Newest'])
  })

  it('calls a consent by the person who gave it', () => {
    const given = change({ table: 'consent', recordId: 'c', field: 'personId', new: '"p"' })
    const person = change({ table: 'person', recordId: 'p', field: 'displayName', new: '"Mara Quellin"' })
    expect(namesOf([given, person]).get('c')).toBe('Mara Quellin')
  })

  it('knows what says nothing', () => {
    expect([null, 'null', '""', '[]', 'false', '0', '"x"'].map(saysSomething)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })
})
