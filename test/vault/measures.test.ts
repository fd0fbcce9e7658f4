import { expect, test } from 'vitest'
import { codeOf, openNewVault, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'

async function oneCase() {
  const { api } = await openNewVault(await temporaryFolder())
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const { id: incidentId } = await api.incidents.create({ caseId, fields: someIncident })
  const { id: personId } = await api.people.create({ fields: { displayName: 'Mara Vell' }, caseId })
  return { api, caseId, incidentId, personId }
}

test('a measure says what was asked of whom, for whom, and what came of it', async () => {
  const { api, caseId, incidentId, personId } = await oneCase()
  const asked = {
    type: 'police-protection',
    status: 'asked',
    askedOf: 'Ministry of the Interior',
    askedBy: 'The chairperson',
    date: { precision: 'month', value: '2026-03' },
    incidentId,
    personId,
  } as const
  const made = await api.measures.create({ caseId, fields: asked })
  expect(await api.measures.get({ id: made.id })).toEqual(made)
  const fields = { ...asked, status: 'refused', outcome: 'No reply in two months.' } as const
  const after = await api.measures.update({ id: made.id, version: 1, fields })
  expect(after).toMatchObject({
    status: 'refused',
    outcome: 'No reply in two months.',
    askedOf: 'Ministry of the Interior',
    version: 2,
  })
  expect(await codeOf(api.measures.update({ id: made.id, version: 1, fields }))).toBe('CHANGED_MEANWHILE')
  const { rows } = await api.cases.history({ id: caseId })
  expect(rows.filter(({ table, old }) => table === 'measure' && old !== null).map(({ field, new: now }) => [field, now])).toEqual(
    [
      ['outcome', '"No reply in two months."'],
      ['status', '"refused"'],
    ],
  )
})

test('measures of a case come with the newest date first, unknown dates last', async () => {
  const { api, caseId } = await oneCase()
  const add = (outcome: string, date: { precision: 'exact' | 'year' | 'unknown'; value: string | null }) =>
    api.measures.create({ caseId, fields: { type: 'legal-support', outcome, date } })
  await add('unknown', { precision: 'unknown', value: null })
  await add('year', { precision: 'year', value: '2025' })
  await add('day', { precision: 'exact', value: '2026-03-02' })
  expect((await api.measures.list({ caseId })).map(({ outcome }) => outcome)).toEqual(['day', 'year', 'unknown'])
  const { id: other } = await api.cases.create({ title: 'Another case' })
  expect(await api.measures.list({ caseId: other })).toEqual([])
})

test('a measure names only what is there: its case, an incident of that case, a person', async () => {
  const { api, caseId, incidentId } = await oneCase()
  const { id: other } = await api.cases.create({ title: 'Another case' })
  const create = (where: string, fields: { incidentId?: string; personId?: string }) =>
    api.measures.create({ caseId: where, fields: { type: 'other', ...fields } })
  expect(await codeOf(create(nowhere, {}))).toBe('NOT_FOUND')
  expect(await codeOf(create(other, { incidentId }))).toBe('NOT_FOUND')
  expect(await codeOf(create(caseId, { personId: nowhere }))).toBe('NOT_FOUND')
  expect(await codeOf(api.measures.get({ id: nowhere }))).toBe('NOT_FOUND')
  expect(await api.measures.list({ caseId })).toEqual([])
})
