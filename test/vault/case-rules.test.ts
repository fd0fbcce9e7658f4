import { expect, test } from 'vitest'
import { codeOf, openNewVault, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'

async function oneCase() {
  const { api } = await openNewVault(await temporaryFolder())
  const made = await api.cases.create({
    title: 'Smear after the prison report',
    priority: 'high',
    purpose: 'Follow-up with the Secretary-General’s report',
    retentionReviewOn: '2027-06-30',
    tags: ['press', 'budget'],
  })
  return { api, made, id: made.id }
}

test('a case keeps its priority, its purpose and the day on which somebody asks whether it is still needed', async () => {
  const { api, id, made } = await oneCase()
  expect(await api.cases.get({ id })).toMatchObject({
    ...{ priority: 'high', purpose: made.purpose, retentionReviewOn: '2027-06-30' },
    ...{ legalHold: false, legalHoldWhy: '', sensitiveFields: [], sensitiveWhy: '' },
  })
})

test('a legal hold is set and lifted with a reason, which the history and the chain keep', async () => {
  const { api, id } = await oneCase()
  expect(await codeOf(api.cases.setHold({ id, version: 1, hold: true, why: ' ' }))).toBe('REASON_NEEDED')
  const held = await api.cases.setHold({ id, version: 1, hold: true, why: 'The court asked for the file' })
  expect(held).toMatchObject({ legalHold: true, legalHoldWhy: 'The court asked for the file', version: 2 })
  expect(await codeOf(api.cases.setHold({ id, version: 1, hold: false, why: 'Over' }))).toBe('CHANGED_MEANWHILE')
  expect(await api.cases.setHold({ id, version: 2, hold: false, why: 'Over' })).toMatchObject({
    legalHold: false,
    legalHoldWhy: '',
  })
  const { rows } = await api.cases.history({ id })
  expect(rows.filter(({ field }) => field === 'legalHold').map(({ new: now, reason }) => [now, reason])).toEqual([
    ['false', 'Over'],
    ['true', 'The court asked for the file'],
    ['false', null],
  ])
  const custody = await api.custody.list({ subject: id })
  expect(custody.rows.map(({ action, reason, details }) => [action, reason, details])).toEqual([
    ['hold-changed', 'Over', { hold: false }],
    ['hold-changed', 'The court asked for the file', { hold: true }],
  ])
})

test('a retention review says when to ask again, also where the day stays the same', async () => {
  const { api, id } = await oneCase()
  const reviewed = await api.cases.reviewRetention({ id, version: 1, nextReviewOn: '2027-06-30', why: 'Follow-up is open' })
  expect(reviewed).toMatchObject({ retentionReviewOn: '2027-06-30', version: 2 })
  expect(await api.cases.reviewRetention({ id, version: 2, nextReviewOn: null, why: 'Archived' })).toMatchObject({
    retentionReviewOn: null,
  })
  const { rows } = await api.custody.list({ subject: id })
  expect(rows.map(({ action, reason }) => [action, reason])).toEqual([
    ['retention-reviewed', 'Archived'],
    ['retention-reviewed', 'Follow-up is open'],
  ])
})

test('a sensitive field is turned on with a reason, and not off while it holds something', async () => {
  const { api, id } = await oneCase()
  const { id: personId } = await api.people.create({ fields: { displayName: 'Mara Vell' }, caseId: id })
  expect(await codeOf(api.cases.setSensitive({ id, version: 1, fields: ['health'], why: '' }))).toBe('REASON_NEEDED')
  const on = await api.cases.setSensitive({ id, version: 1, fields: ['health', 'religion', 'health'], why: 'A medical finding' })
  expect(on).toMatchObject({ sensitiveFields: ['health', 'religion'], sensitiveWhy: 'A medical finding' })
  await api.people.setSensitive({ personId, caseId: id, values: [{ field: 'health', value: 'a broken wrist' }] })
  expect(await codeOf(api.cases.setSensitive({ id, version: 2, fields: ['religion'], why: 'Not needed' }))).toBe('IN_USE')
  await api.people.setSensitive({ personId, caseId: id, values: [] })
  expect(await api.cases.setSensitive({ id, version: 2, fields: [], why: 'Not needed' })).toMatchObject({ sensitiveFields: [] })
})

test('tags are suggested, the most used first', async () => {
  const { api } = await oneCase()
  await api.cases.create({ title: 'Second', tags: ['budget'] })
  expect(await api.cases.tags({})).toEqual([
    { tag: 'budget', count: 2 },
    { tag: 'press', count: 1 },
  ])
})

test('authors and sources of an incident are people of its case', async () => {
  const { api, id } = await oneCase()
  const add = async (displayName: string) => (await api.people.create({ fields: { displayName } })).id
  const [author, witness, source] = [await add('The minister'), await add('Mara Vell'), await add('A clerk')]
  await api.incidents.create({
    caseId: id,
    fields: {
      ...someIncident,
      authors: [{ type: 'executive', state: 'state', personId: author }],
      sources: [
        { role: 'witness', personId: witness },
        { role: 'source', personId: source },
      ],
    },
  })
  const roles = new Map((await api.people.inCase({ caseId: id })).map((person) => [person.id, person.roles]))
  expect([roles.get(author), roles.get(witness), roles.get(source)]).toEqual([['author'], ['witness'], ['source']])
  expect(await api.cases.get({ id })).toMatchObject({ personCount: 3 })
})
