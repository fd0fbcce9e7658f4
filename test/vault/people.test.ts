import { expect, test } from 'vitest'
import { codeOf, openNewVault, temporaryFolder } from '../support/engine.ts'

const nowhere = '0199aaaa-0000-7000-8000-000000000000'
const noDate = { precision: 'unknown', value: null } as const

async function caseWithPeople() {
  const { api, engine } = await openNewVault(await temporaryFolder())
  const made = await api.cases.create({ title: 'Campaign after the prison report' })
  const register = async (displayName: string) => (await api.people.create({ fields: { displayName } })).id
  const [target, author, witness, relative] = [
    await register('Mara Vell'),
    await register('B. Vorlaque'),
    await register('Yusra Q.'),
    await register('L. Vell'),
  ]
  const incident = await api.incidents.create({
    caseId: made.id,
    fields: {
      title: 'Threat',
      start: noDate,
      acts: ['thr-threat'],
      targets: [{ level: 'staff', personId: target, capacity: null }],
      authors: [{ type: 'unknown', state: 'state', personId: author }],
      sources: [{ role: 'witness', personId: witness }],
    },
  })
  await api.people.involve({ personId: relative, caseId: made.id, roles: ['relative'] })
  return { api, engine, made, incident, target, author, witness, relative }
}

test('finds everybody whom a case involves, by hand or by an incident, and every case of a person', async () => {
  const { api, made, incident, target, author, witness, relative } = await caseWithPeople()
  const roles = new Map((await api.people.inCase({ caseId: made.id })).map(({ id, roles: known }) => [id, known]))
  expect([target, author, witness, relative].map((id) => roles.get(id))).toEqual([
    ['target'],
    ['author'],
    ['witness'],
    ['relative'],
  ])
  await api.people.involve({ personId: target, caseId: made.id, roles: ['collector'] })
  expect(await api.people.cases({ personId: target })).toEqual([
    {
      caseId: made.id,
      reference: made.reference,
      title: made.title,
      roles: ['collector', 'target'],
      incidents: [{ id: incident.id, title: 'Threat', roles: ['target'] }],
    },
  ])
  expect(await codeOf(api.people.cases({ personId: nowhere }))).toBe('NOT_FOUND')
})

test('counts cases and incidents in the register, narrows it and puts it in order', async () => {
  const { api, made, target, author } = await caseWithPeople()
  await api.people.create({ fields: { displayName: 'Ministry of the Budget', kind: 'organisation', country: 'XA' } })
  const list = async (input: Parameters<typeof api.people.list>[0]) =>
    (await api.people.list(input)).rows.map(({ displayName }) => displayName)
  expect(await list({})).toEqual(['B. Vorlaque', 'L. Vell', 'Mara Vell', 'Ministry of the Budget', 'Yusra Q.'])
  expect(await list({ filter: { kinds: ['organisation'] } })).toEqual(['Ministry of the Budget'])
  expect(await list({ filter: { roles: ['author'] } })).toEqual(['B. Vorlaque'])
  expect(
    await list({ filter: { caseId: made.id, roles: ['relative', 'witness'] }, sort: { by: 'name', descending: true } }),
  ).toEqual(['Yusra Q.', 'L. Vell'])
  expect(await list({ offset: 1, limit: 2 })).toEqual(['L. Vell', 'Mara Vell'])
  const { rows } = await api.people.list({})
  const counts = (id: string) =>
    rows.filter((row) => row.id === id).map(({ caseCount, incidentCount }) => [caseCount, incidentCount])
  expect([counts(target), counts(author)]).toEqual([[[1, 1]], [[1, 1]]])
})

test('knows one own institution, which is an organisation', async () => {
  const { api } = await caseWithPeople()
  const own = { kind: 'organisation', isOwnInstitution: true } as const
  expect(await codeOf(api.people.create({ fields: { displayName: 'x', isOwnInstitution: true } }))).toBe('INVALID_INPUT')
  const { id, version } = await api.people.create({ fields: { displayName: 'Commission', ...own } })
  expect(await codeOf(api.people.create({ fields: { displayName: 'Another', ...own } }))).toBe('DUPLICATE')
  expect(await api.people.update({ id, version, fields: { displayName: 'The Commission', ...own } })).toMatchObject({
    version: 2,
  })
})

test('keeps a sensitive field only where the case turned it on, with its history', async () => {
  const { api, made, target } = await caseWithPeople()
  const health = [{ field: 'health' as const, value: 'Injured on 2 March.' }]
  const who = { personId: target, caseId: made.id }
  expect(await codeOf(api.people.setSensitive({ ...who, values: health }))).toBe('SENSITIVE_OFF')
  await api.cases.setSensitive({ id: made.id, version: made.version, fields: ['health'], why: 'Asked for by the rapporteur.' })
  expect(await api.people.setSensitive({ ...who, values: health })).toEqual(health)
  expect(await api.people.sensitive(who)).toEqual(health)
  expect(await api.people.setSensitive({ ...who, values: [] })).toEqual([])
  const { rows } = await api.cases.history({ id: made.id })
  expect(rows.filter(({ table }) => table === 'sensitive').map(({ field, old, new: now }) => [field, old, now])).toEqual([
    ['health', '"Injured on 2 March."', 'null'],
    ['health', 'null', '"Injured on 2 March."'],
  ])
  expect(await codeOf(api.people.sensitive({ personId: target, caseId: nowhere }))).toBe('NOT_FOUND')
})

test('keeps every assessment, and shows what was assessed of a person in another case', async () => {
  const { api, made, target } = await caseWithPeople()
  const other = await api.cases.create({ title: 'Another' })
  const assess = { assessor: 'B. Lead', decidedOn: '2026-03-01', risks: 'Reprisal at home.' } as const
  await api.doNoHarm.assess({ caseId: other.id, personId: target, decision: 'block', ...assess })
  await api.doNoHarm.assess({ caseId: other.id, decision: 'block', ...assess })
  await api.doNoHarm.assess({ caseId: made.id, decision: 'allow-redacted', ...assess, decidedOn: '2026-03-02' })
  expect(
    (await api.doNoHarm.list({ caseId: made.id })).map(({ caseId, personId, decision }) => [caseId, personId, decision]),
  ).toEqual([
    [made.id, null, 'allow-redacted'],
    [other.id, target, 'block'],
  ])
  expect(await codeOf(api.doNoHarm.assess({ caseId: nowhere, decision: 'block', ...assess }))).toBe('NOT_FOUND')
  expect(await codeOf(api.doNoHarm.assess({ caseId: made.id, personId: nowhere, decision: 'block', ...assess }))).toBe(
    'NOT_FOUND',
  )
})

test('keeps the whole form of a consent, and refuses evidence of it that is not there', async () => {
  const { api, made, target } = await caseWithPeople()
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'ganhri' },
    ageRecipient: content.ageRecipient,
  })
  const decision: Parameters<typeof api.consent.decide>[0] = {
    personId: target,
    recipientId: recipient.id,
    identityLevel: 'role-only',
    givenBy: 'legal-representative',
    givenByName: 'Counsel Q. Ortev',
    informedOf: ['purpose', 'risks'],
    hiddenFields: ['place'],
    language: 'fr',
    interpreter: 'I. Nterpreter',
    witness: 'W. Itness',
    form: 'oral',
    decidedOn: '2026-02-01',
  }
  await api.consent.decide(decision)
  expect(await api.consent.list({ caseId: made.id })).toMatchObject([decision])
  expect(await codeOf(api.consent.decide({ ...decision, evidenceItemId: nowhere }))).toBe('NOT_FOUND')
  expect(await api.consent.holders({ personId: target })).toEqual([])
})
