import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../../shared/contract/index.ts'
import { type ListName, listColumns } from '../../../shared/domain/exchange/export-request.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../../support/engine.ts'

type Request = Parameters<EngineClient['exchange']['exportList']>[0]

async function vaultWithLists() {
  const folder = await temporaryFolder()
  const { api, engine } = await openNewVault(folder)
  const { id: caseId, reference } = await api.cases.create({ title: '=HYPERLINK("http://x.example.org")', tags: ['a', 'b'] })
  await api.cases.create({ title: 'Another', status: 'closed' })
  const person = await api.people.create({
    fields: { displayName: 'Mara Vell', contacts: ['+33 1 00', 'mara@example.org'], capacity: 'commissioner' },
    caseId,
  })
  await api.people.create({ fields: { displayName: 'Ana Sol' } })
  for (const [title, value] of [
    ['Earlier', '2023-01'],
    ['Later\nwith a line', '2024-05-06'],
  ] as const)
    await api.incidents.create({
      caseId,
      fields: {
        title,
        start: { precision: value.length === 7 ? 'month' : 'exact', value },
        acts: ['thr-threat', 'other'],
        targets: [{ level: 'staff', personId: person.id, capacity: null }],
        country: 'FR',
      },
    })
  let count = 0
  const save = async (part: Pick<Request, 'list' | 'columns'> & Partial<Request>) => {
    count += 1
    const path = join(folder, `list-${count}`)
    const request = { format: 'csv', language: 'en', path, reason: 'for the meeting', ...part } as const
    const report = await resultOf(api, await api.exchange.exportList(request), 'export-list')
    return { report, text: await readFile(path, 'utf8') }
  }
  return { folder, api, engine, caseId, reference, personId: person.id, save }
}

test('writes the filter, order and columns that are shown, with a hash and a reason in the chain', async () => {
  const { api, caseId, reference, save } = await vaultWithLists()
  const list = { of: 'incidents', filter: { caseId }, sort: { by: 'when', descending: true } } as const
  const { report, text } = await save({ list, columns: ['caseReference', 'start', 'title', 'acts', 'targetPeople', 'country'] })
  expect(text.split('\r\n')).toEqual([
    '\ufeffCase reference,Began on,"What happened, in one line",Acts,Person targeted,Country',
    `${reference},6 May 2024,Later with a line,"Threat (written, oral or digital); Other (describe)",Mara Vell,France`,
    `${reference},January 2023,Earlier,"Threat (written, oral or digital); Other (describe)",Mara Vell,France`,
    '',
  ])
  expect(report).toMatchObject({ of: 'incidents', rows: 2, sha256: createHash('sha256').update(text).digest('hex') })
  const [entry] = (await api.custody.list({})).rows
  expect(entry).toMatchObject({ action: 'list-exported', reason: 'for the meeting', details: { of: 'incidents', rows: 2 } })
})

test('keeps a spreadsheet from running a title', async () => {
  const { save } = await vaultWithLists()
  const { text } = await save({ list: { of: 'cases' }, columns: ['title'] })
  expect(text.startsWith('\ufeffTitle\r\n')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""http://x.example.org"")"`)
})

test('writes only what is chosen, and only what the filter finds', async () => {
  const { caseId, save } = await vaultWithLists()
  expect((await save({ list: { of: 'cases' }, ids: [caseId], columns: ['reference'] })).report.rows).toBe(1)
  expect((await save({ list: { of: 'cases', filter: { statuses: ['closed'] } }, columns: ['title'] })).text).toContain('Another')
  expect((await save({ list: { of: 'cases', text: 'nothing such' }, columns: ['title'] })).report.rows).toBe(0)
})

test('writes contacts only where they are asked for', async () => {
  const { save } = await vaultWithLists()
  const list = { of: 'people' } as const
  expect((await save({ list, columns: [...listColumns.people] })).text).not.toContain('+33')
  const { text } = await save({ list, columns: ['displayName'], withContacts: true, format: 'json', words: 'codes' })
  expect(JSON.parse(text).rows).toEqual([
    { displayName: 'Ana Sol', contacts: [] },
    { displayName: 'Mara Vell', contacts: ['+33 1 00', 'mara@example.org'] },
  ])
})

test('writes codes and dates for programs as JSON that says what it is', async () => {
  const { caseId, save } = await vaultWithLists()
  const list = { of: 'incidents', filter: { caseId }, sort: { by: 'when' } } as const
  const { text } = await save({ list, columns: ['start', 'acts', 'assessment'], format: 'json', words: 'codes' })
  expect(JSON.parse(text)).toMatchObject({
    format: 'nhri-evidence-list',
    version: 1,
    list: 'incidents',
    columns: [{ name: 'start', label: 'Began on' }, { name: 'acts' }, { name: 'assessment' }],
    rows: [
      { start: '2023-01', acts: ['thr-threat', 'other'], assessment: 'alleged' },
      { start: '2024-05-06', acts: ['thr-threat', 'other'], assessment: 'alleged' },
    ],
  })
})

test('has words for every column of every list in every language, and a value for every row', async () => {
  const { caseId, api, personId, save } = await vaultWithLists()
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'other' },
    ageRecipient: content.ageRecipient,
  })
  await api.consent.decide({ personId, recipientId: recipient.id, identityLevel: 'full-name', decidedOn: '2026-01-01' })
  await api.measures.create({ caseId, fields: { type: 'risk-assessment' } })
  await api.evidence.paste({ caseId, name: 'a.txt', base64: 'YQ==' })
  const lists: Record<ListName, Request['list']> = {
    cases: { of: 'cases' },
    incidents: { of: 'incidents' },
    people: { of: 'people' },
    evidence: { of: 'evidence' },
    recipients: { of: 'recipients' },
    custody: { of: 'custody' },
    consents: { of: 'consents', caseId },
    measures: { of: 'measures', caseId },
  }
  for (const language of languages)
    for (const list of Object.values(lists)) {
      const { report, text } = await save({ list, columns: [...listColumns[list.of]], language })
      expect(report.rows).toBeGreaterThan(0)
      expect(text).not.toMatch(/fields\.|custody\.|undefined|\[object/)
    }
})

test('a written list of incidents can be taken in again, in each language', async () => {
  const { api, caseId, save } = await vaultWithLists()
  const { guessMapping } = await import('../../../shared/domain/exchange/guess-mapping.ts')
  const columns = ['start', 'title', 'acts', 'targetLevels', 'targetPeople', 'country', 'severity', 'narrativeLanguage'] as const
  for (const language of languages) {
    const { report } = await save({ list: { of: 'incidents', filter: { caseId } }, columns: [...columns], language })
    const { format, headers } = await api.exchange.readTable({ path: report.path })
    const mapping = guessMapping('incident', headers)
    expect(mapping).toEqual(columns)
    const plan = { kind: 'incident' as const, path: report.path, format, mapping, caseId }
    const tried = await resultOf(api, await api.exchange.tryImport({ plan, language }), 'import-table')
    expect(tried).toMatchObject({ rows: 2, already: 2, rejected: 0 })
  }
})

test('leaves nothing where it cannot write, or is given columns of another list', async () => {
  const { api, folder, save } = await vaultWithLists()
  const list = { of: 'cases' } as const
  expect(await codeOf(save({ list, columns: ['title'], path: join(folder, 'nowhere', 'x.csv') }))).toBe('TARGET_NOT_WRITABLE')
  const { report } = await save({ list, columns: ['title'] })
  expect(await codeOf(save({ list, columns: ['title'], path: report.path }))).toBe('TARGET_EXISTS')
  expect(await codeOf(save({ list, columns: ['sha256'] }))).toBe('INVALID_INPUT')
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  expect((await api.custody.list({})).rows.filter(({ action }) => action === 'list-exported')).toHaveLength(1)
})
