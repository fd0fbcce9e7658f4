import { expect, test } from 'vitest'
import type { ActionKind } from '../../shared/domain/action.ts'
import { openNewVault, temporaryFolder } from '../support/engine.ts'
import { incidentFields, pasteItem } from '../support/worked-case.ts'

const today = '2026-04-18'
const ageRecipient = 'age1dmhezs3ada2qet7w9vwv2cndupzl397gnhqw2qhlpfs083hree3qmzfglz'

async function openCase(retentionReviewOn: string | null = null) {
  const { api } = await openNewVault(await temporaryFolder())
  const { id: caseId, reference } = await api.cases.create({ title: 'Pressure after the report', retentionReviewOn })
  const waits = async (kind: ActionKind, each = 5) =>
    (await api.statistics.actions({ today, each })).find((action) => action.kind === kind) ?? null
  return { api, caseId, reference, waits }
}

test('nothing waits in a new vault', async () => {
  const { api } = await openCase()
  expect(await api.statistics.actions({ today })).toEqual([])
})

test('what goes on or is about to happen waits until it is assessed', async () => {
  const { api, caseId, reference, waits } = await openCase()
  const made = await api.incidents.create({ caseId, fields: incidentFields({ imminence: 'imminent', title: 'A raid' }) })
  await api.incidents.create({ caseId, fields: incidentFields({ imminence: 'past' }) })
  expect(await waits('not-assessed')).toMatchObject({
    count: 1,
    first: [{ id: made.id, title: 'A raid', also: 'imminent', caseId, reference }],
  })
  await api.incidents.assess({ id: made.id, version: made.version, assessment: 'under-assessment', why: 'Asked the guard.' })
  expect(await waits('not-assessed')).toBeNull()
})

test('a deadline waits from sixty days before it, and while it is overdue', async () => {
  const { api, caseId, waits } = await openCase()
  const act = (deadline: string) => ({
    ...{ instrument: 'law' as const, reference: '', step: '', amounts: [], principles: '' },
    date: { precision: 'unknown' as const, value: null },
    deadline,
  })
  const institutionalActs = ['2026-06-17', '2026-06-18', '2026-01-02'].map(act)
  await api.incidents.create({ caseId, fields: incidentFields({ institutionalActs }) })
  expect(await waits('deadline')).toMatchObject({ count: 2, first: [{ day: '2026-01-02' }, { day: '2026-06-17', also: 'law' }] })
})

test('consents wait when they end or ended; the newest decision counts', async () => {
  const { api, caseId, reference, waits } = await openCase()
  const recipient = await api.recipients.add({ fields: { name: 'Desk', profile: 'ganhri' }, ageRecipient })
  const made = async (displayName: string, reviewOn: string | null) => {
    const { id } = await api.people.create({ fields: { displayName }, caseId, roles: ['witness'] })
    const decision = { personId: id, recipientId: recipient.id, identityLevel: 'full-name' as const, decidedOn: '2026-01-05' }
    const consent = await api.consent.decide({ ...decision, reviewOn })
    return { id, decision, consent }
  }
  await made('A', '2026-05-18')
  const over = await made('B', '2026-04-17')
  await made('C', '2026-05-19')
  const withdrawn = await made('D', '2026-04-01')
  await api.consent.withdraw({ id: withdrawn.consent.id, withdrawnOn: '2026-04-02', why: '' })
  const renewed = await made('E', '2026-04-01')
  await api.consent.decide({ ...renewed.decision, decidedOn: '2026-04-02', reviewOn: null })
  expect(await waits('consent-ends')).toMatchObject({
    count: 1,
    first: [{ title: 'A', also: 'Desk', day: '2026-05-18', caseId }],
  })
  expect(await waits('consent-ended')).toMatchObject({ count: 1, first: [{ id: over.id, title: 'B', reference }] })
  expect(await waits('consent-missing')).toBeNull()
  expect(await waits('not-verified')).toMatchObject({ count: 1, first: [{ id: recipient.id, title: 'Desk' }] })
})

test('people about whom nothing was decided wait, but no alleged author, and nobody while there is no recipient', async () => {
  const { api, caseId, waits } = await openCase()
  await api.people.create({ fields: { displayName: 'Mara Quellin' }, caseId, roles: ['witness'] })
  await api.people.create({ fields: { displayName: 'Colonel V.' }, caseId, roles: ['author'] })
  await api.people.create({ fields: { displayName: 'In no case' } })
  expect(await waits('consent-missing')).toBeNull()
  await api.recipients.add({ fields: { name: 'Desk', profile: 'ganhri' }, ageRecipient })
  expect(await waits('consent-missing')).toMatchObject({ count: 1, first: [{ title: 'Mara Quellin', caseId }] })
})

test('reviews of cases and of do-no-harm wait from thirty days before', async () => {
  const { api, caseId, reference, waits } = await openCase('2026-05-18')
  await api.doNoHarm.assess({ caseId, assessor: 'L.', decidedOn: '2026-01-01', decision: 'block', reviewOn: '2026-04-01' })
  expect(await waits('retention-review')).toMatchObject({ count: 1, first: [{ id: caseId, reference, day: '2026-05-18' }] })
  expect(await waits('harm-review')).toMatchObject({
    count: 1,
    first: [{ title: 'Pressure after the report', day: '2026-04-01' }],
  })
  await api.doNoHarm.assess({ caseId, assessor: 'L.', decidedOn: '2026-04-02', decision: 'allow', reviewOn: '2027-04-01' })
  expect(await waits('harm-review')).toBeNull()
})

test('files that nobody looked at are counted, one line for each case; drafts wait for their user', async () => {
  const { api, caseId, reference, waits } = await openCase()
  await pasteItem(api, caseId, 'one')
  await pasteItem(api, caseId, 'two')
  await api.desk.saveDraft({ key: `incident:new:${caseId}`, content: '{}', baseVersion: null })
  expect(await waits('not-looked')).toMatchObject({ count: 2, first: [{ id: caseId, reference, count: 2 }] })
  expect(await waits('draft')).toMatchObject({ count: 1, first: [{ id: `incident:new:${caseId}` }] })
  expect(await waits('not-looked', 0)).toMatchObject({ count: 2, first: [] })
})

test('nothing in the recycle bin waits', async () => {
  const { api, caseId } = await openCase('2026-04-20')
  await api.incidents.create({ caseId, fields: incidentFields({ imminence: 'ongoing' }) })
  await pasteItem(api, caseId, 'one')
  await api.bin.delete({ records: [{ kind: 'case', id: caseId }], why: 'entered twice' })
  expect(await api.statistics.actions({ today })).toEqual([])
})
