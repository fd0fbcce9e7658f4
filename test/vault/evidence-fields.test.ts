import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localOffsetMinutes } from '../../shared/domain/local-day.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'

async function oneItem() {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const path = join(folder, 'letter.txt')
  await writeFile(path, 'A letter.')
  const importing = async () => (await resultOf(api, await api.evidence.import({ caseId, paths: [path] }), 'import')).files
  const [file] = await importing()
  if (file?.outcome !== 'added') throw new Error('nothing was imported')
  return { api, caseId, importing, item: await api.evidence.get({ id: file.itemId }) }
}

test('an item says how far local time was ahead of UTC when it was taken in', async () => {
  const { item } = await oneItem()
  expect(item.acquiredOffsetMinutes).toBe(localOffsetMinutes(new Date(item.acquiredAt)))
  const inHalfHours = localOffsetMinutes({ getTimezoneOffset: () => -330 } as Date)
  expect(inHalfHours).toBe(330)
  expect(Object.is(localOffsetMinutes({ getTimezoneOffset: () => 0 } as Date), 0)).toBe(true)
})

test('an item keeps its tool, its source and connection, where and when it was captured, and the consents it rests on', async () => {
  const { api, caseId, item } = await oneItem()
  const { id: personId } = await api.people.create({ fields: { displayName: 'Mara Vell' } })
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'other' },
    ageRecipient: content.ageRecipient,
  })
  const decision = { personId, recipientId: recipient.id, identityLevel: 'role-only', decidedOn: '2026-01-01' } as const
  const { id: consentId } = await api.consent.decide(decision)
  const fields = {
    title: 'A page',
    type: 'web-page' as const,
    tool: 'Browser',
    sourcePersonId: personId,
    sourceConnection: 'colleague' as const,
    url: 'https://news.example.org/1',
    capturedDate: { precision: 'time' as const, value: '2026-01-02T09:30' },
    consentIds: [consentId],
  }
  await api.evidence.update({ id: item.id, version: 1, fields })
  expect(await api.evidence.get({ id: item.id })).toMatchObject({ ...fields, acquiredOffsetMinutes: item.acquiredOffsetMinutes })
  const people = await api.people.inCase({ caseId })
  expect(people.map(({ id, roles }) => [id, roles])).toEqual([[personId, ['source']]])
  expect(await api.cases.get({ id: caseId })).toMatchObject({ personCount: 1 })
})

test('an item names only people and consents that are there', async () => {
  const { api, item } = await oneItem()
  const update = (part: { sourcePersonId?: string; consentIds?: string[] }) =>
    api.evidence.update({ id: item.id, version: 1, fields: { title: 'A letter', type: 'letter', ...part } })
  expect(await codeOf(update({ sourcePersonId: nowhere }))).toBe('NOT_FOUND')
  expect(await codeOf(update({ consentIds: [nowhere] }))).toBe('NOT_FOUND')
  expect(await api.evidence.get({ id: item.id })).toMatchObject({ version: 1 })
})

test('a file that waits in the recycle bin is not added a second time: it says where it is', async () => {
  const { api, item, importing } = await oneItem()
  expect((await importing()).map(({ outcome }) => outcome)).toEqual(['already'])
  await api.bin.delete({ records: [{ kind: 'evidence', id: item.id }], why: 'Added twice' })
  expect(await importing()).toMatchObject([{ outcome: 'failed', problem: { code: 'IN_BIN', facts: { kind: 'evidence' } } }])
  await api.bin.restore({ records: [{ kind: 'evidence', id: item.id }] })
  expect((await importing()).map(({ outcome }) => outcome)).toEqual(['already'])
})
