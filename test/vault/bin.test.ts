import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, resultOf } from '../support/engine.ts'
import { incidentFields, openWorkedCase, pasteItem, type WorkedCase } from '../support/worked-case.ts'

type Kind = 'case' | 'incident' | 'person' | 'evidence' | 'measure' | 'link'

const refs = (...records: readonly (readonly [Kind, string])[]) => records.map(([kind, id]) => ({ kind, id }))

/** Everything that the vault shows of a case outside the recycle bin. */
async function shown({ api, caseId }: WorkedCase) {
  const [cases, incidents, people, evidence, state] = await Promise.all([
    api.cases.list({}),
    api.incidents.list({}),
    api.people.list({}),
    api.evidence.list({}),
    api.session.state({}),
  ])
  const isThere = cases.rows.some(({ id }) => id === caseId)
  return {
    cases: cases.total,
    incidents: incidents.total,
    people: people.total,
    evidence: evidence.total,
    links: (await api.links.list({ caseId })).length,
    measures: isThere ? (await api.measures.list({ caseId })).length : 0,
    counts: state?.counts,
  }
}

test('a deleted case takes all that belongs to it along, and brings all of it back', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, incidentId, itemId, secondId } = worked
  const before = await shown(worked)
  expect(before).toMatchObject({ cases: 1, incidents: 2, people: 2, evidence: 1, links: 1, measures: 1 })
  const outlook = await api.bin.outlook({ records: refs(['case', caseId]) })
  expect(outlook.withIt).toEqual([
    { kind: 'incident', count: 2 },
    { kind: 'evidence', count: 1 },
    { kind: 'measure', count: 1 },
    { kind: 'link', count: 1 },
  ])
  await api.bin.delete({ records: refs(['case', caseId]), why: 'opened twice' })
  expect(await shown(worked)).toMatchObject({
    ...{ cases: 0, incidents: 0, people: 2, evidence: 0, links: 0, measures: 0 },
    counts: { cases: 0, incidents: 0, people: 2, evidence: 0 },
  })
  for (const work of [api.cases.get({ id: caseId }), api.incidents.get({ id: incidentId }), api.evidence.get({ id: itemId })])
    expect(await codeOf(work)).toBe('NOT_FOUND')
  expect((await api.bin.list({})).rows).toMatchObject([
    { kind: 'case', id: caseId, title: 'Pressure after the report', why: 'opened twice', withIt: 5, isHeld: false },
  ])
  expect(await codeOf(api.bin.restore({ records: refs(['incident', secondId]) }))).toBe('PARENT_IN_BIN')
  await api.bin.restore({ records: refs(['case', caseId]) })
  expect(await shown(worked)).toEqual(before)
  expect((await api.cases.get({ id: caseId })).version).toBe(3)
  const actions = (await api.custody.list({ subject: caseId })).rows.map(({ action, reason }) => [action, reason])
  expect(actions).toEqual([
    ['restored', ''],
    ['deleted', 'opened twice'],
  ])
})

test('what was deleted before its case stays in the bin when the case comes back', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, secondId } = worked
  await api.bin.delete({ records: refs(['incident', secondId]), why: 'a double' })
  expect((await api.links.list({ caseId })).length).toBe(0)
  await api.bin.delete({ records: refs(['case', caseId]), why: 'opened twice' })
  expect((await api.bin.list({ text: 'budget' })).rows).toMatchObject([{ id: secondId, withIt: 1 }])
  expect(await codeOf(api.bin.restore({ records: refs(['incident', secondId]) }))).toBe('PARENT_IN_BIN')
  await api.bin.restore({ records: refs(['incident', secondId], ['case', caseId]) })
  expect((await api.links.list({ caseId })).length).toBe(1)
  expect((await api.bin.list({})).total).toBe(0)
})

test('a link to a record that is still in the bin waits for it', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, secondId } = worked
  const other = await api.cases.create({ title: 'Another case' })
  const there = await api.incidents.create({ caseId: other.id, fields: incidentFields({ title: 'Elsewhere' }) })
  await api.links.create({ fromId: secondId, toId: there.id, kind: 'escalates' })
  await api.bin.delete({ records: refs(['case', caseId]), why: 'a' })
  await api.bin.delete({ records: refs(['case', other.id]), why: 'b' })
  await api.bin.restore({ records: refs(['case', caseId]) })
  expect((await api.links.list({ caseId })).length).toBe(1)
  await api.bin.restore({ records: refs(['case', other.id]) })
  expect((await api.links.list({ caseId })).length).toBe(2)
})

test('a person is deleted only when no record needs them, and comes back before what names them', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, personId, freeId } = worked
  expect(await codeOf(api.bin.delete({ records: refs(['person', personId]), why: 'x' }))).toBe('IN_USE')
  expect((await api.bin.outlook({ records: refs(['person', personId]) })).neededBy).toEqual(['case', 'incident'])
  await api.bin.delete({ records: refs(['person', freeId]), why: 'never met' })
  expect((await api.people.list({})).rows.map(({ id }) => id)).toEqual([personId])
  await api.bin.delete({ records: refs(['person', personId], ['case', caseId]), why: 'all of it' })
  expect((await api.people.list({})).total).toBe(0)
  expect(await codeOf(api.bin.restore({ records: refs(['case', caseId]) }))).toBe('PARENT_IN_BIN')
  expect((await api.cases.list({})).total).toBe(0)
  await api.bin.restore({ records: refs(['case', caseId], ['person', personId]) })
  expect((await api.people.inCase({ caseId })).map(({ id }) => id)).toEqual([personId])
})

test('under legal hold nothing of a case is deleted, nor a person who is in it', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, incidentId, itemId, linkId, measureId, personId } = worked
  await api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'a court asked' })
  const all = refs(
    ...([
      ['case', caseId],
      ['incident', incidentId],
      ['evidence', itemId],
      ['link', linkId],
      ['measure', measureId],
      ['person', personId],
    ] as const),
  )
  for (const record of all) expect(await codeOf(api.bin.delete({ records: [record], why: 'x' })), record.kind).toBe('LEGAL_HOLD')
  expect((await api.bin.outlook({ records: all })).held).toEqual([(await api.cases.get({ id: caseId })).reference])
  const other = await api.cases.create({ title: 'Not held' })
  expect(await codeOf(api.bin.delete({ records: [...refs(['case', other.id]), ...all], why: 'x' }))).toBe('LEGAL_HOLD')
  expect((await api.cases.list({})).total, 'all or none').toBe(2)
})

test('a hold that came after the deletion forbids to destroy, not to bring back', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, incidentId } = worked
  await api.bin.delete({ records: refs(['incident', incidentId]), why: 'x' })
  await api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'a court asked' })
  expect((await api.bin.list({})).rows).toMatchObject([{ id: incidentId, isHeld: true }])
  expect(await codeOf(api.bin.destroy({ records: refs(['incident', incidentId]), why: 'x' }))).toBe('LEGAL_HOLD')
  await api.bin.restore({ records: refs(['incident', incidentId]) })
  expect((await api.bin.list({})).total).toBe(0)
})

test('a day until which a case is to be kept is told, and does not forbid', async () => {
  const { api } = await openWorkedCase()
  const kept = await api.cases.create({ title: 'Kept', retentionReviewOn: '2099-01-01' })
  const records = refs(['case', kept.id])
  expect((await api.bin.outlook({ records })).keptUntil).toEqual([{ reference: kept.reference, day: '2099-01-01' }])
  expect(await api.bin.delete({ records, why: 'the person asked for it' })).toEqual({ count: 1 })
})

test('deleting twice, bringing back what is not there, and a reason of blanks are refused', async () => {
  const { api, caseId, freeId } = await openWorkedCase()
  const records = refs(['person', freeId])
  expect(await codeOf(api.bin.restore({ records }))).toBe('NOT_FOUND')
  expect(await codeOf(api.bin.destroy({ records, why: 'x' }))).toBe('NOT_FOUND')
  expect(await codeOf(api.bin.delete({ records, why: '  ' }))).toBe('INVALID_INPUT')
  await api.bin.delete({ records: [...records, ...records], why: 'x' })
  expect(await codeOf(api.bin.delete({ records, why: 'x' }))).toBe('NOT_FOUND')
  expect(await codeOf(api.bin.delete({ records: refs(['incident', caseId]), why: 'x' }))).toBe('NOT_FOUND')
})

test('what is in the bin is not searched, not planned into a bundle, not written out, and its file is still checked', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, incidentId, itemId, folder } = worked
  await api.bin.delete({ records: refs(['incident', incidentId], ['evidence', itemId]), why: 'x' })
  const { rows: found } = await api.search.find({ text: 'night', kinds: ['incident'] })
  expect(found).toEqual([])
  const figures = await api.statistics.incidents({ today: '2026-11-01', by: ['assessment'] })
  expect(figures.total).toBe(1)
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({ fields: { name: 'Desk', profile: 'other' }, ageRecipient: content.ageRecipient })
  const kinds = (await api.statistics.actions({ today: '2026-11-01' })).map(({ kind }) => kind)
  expect(kinds).not.toContain('not-looked')
  const plan = await api.bundles.plan({ caseId, recipientIds: [recipient.id], language: 'en' })
  expect(plan).toMatchObject({ incidentCount: 1, files: [] })
  const exported = await resultOf(api, await api.vault.exportAll({ folder: join(folder, 'all') }), 'export-all')
  expect(exported.fileCount).toBe(0)
  const doctor = await resultOf(api, await api.vault.doctor({ mode: 'full' }), 'doctor')
  expect(doctor).toMatchObject({ findings: [], blobsChecked: 1 })
  expect(await codeOf(pasteItem(api, caseId, 'What the caller said.'))).toBe('IN_BIN')
})
