import { expect, test } from 'vitest'
import { openNewVault, temporaryFolder } from '../support/engine.ts'

const ageRecipient = 'age1dmhezs3ada2qet7w9vwv2cndupzl397gnhqw2qhlpfs083hree3qmzfglz'

async function twoCases() {
  const { api } = await openNewVault(await temporaryFolder())
  const one = await api.cases.create({ title: 'One' })
  const other = await api.cases.create({ title: 'Other' })
  const person = await api.people.create({ fields: { displayName: 'Mara Quellin' }, caseId: one.id, roles: ['witness'] })
  const recipient = await api.recipients.add({ fields: { name: 'Desk', profile: 'ganhri' }, ageRecipient })
  const historyOf = async (id: string) =>
    (await api.cases.history({ id })).rows.map(({ table, field, new: value }) => `${table}.${field} ${value}`)
  return { api, one, other, person, recipient, historyOf }
}

test('the history of a case tells of its people and their consents too', async () => {
  const { api, one, person, recipient, historyOf } = await twoCases()
  const fields = { displayName: 'Mara Quellin', role: 'a clerk' }
  await api.people.update({ id: person.id, version: person.version, fields })
  const decision = {
    personId: person.id,
    recipientId: recipient.id,
    identityLevel: 'role-only',
    decidedOn: '2026-01-02',
  } as const
  const { id } = await api.consent.decide(decision)
  await api.consent.withdraw({ id, withdrawnOn: '2026-02-03' })
  const history = await historyOf(one.id)
  expect(history).toContain('person.role "a clerk"')
  expect(history).toContain('consent.identityLevel "role-only"')
  expect(history).toContain('consent.withdrawnOn "2026-02-03"')
})

test('the history of a case tells nothing of people who are in another one, nor of what they are there', async () => {
  const { api, one, other, person, historyOf } = await twoCases()
  await api.people.update({ id: person.id, version: person.version, fields: { displayName: 'M. Quellin' } })
  expect((await historyOf(other.id)).filter((line) => line.startsWith('person'))).toEqual([])
  await api.people.involve({ personId: person.id, caseId: other.id, roles: ['source'] })
  expect(await historyOf(other.id)).toContain('person.displayName "M. Quellin"')
  expect((await historyOf(one.id)).filter((line) => line.includes('source'))).toEqual([])
})

test('the history of a case comes in pages that add up to the whole', async () => {
  const { api, one } = await twoCases()
  const whole = await api.cases.history({ id: one.id })
  const first = await api.cases.history({ id: one.id, limit: 3 })
  const rest = await api.cases.history({ id: one.id, offset: 3 })
  expect(first.total).toBe(whole.total)
  expect([...first.rows, ...rest.rows]).toEqual(whole.rows)
})
