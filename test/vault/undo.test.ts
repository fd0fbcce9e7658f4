import { expect, test } from 'vitest'
import { codeOf } from '../support/engine.ts'
import { incidentFields, openWorkedCase, type WorkedCase } from '../support/worked-case.ts'

/** The last change of a record. */
async function lastOf({ api }: WorkedCase, id: string) {
  const [change] = (await api.history.list({ id })).rows
  if (!change) throw new Error('no history')
  return { id, clock: change.clock }
}

async function retitled(worked: WorkedCase, title: string, narrative = '') {
  const { api, incidentId } = worked
  const { version, targets } = await api.incidents.get({ id: incidentId })
  return api.incidents.update({ id: incidentId, version, fields: incidentFields({ title, narrative, targets }) })
}

test('takes a change back as a change of its own, and that one too', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId } = worked
  const changed = await retitled(worked, 'A second title', 'What was said.')
  const undone = await api.history.undo(await lastOf(worked, incidentId))
  expect(undone).toEqual({ kind: 'incident', id: incidentId, version: changed.version + 1 })
  expect(await api.incidents.get({ id: incidentId })).toMatchObject({ title: 'A call at night', narrative: '' })
  await api.history.undo(await lastOf(worked, incidentId))
  expect(await api.incidents.get({ id: incidentId })).toMatchObject({ title: 'A second title', narrative: 'What was said.' })
  const reasons = (await api.history.list({ id: incidentId })).rows.map(({ reason }) => reason)
  expect(reasons[0]).toMatch(/^undo of \d/)
  expect(reasons.at(-1)).toBeNull()
})

test('takes back one field where another was changed since, and refuses where the same one was', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId } = worked
  await retitled(worked, 'A second title')
  const titleChange = await lastOf(worked, incidentId)
  await retitled(worked, 'A second title', 'Written later.')
  await api.history.undo(titleChange)
  expect(await api.incidents.get({ id: incidentId })).toMatchObject({ title: 'A call at night', narrative: 'Written later.' })
  expect(await codeOf(api.history.undo(titleChange))).toBe('CHANGED_MEANWHILE')
})

test('takes back what was made by moving it to the recycle bin, and what was deleted by bringing it back', async () => {
  const worked = await openWorkedCase()
  const { api, measureId } = worked
  await api.history.undo(await lastOf(worked, measureId))
  expect(await codeOf(api.measures.get({ id: measureId }))).toBe('NOT_FOUND')
  expect((await api.bin.list({})).rows.map(({ id }) => id)).toEqual([measureId])
  await api.history.undo(await lastOf(worked, measureId))
  expect((await api.measures.get({ id: measureId })).version).toBe(3)
  expect((await api.bin.list({})).total).toBe(0)
})

test('takes back a change of every kind of record', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, freeId, itemId, linkId, measureId, incidentId, secondId } = worked
  const item = await api.evidence.get({ id: itemId })
  await api.cases.update({ id: caseId, version: 1, fields: { title: 'Other', tags: ['prisons'] } })
  await api.people.update({ id: freeId, version: 1, fields: { displayName: 'I. S.', otherNames: ['Ilka'] } })
  const identifies = [worked.personId, freeId]
  await api.evidence.update({
    id: itemId,
    version: 1,
    fields: { title: 'Call', type: item.type, identifies, peopleReviewed: true },
  })
  await api.links.update({ id: linkId, version: 1, fields: { fromId: incidentId, toId: secondId, kind: 'escalates' } })
  await api.measures.update({ id: measureId, version: 1, fields: { type: 'relocation', outcome: 'Moved.' } })
  for (const id of [caseId, freeId, itemId, linkId, measureId]) await api.history.undo(await lastOf(worked, id))
  expect(await api.cases.get({ id: caseId })).toMatchObject({ title: 'Pressure after the report', tags: [], version: 3 })
  expect(await api.people.get({ id: freeId })).toMatchObject({ displayName: 'Ilka Sondermoor', otherNames: [] })
  expect(await api.evidence.get({ id: itemId })).toMatchObject({ title: item.title, identifies: [], peopleReviewed: false })
  expect((await api.links.list({ caseId }))[0]).toMatchObject({ kind: 'causes' })
  expect(await api.measures.get({ id: measureId })).toMatchObject({ type: 'legal-support', outcome: '', incidentId })
})

test('does not take back a legal hold, an assessment, an involvement or a consent: they change by steps of their own', async () => {
  const worked = await openWorkedCase()
  const { api, caseId, incidentId, personId } = worked
  await api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'A court asked for it.' })
  expect(await codeOf(api.history.undo(await lastOf(worked, caseId)))).toBe('NOT_RESTORABLE')
  await api.incidents.assess({ id: incidentId, version: 1, assessment: 'unfounded', why: 'Nobody can be asked.' })
  expect(await codeOf(api.history.undo(await lastOf(worked, incidentId)))).toBe('NOT_RESTORABLE')
  expect(await codeOf(api.history.undo(await lastOf(worked, personId)))).toBe('NOT_RESTORABLE')
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({ fields: { name: 'Desk', profile: 'other' }, ageRecipient: content.ageRecipient })
  const decision = { personId, recipientId: recipient.id, identityLevel: 'role-only', decidedOn: '2026-01-02' } as const
  const { id } = await api.consent.decide(decision)
  expect(await codeOf(api.history.undo(await lastOf(worked, id)))).toBe('NOT_RESTORABLE')
  expect(await codeOf(api.history.undo({ id: caseId, clock: '1' }))).toBe('NOT_FOUND')
})

test('makes a record as it was, by a change of its own; nothing in between is lost', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId } = worked
  const made = (await lastOf(worked, incidentId)).clock
  await retitled(worked, 'Second', 'Two.')
  await retitled(worked, 'Third', 'Three.')
  const { version } = await api.incidents.get({ id: incidentId })
  expect(await codeOf(api.history.restore({ id: incidentId, version: 1, clock: made }))).toBe('CHANGED_MEANWHILE')
  const restored = await api.history.restore({ id: incidentId, version, clock: made })
  expect(restored.version).toBe(version + 1)
  expect(await api.incidents.get({ id: incidentId })).toMatchObject({ title: 'A call at night', narrative: '' })
  const titles = (await api.history.list({ id: incidentId })).rows.filter(({ field }) => field === 'title')
  expect(titles.map(({ new: value }) => value)).toEqual(['"A call at night"', '"Third"', '"Second"', '"A call at night"'])
  expect(await api.history.restore({ id: incidentId, version: restored.version, clock: made })).toEqual(restored)
})

test('restores nothing where a record that was named is destroyed, and says so', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId, freeId } = worked
  const named = incidentFields({ targets: [{ level: 'staff', personId: freeId, capacity: null }] })
  await api.incidents.update({ id: incidentId, version: 1, fields: named })
  const { clock } = await lastOf(worked, incidentId)
  await api.incidents.update({ id: incidentId, version: 2, fields: incidentFields() })
  const records = [{ kind: 'person' as const, id: freeId }]
  await api.bin.delete({ records, why: 'a double' })
  await api.bin.destroy({ records, why: 'a double' })
  expect(await codeOf(api.history.restore({ id: incidentId, version: 3, clock }))).toBe('NOT_FOUND')
  expect((await api.incidents.get({ id: incidentId })).version).toBe(3)
})

test('a legal hold and sensitive fields that were turned off do not come back with an earlier state', async () => {
  const worked = await openWorkedCase()
  const { api, caseId } = worked
  await api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'asked for' })
  await api.cases.setSensitive({ id: caseId, version: 2, fields: ['health'], why: 'injuries' })
  await api.cases.update({ id: caseId, version: 3, fields: { title: 'Held' } })
  const { clock } = await lastOf(worked, caseId)
  await api.cases.setHold({ id: caseId, version: 4, hold: false, why: 'the court has closed it' })
  await api.cases.setSensitive({ id: caseId, version: 5, fields: [], why: 'no longer needed' })
  await api.cases.update({ id: caseId, version: 6, fields: { title: 'Free' } })
  await api.history.restore({ id: caseId, version: 7, clock })
  expect(await api.cases.get({ id: caseId })).toMatchObject({ title: 'Held', legalHold: false, sensitiveFields: [] })
})

test('says what the user did last, and what each deed took back', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId, measureId } = worked
  await retitled(worked, 'A second title')
  const change = await lastOf(worked, incidentId)
  await api.history.undo(change)
  await api.bin.delete({ records: [{ kind: 'measure', id: measureId }], why: 'typed twice' })
  const deeds = await api.history.mine({ limit: 4 })
  expect(deeds.map(({ kind, deed, title, fields, undoes }) => ({ kind, deed, title, fields, undoes }))).toEqual([
    { kind: 'measure', deed: 'deleted', title: 'legal-support', fields: [], undoes: null },
    { kind: 'incident', deed: 'changed', title: 'A call at night', fields: ['title'], undoes: change.clock },
    { kind: 'incident', deed: 'changed', title: 'A call at night', fields: ['title'], undoes: null },
    { kind: 'measure', deed: 'made', title: 'legal-support', fields: [], undoes: null },
  ])
})

test('two who edit one record: the later one is told, and nothing is lost', async () => {
  const worked = await openWorkedCase()
  const { api, incidentId } = worked
  const seenByBoth = await api.incidents.get({ id: incidentId })
  const save = (title: string, version: number) =>
    api.incidents.update({ id: incidentId, version, fields: incidentFields({ title }) })
  await save('The first one saved', seenByBoth.version)
  expect(await codeOf(save('The second one saved', seenByBoth.version))).toBe('CHANGED_MEANWHILE')
  const now = await api.incidents.get({ id: incidentId })
  expect(now.title).toBe('The first one saved')
  await save('The second one saved', now.version)
  const titles = (await api.history.list({ id: incidentId })).rows.filter(({ field }) => field === 'title')
  expect(titles.map(({ new: value }) => value)).toEqual(['"The second one saved"', '"The first one saved"', '"A call at night"'])
})
