import { expect, test } from 'vitest'
import { codeOf, openNewVault, temporaryFolder } from '../support/engine.ts'

const noDate = { precision: 'unknown', value: null } as const

async function caseWithPerson() {
  const { api, engine } = await openNewVault(await temporaryFolder())
  const made = await api.cases.create({ title: '  Campaign after the prison report ' })
  const person = await api.people.create({ fields: { displayName: 'Mara Vell', contacts: ['+999 555 0134'] } })
  return { api, engine, made, person }
}

test('gives a case a reference of its year and counts what belongs to it', async () => {
  const { api, made, person } = await caseWithPerson()
  expect(made.title).toBe('Campaign after the prison report')
  expect(made.reference).toMatch(/^\d{4}-001$/)
  expect((await api.cases.create({ title: 'Second' })).reference).toMatch(/-002$/)
  await api.incidents.create({
    caseId: made.id,
    fields: {
      title: 'Threat',
      start: noDate,
      acts: ['thr-death'],
      targets: [{ level: 'staff', personId: person.id, capacity: null }],
    },
  })
  await api.people.involve({ personId: person.id, caseId: made.id, roles: ['witness'] })
  expect(await api.cases.get({ id: made.id })).toMatchObject({ incidentCount: 1, personCount: 1, evidenceCount: 0 })
  expect((await api.people.inCase({ caseId: made.id })).map(({ roles }) => roles)).toEqual([['target', 'witness']])
})

test('lists incidents in the order in which they happened, unknown dates last', async () => {
  const { api, made } = await caseWithPerson()
  const add = (title: string, start: { precision: 'exact' | 'month' | 'year' | 'unknown'; value: string | null }) =>
    api.incidents.create({
      caseId: made.id,
      fields: { title, start, acts: ['def-smear'], targets: [{ level: 'institution', personId: null, capacity: null }] },
    })
  await add('unknown', noDate)
  await add('march', { precision: 'month', value: '2026-03' })
  await add('second of march', { precision: 'exact', value: '2026-03-02' })
  await add('year', { precision: 'year', value: '2025' })
  expect((await api.incidents.inCase({ caseId: made.id })).map(({ title }) => title)).toEqual([
    'year',
    'march',
    'second of march',
    'unknown',
  ])
})

test('refuses to overwrite work that was not seen, and keeps both in the history', async () => {
  const { api, made } = await caseWithPerson()
  const { id, version } = made
  const after = await api.cases.update({ id, version, fields: { title: 'New title', lead: 'B. Lead' } })
  expect(after).toMatchObject({ title: 'New title', version: 2 })
  expect(await codeOf(api.cases.update({ id, version, fields: { title: 'Lost?' } }))).toBe('CHANGED_MEANWHILE')
  const { rows } = await api.cases.history({ id })
  expect(rows.filter(({ field }) => field === 'title').map(({ old, new: now }) => [old, now])).toEqual([
    ['"Campaign after the prison report"', '"New title"'],
    [null, '"Campaign after the prison report"'],
  ])
})

test('finds cases and people whatever the case, the diacritics and the form of Arabic letters', async () => {
  const { api } = await caseWithPerson()
  await api.cases.create({ title: 'Menaces à la Défenseure' })
  await api.cases.create({ title: 'حملة ضد الأمينة العامّة' })
  const titles = async (text: string) => (await api.cases.list({ text })).rows.map(({ title }) => title)
  expect(await titles('DEFENSEURE')).toEqual(['Menaces à la Défenseure'])
  expect(await titles('الامينه')).toEqual(['حملة ضد الأمينة العامّة'])
  expect(await titles('%')).toEqual([])
  expect((await api.people.list({ text: 'vell' })).total).toBe(1)
})

test('refuses input that breaks the contract, and says where', async () => {
  const { api, made, engine } = await caseWithPerson()
  expect(await codeOf(api.cases.create({ title: '   ' }))).toBe('INVALID_INPUT')
  expect(await engine.send('cases.create', { title: 'x', extra: 1 })).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
  expect(await engine.send('cases.destroy', {})).toMatchObject({ ok: false, code: 'UNKNOWN_CALL' })
  expect(await engine.send('__proto__.toString', {})).toMatchObject({ ok: false, code: 'UNKNOWN_CALL' })
  const bad = { title: 'x', start: { precision: 'exact', value: '2026-02-30' }, acts: ['thr-death'], targets: [] }
  expect(await engine.send('incidents.create', { caseId: made.id, fields: bad })).toMatchObject({
    ok: false,
    code: 'INVALID_INPUT',
  })
})

test('answers NOT_FOUND for records that are not there', async () => {
  const { api, made } = await caseWithPerson()
  const nowhere = '0199aaaa-0000-7000-8000-000000000000'
  expect(await codeOf(api.cases.get({ id: nowhere }))).toBe('NOT_FOUND')
  expect(await codeOf(api.evidence.import({ caseId: nowhere, paths: ['/tmp'] }))).toBe('NOT_FOUND')
  expect(
    await codeOf(
      api.incidents.create({
        caseId: made.id,
        fields: { title: 'x', start: noDate, acts: ['other'], targets: [{ level: 'staff', personId: nowhere, capacity: null }] },
      }),
    ),
  ).toBe('NOT_FOUND')
  expect((await api.incidents.inCase({ caseId: made.id })).length).toBe(0)
})

test('keeps consent decisions beside one another and withdraws once', async () => {
  const { api, made, person } = await caseWithPerson()
  await api.people.involve({ personId: person.id, caseId: made.id, roles: ['target'] })
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'ganhri' },
    ageRecipient: content.ageRecipient,
  })
  const decision = {
    personId: person.id,
    recipientId: recipient.id,
    identityLevel: 'full-name',
    decidedOn: '2026-01-01',
  } as const
  const first = await api.consent.decide(decision)
  await api.consent.decide({ ...decision, identityLevel: 'role-only', decidedOn: '2026-02-01' })
  await api.consent.withdraw({ id: first.id, withdrawnOn: '2026-03-01', why: 'asked to' })
  expect(await codeOf(api.consent.withdraw({ id: first.id, withdrawnOn: '2026-03-01' }))).toBe('CHANGED_MEANWHILE')
  expect(
    (await api.consent.list({ caseId: made.id })).map(({ identityLevel, withdrawnOn }) => [identityLevel, withdrawnOn]),
  ).toEqual([
    ['role-only', null],
    ['full-name', '2026-03-01'],
  ])
  const { rows } = await api.custody.list({ subject: person.id })
  expect(rows.map(({ action }) => action)).toEqual(['consent-withdrawn', 'consent-linked', 'consent-linked'])
})

test('refuses the same recipient key twice, and keys that are none', async () => {
  const { api } = await caseWithPerson()
  const { card, content } = await api.recipients.ownCard({})
  await api.recipients.addCard({ card, profile: 'other' })
  expect(await codeOf(api.recipients.addCard({ card, profile: 'ganhri' }))).toBe('DUPLICATE')
  expect(await codeOf(api.recipients.add({ fields: { name: 'x', profile: 'other' }, ageRecipient: 'age1nonsense' }))).toBe(
    'RECIPIENT_KEY_INVALID',
  )
  expect(await codeOf(api.recipients.readCard({ card: card.replace('Test Commission', 'Test Commision') }))).toBe(
    'CARD_SIGNATURE_WRONG',
  )
  expect(content.name).toBe('Test Commission')
})
