import { expect, test } from 'vitest'
import { codeOf, openNewVault, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'

async function pattern() {
  const { api } = await openNewVault(await temporaryFolder())
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const { id: other, reference } = await api.cases.create({ title: 'Another case' })
  const add = async (title: string, value: string, where = caseId) =>
    (await api.incidents.create({ caseId: where, fields: { ...someIncident, title, start: { precision: 'exact', value } } })).id
  return {
    api,
    ...{ caseId, other, reference },
    smear: await add('Smear', '2026-01-10'),
    complaint: await add('Complaint', '2026-02-01'),
    budget: await add('Budget cut', '2026-03-15', other),
  }
}

test('links show how one incident leads to the next, also in another case, in the order of time', async () => {
  const { api, caseId, other, reference, smear, complaint, budget } = await pattern()
  await api.links.create({ fromId: complaint, toId: budget, kind: 'causes', note: 'The minister said so' })
  await api.links.create({ fromId: smear, toId: complaint, kind: 'precedes' })
  const rows = await api.links.list({ caseId })
  expect(rows.map(({ from, kind, to, note }) => [from.title, kind, to.title, note])).toEqual([
    ['Smear', 'precedes', 'Complaint', ''],
    ['Complaint', 'causes', 'Budget cut', 'The minister said so'],
  ])
  expect(rows[1]?.to).toEqual({ id: budget, title: 'Budget cut', caseId: other, caseReference: reference })
  expect((await api.links.list({ caseId: other })).map(({ kind }) => kind)).toEqual(['causes'])
})

test('a link is refused where it joins an incident with itself, twice the same, or nothing', async () => {
  const { api, caseId, smear, complaint } = await pattern()
  expect(await codeOf(api.links.create({ fromId: smear, toId: smear, kind: 'causes' }))).toBe('LINK_INVALID')
  expect(await codeOf(api.links.create({ fromId: smear, toId: nowhere, kind: 'causes' }))).toBe('NOT_FOUND')
  expect(await codeOf(api.links.create({ fromId: nowhere, toId: smear, kind: 'causes' }))).toBe('NOT_FOUND')
  await api.links.create({ fromId: smear, toId: complaint, kind: 'causes' })
  expect(await codeOf(api.links.create({ fromId: smear, toId: complaint, kind: 'causes' }))).toBe('DUPLICATE')
  await api.links.create({ fromId: smear, toId: complaint, kind: 'escalates' })
  await api.links.create({ fromId: complaint, toId: smear, kind: 'causes' })
  expect(await api.links.list({ caseId })).toHaveLength(3)
})

test('a link that was changed meanwhile is not overwritten, and its changes are in the history of the case', async () => {
  const { api, caseId, smear, complaint } = await pattern()
  const { id } = await api.links.create({ fromId: smear, toId: complaint, kind: 'precedes' })
  const fields = { fromId: smear, toId: complaint, kind: 'causes', note: 'Same words' } as const
  expect(await api.links.update({ id, version: 1, fields })).toMatchObject({ ...fields, version: 2 })
  expect(await codeOf(api.links.update({ id, version: 1, fields }))).toBe('CHANGED_MEANWHILE')
  expect(await codeOf(api.links.update({ id: nowhere, version: 1, fields }))).toBe('NOT_FOUND')
  await api.links.create({ fromId: smear, toId: complaint, kind: 'escalates' })
  expect(await codeOf(api.links.update({ id, version: 2, fields: { ...fields, kind: 'escalates' } }))).toBe('DUPLICATE')
  const { rows } = await api.cases.history({ id: caseId })
  expect(rows.filter(({ table, old }) => table === 'link' && old !== null).map(({ field, old }) => [field, old])).toEqual([
    ['note', '""'],
    ['kind', '"precedes"'],
  ])
})
