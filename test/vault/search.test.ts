import { describe, expect, test } from 'vitest'
import type { SearchKind } from '../../shared/contract/search.ts'
import { openNewVault, temporaryFolder } from '../support/engine.ts'

const noDate = { precision: 'unknown', value: null } as const
const institution = { level: 'institution', personId: null, capacity: null } as const

async function caseFile() {
  const { api, engine } = await openNewVault(await temporaryFolder())
  const made = await api.cases.create({ title: 'Campaign after the prison report', tags: ['Budget'] })
  const person = await api.people.create({
    fields: { displayName: 'Mara Vellanova', otherNames: ['M. Quellin'], contacts: ['mara@example.org'] },
    caseId: made.id,
  })
  const add = (title: string, narrative = '', more: object = {}) =>
    api.incidents.create({
      caseId: made.id,
      fields: { title, narrative, start: noDate, acts: ['def-smear'], targets: [institution], ...more },
    })
  const find = async (text: string, more: object = {}) => await api.search.find({ text, ...more })
  const titles = async (text: string, kinds: SearchKind[] = []) => (await find(text, { kinds })).rows.map(({ title }) => title)
  return { api, engine, made, person, add, find, titles }
}

describe('finds as somebody types', () => {
  test('an Arabic word in another spelling, from its first letter on', async () => {
    const { add, titles, find } = await caseFile()
    await add('أعمال الترهيب ضد اللجنة', 'تعرّضت الأمينة العامة لأعمال الترهيب والانتقام.')
    await add('تقرير', 'والتَّخويف مستمر')
    for (const typed of ['ترهيب', 'الترهيب', 'والترهيب', 'ت', 'الت', 'تره', 'التره', 'بالترهيب', 'للترهيب'])
      expect([typed, await titles(typed)]).toEqual([typed, expect.arrayContaining(['أعمال الترهيب ضد اللجنة'])])
    expect(await titles('الامينه العامه')).toEqual(['أعمال الترهيب ضد اللجنة'])
    expect(await titles('اعمال اللجنه')).toEqual(['أعمال الترهيب ضد اللجنة'])
    expect(await titles('ترهيب')).toEqual(['أعمال الترهيب ضد اللجنة', 'تقرير'])
    const { rows } = await find('ترهيب')
    expect(rows[1]?.snippet.filter(({ isHit }) => isHit)).toEqual([{ text: 'والتَّخويف', isHit: true }])
  })

  test('a Latin word in any case and with or without diacritics', async () => {
    const { add, titles } = await caseFile()
    await add('Menaces à la Défenseure', 'Une œuvre de l’État')
    await add('Señal')
    for (const typed of ['defenseure', 'DÉFEN', 'oeuvre', 'etat', "l'etat", 'menaces oeuvre'])
      expect([typed, await titles(typed)]).toEqual([typed, ['Menaces à la Défenseure']])
    expect(await titles('senal')).toEqual(['Señal'])
  })

  test('all words, a phrase as it stands, and not what has a minus', async () => {
    const { add, titles } = await caseFile()
    await add('One', 'a smear campaign against the judge')
    await add('Two', 'the campaign was a smear')
    expect(await titles('smear campaign')).toEqual(['Two', 'One'])
    expect(await titles('"smear campaign"')).toEqual(['One'])
    expect(await titles('"a smear camp')).toEqual(['One'])
    expect(await titles('smear -judge')).toEqual(['Two'])
    expect(await titles('smear -"smear campaign"')).toEqual(['Two'])
    expect(await titles('-smear')).toEqual([])
    expect(await titles('smear photograph')).toEqual([])
  })

  test('never fails, whatever is typed', async () => {
    const { find } = await caseFile()
    const typed = [
      '"',
      '""',
      '*',
      'a*b',
      'NEAR(a b)',
      'title:x',
      '^a',
      "'; drop table cases; --",
      'a AND',
      '(',
      '{x} : y',
      '-',
      '\u202e',
      '%_',
      'a"b',
    ]
    for (const text of typed) expect([text, (await find(text)).total]).toEqual([text, expect.any(Number)])
  })

  test('titles and names before the rest, and the last changed first', async () => {
    const { add, titles } = await caseFile()
    await add('Old', 'the word photograph is in the text')
    await add('Photograph in the evening news')
    await add('New', 'a photograph')
    expect(await titles('photograph')).toEqual(['Photograph in the evening news', 'New', 'Old'])
  })
})

describe('knows every kind of record', () => {
  test('and what of it was found, where it stands in the original', async () => {
    const { api, find, made, person } = await caseFile()
    const { content } = await api.recipients.ownCard({})
    const recipient = await api.recipients.add({
      fields: { name: 'Harbour Network', profile: 'ganhri' },
      ageRecipient: content.ageRecipient,
    })
    await api.consent.decide({
      personId: person.id,
      recipientId: recipient.id,
      identityLevel: 'role-only',
      decidedOn: '2026-01-01',
      note: 'Asked to leave out the harpsichord',
    })
    await api.doNoHarm.assess({
      caseId: made.id,
      assessor: 'A. Tester',
      decidedOn: '2026-01-01',
      risks: 'A barracuda nearby',
      decision: 'block',
    })
    await api.evidence.paste({ caseId: made.id, name: 'zeppelin.txt', base64: Buffer.from('hello').toString('base64') })
    const kindOf = async (text: string) => (await find(text)).rows.map(({ kind }) => kind)
    expect(await kindOf('prison')).toEqual(['case'])
    expect(await kindOf(made.reference)).toEqual(['case'])
    expect(await kindOf('quellin')).toEqual(['person'])
    expect(await kindOf('harpsi')).toEqual(['consent'])
    expect(await kindOf('barracuda')).toEqual(['do-no-harm'])
    expect(await kindOf('zeppelin')).toEqual(['evidence'])
    const { rows } = await find('harpsi')
    expect(rows[0]?.snippet.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')).toBe(
      'Asked to leave out the [harpsichord]',
    )
    expect((await find('zeppelin')).rows[0]).toMatchObject({ caseReference: made.reference, caseId: made.id })
  })

  test('an incident by its translations and by the names of its targets and authors, also after these change', async () => {
    const { api, add, titles, person } = await caseFile()
    await add('Threat', 'original', {
      translations: [{ language: 'fr', text: 'une menace épouvantable' }],
      targets: [{ level: 'staff', personId: person.id, capacity: null }],
    })
    expect(await titles('epouvantable')).toEqual(['Threat'])
    expect(await titles('vellanova', ['incident'])).toEqual(['Threat'])
    await api.people.update({ id: person.id, version: person.version, fields: { displayName: 'Mara Ostrander' } })
    expect(await titles('vellanova')).toEqual([])
    expect(await titles('ostrander', ['incident'])).toEqual(['Threat'])
  })

  test('what is changed is found by its new words only', async () => {
    const { api, add, titles } = await caseFile()
    const { id, version, caseId: _c, ...made } = await add('Zeppelin over the harbour')
    const { title: _t, start, acts, targets } = made
    await api.incidents.update({ id, version, fields: { title: 'Balloon', start, acts, targets } })
    expect(await titles('zeppelin')).toEqual([])
    expect(await titles('balloon')).toEqual(['Balloon'])
  })
})

test('narrows by what an incident is, by its days and by its case', async () => {
  const { api, add, find, made, person } = await caseFile()
  await add('Threat one', '', { acts: ['thr-death'], start: { precision: 'exact', value: '2026-02-03' } })
  await add('Threat two', '', { start: { precision: 'month', value: '2026-05' }, region: 'Marrowgate', country: 'XA' })
  await add('Threat three', '', {
    targets: [{ level: 'staff', personId: person.id, capacity: null }],
    authors: [{ type: 'police', state: 'state' }],
  })
  const other = await api.cases.create({ title: 'Threat of another case', status: 'closed' })
  const found = async (filter: object) => (await find('threat', { filter })).rows.map(({ title }) => title)
  expect(await found({ acts: ['thr-death'] })).toEqual(['Threat one'])
  expect(await found({ first: '2026-05-10', last: '2026-05-11' })).toEqual(['Threat two'])
  expect(await found({ first: '2026-05-10' })).toEqual(['Threat two'])
  expect(await found({ isUndated: true })).toEqual(['Threat three'])
  expect(await found({ region: 'marrowgate' })).toEqual(['Threat two'])
  expect(await found({ countries: ['XA'] })).toEqual(['Threat two'])
  expect(await found({ personId: person.id })).toEqual(['Threat three'])
  expect(await found({ authorStates: ['state'], targetLevels: ['staff'] })).toEqual(['Threat three'])
  expect(await found({ tags: ['Budget'] })).toEqual(['Threat three', 'Threat two', 'Threat one'])
  expect(await found({ caseStatuses: ['closed'] })).toEqual(['Threat of another case'])
  expect(await found({ caseId: other.id })).toEqual(['Threat of another case'])
  expect(await found({ tags: ['no such tag'] })).toEqual([])
  expect(await found({ text: 'two' })).toEqual(['Threat two'])
  expect((await find('', { filter: { caseId: made.id }, kinds: ['incident'] })).total).toBe(3)
  expect((await find('')).total).toBe(0)
})

test('comes in pages that add up to the whole, and counts no further than a thousand', async () => {
  const { add, find } = await caseFile()
  for (let at = 0; at < 30; at++) await add(`Threat ${at}`)
  const whole = await find('threat')
  const first = await find('threat', { limit: 12 })
  const rest = await find('threat', { offset: 12 })
  expect(whole).toMatchObject({ total: 30, isMore: false, waiting: 0 })
  expect([...first.rows, ...rest.rows]).toEqual(whole.rows)
})
