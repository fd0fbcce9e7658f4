import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { informedTopics } from '../../shared/domain/consent.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A case with a target who may be named, a picture of them, and two texts, one of which names the place. */
async function namedCase() {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'ganhri' },
    ageRecipient: content.ageRecipient,
  })
  const { id: caseId } = await api.cases.create({ title: 'The gate of Kessan' })
  const { id: personId } = await api.people.create({ fields: { displayName: 'Mara Vellanova' }, caseId, roles: ['target'] })
  await api.incidents.create({
    caseId,
    fields: {
      title: 'Turned away at Kessan',
      start: { precision: 'exact', value: '2026-03-02' },
      region: 'Upper Valley',
      place: 'Kessan, the prison gate',
      narrative: 'Mara Vellanova was turned away at KESSAN.',
      acts: ['inst-noncooperation'],
      targets: [{ level: 'office-holder', personId, capacity: null }],
    },
  })
  const source = join(folder, 'source')
  await mkdir(source)
  await writeFile(join(source, 'portrait.png'), png)
  await writeFile(join(source, 'gate.txt'), 'Seen at the gate of Kessan.')
  await writeFile(join(source, 'budget.txt'), 'No place at all.')
  await resultOf(api, await api.evidence.import({ caseId, paths: [source] }), 'import')
  for (const { id, version, title, type, originalName } of (await api.evidence.list({ filter: {} })).rows)
    await api.evidence.update({
      id,
      version,
      fields: { title, type, peopleReviewed: true, identifies: originalName === 'portrait.png' ? [personId] : [] },
    })
  const decide = (part: Partial<Parameters<typeof api.consent.decide>[0]> = {}) =>
    api.consent.decide({
      personId,
      recipientId: recipient.id,
      identityLevel: 'full-name',
      informedOf: [...informedTopics],
      decidedOn: '2026-01-01',
      ...part,
    })
  const request = { caseId, recipientIds: [recipient.id], language: 'en' as const }
  const files = async () =>
    Object.fromEntries((await api.bundles.plan(request)).files.map(({ originalName, reason }) => [originalName, reason]))
  return { api, folder, caseId, personId, recipient, decide, request, files }
}

test('keeps a place out of every text, and files that name it, where a target hides it', async () => {
  const { api, decide, request, files } = await namedCase()
  await decide()
  expect(await files()).toEqual({ 'portrait.png': 'leaves', 'gate.txt': 'leaves', 'budget.txt': 'leaves' })
  const before = await api.bundles.plan(request)
  await decide({ decidedOn: '2026-01-02', hiddenFields: ['place'] })
  expect(await files()).toEqual({ 'portrait.png': 'leaves', 'gate.txt': 'place-hidden', 'budget.txt': 'leaves' })
  const after = await api.bundles.plan(request)
  expect(after.people).toMatchObject([{ leavesAs: 'full-name', hiddenFields: ['place'] }])
  expect(after.planHash).not.toBe(before.planHash)
  // Case title, incident title, place and narrative.
  expect(after.replacements).toBe(4)
})

test('takes a place out in each of its parts, but not the words of the institution, nor ordinary ones', async () => {
  const { api, caseId, personId, decide, request } = await namedCase()
  await decide({ hiddenFields: ['place'] })
  const incident = (place: string, narrative: string) =>
    api.incidents.create({
      caseId,
      fields: {
        title: 'x',
        start: { precision: 'unknown', value: null },
        place,
        narrative,
        acts: ['other'],
        targets: [{ level: 'staff', personId, capacity: null }],
      },
    })
  const before = (await api.bundles.plan(request)).replacements
  await incident('Orlan and Selmar Prison, seat of the Commission', '')
  // The place itself, and nothing else.
  expect((await api.bundles.plan(request)).replacements).toBe(before + 1)
  await incident('', 'From Orlan to selmar prison; Selmar; the seat; the Commission; an old prison.')
  expect((await api.bundles.plan(request)).replacements).toBe(before + 4)
  await incident('كسان وسلمار', 'نُقل من كسان إلى سلمار.')
  expect((await api.bundles.plan(request)).replacements).toBe(before + 7)
})

test('keeps pictures of a person who hides them, whatever else may be said', async () => {
  const { decide, files } = await namedCase()
  await decide({ hiddenFields: ['photo'] })
  expect(await files()).toEqual({ 'portrait.png': 'photo-hidden', 'gate.txt': 'leaves', 'budget.txt': 'leaves' })
})

test('lets nothing of a case leave that an assessment blocks, and everything again after a new one', async () => {
  const { api, folder, caseId, decide, request, files } = await namedCase()
  await decide()
  const assess = { caseId, assessor: 'B. Lead', decidedOn: '2026-01-05' } as const
  await api.doNoHarm.assess({ ...assess, decision: 'block' })
  const plan = await api.bundles.plan(request)
  expect(plan).toMatchObject({ incidentCount: 0, people: [{ leavesAs: 'withheld', reason: 'case-blocked' }] })
  expect(plan.warnings.map(({ code }) => code)).toEqual(['recipient-not-verified', 'case-blocked', 'nothing-leaves'])
  expect(await files()).toEqual({ 'portrait.png': 'case-blocked', 'gate.txt': 'case-blocked', 'budget.txt': 'case-blocked' })
  const make = async () =>
    resultOf(api, await api.bundles.make({ request, planHash: plan.planHash, folder, notVerifiedAccepted: true }), 'bundle')
  expect(await codeOf(make())).toBe('NOTHING_TO_SEND')
  await api.doNoHarm.assess({ ...assess, decision: 'allow', decidedOn: '2026-01-06' })
  expect((await api.bundles.plan(request)).people).toMatchObject([{ leavesAs: 'full-name', reason: 'consented' }])
})

test('names the recipients who already hold data of a person who withdraws', async () => {
  const { api, folder, caseId, personId, recipient, decide, request } = await namedCase()
  const { id } = await decide()
  const target = join(folder, 'out')
  await mkdir(target)
  const { planHash } = await api.bundles.plan(request)
  const made = await resultOf(
    api,
    await api.bundles.make({ request, planHash, folder: target, notVerifiedAccepted: true }),
    'bundle',
  )
  await api.consent.withdraw({ id, withdrawnOn: '2026-02-01' })
  expect(await api.consent.holders({ personId })).toMatchObject([
    {
      recipientId: recipient.id,
      name: 'Network',
      bundles: [{ bundleId: made.bundleId, caseReference: expect.stringMatching(/-001$/) }],
    },
  ])
  const waits = async () => (await api.statistics.actions({ today: '2026-02-02' })).find(({ kind }) => kind === 'withdrawal-told')
  expect(await waits()).toMatchObject({
    count: 1,
    first: [{ id: personId, title: 'Mara Vellanova', also: 'Network', caseId, day: '2026-02-01' }],
  })
  await decide({ decidedOn: '2026-02-02', identityLevel: 'withheld' })
  expect(await waits()).toBeUndefined()
  const second = await api.bundles.plan(request)
  await resultOf(
    api,
    await api.bundles.make({ request, planHash: second.planHash, folder: target, notVerifiedAccepted: true }),
    'bundle',
  )
  expect((await api.consent.holders({ personId }))[0]?.bundles).toHaveLength(1)
})

test('names nobody from the recycle bin, although a text does', async () => {
  const { api, caseId, personId, decide, request } = await namedCase()
  await decide()
  const [incident] = await api.incidents.inCase({ caseId })
  if (!incident) throw new Error('there is an incident')
  const {
    id,
    caseId: _c,
    assessment: _a,
    assessmentWhy: _w,
    assessedBy: _b,
    assessedAt: _t,
    createdAt: _d,
    createdBy: _e,
    changedAt: _f,
    changedBy: _g,
    version,
    ...fields
  } = incident
  await api.incidents.update({
    id,
    version,
    fields: { ...fields, targets: [{ level: 'institution', personId: null, capacity: null }] },
  })
  for (const item of (await api.evidence.list({ filter: {} })).rows)
    await api.evidence.update({
      id: item.id,
      version: item.version,
      fields: { title: item.title, type: item.type, peopleReviewed: true },
    })
  await api.people.involve({ personId, caseId, roles: [] })
  await api.bin.delete({ records: [{ kind: 'person', id: personId }], why: 'entered twice' })
  expect((await api.bundles.plan(request)).people).toMatchObject([{ personId, leavesAs: 'withheld', reason: 'no-decision' }])
})
