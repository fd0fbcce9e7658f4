import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../../shared/contract/index.ts'
import { guessMapping } from '../../../shared/domain/exchange/guess-mapping.ts'
import type { ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../../support/engine.ts'

type Plan = Parameters<EngineClient['exchange']['tryImport']>[0]['plan']

async function vaultWithTable(content: string | Uint8Array, part: Partial<Plan> = {}) {
  const folder = await temporaryFolder()
  const { api, engine } = await openNewVault(folder)
  const made = await api.cases.create({ title: 'Reprisals' })
  const path = join(folder, 'incidents.csv')
  await writeFile(path, content)
  const planOf = async (file: string, more: Partial<Plan> = part): Promise<Plan> => {
    const { format, headers } = await api.exchange.readTable({ path: file })
    const mapping = guessMapping(more.kind ?? 'incident', headers)
    return { kind: 'incident', path: file, format, mapping, caseId: made.id, ...more }
  }
  const plan = await planOf(path)
  const language = 'en' as const
  const trial = async (more: Partial<Plan> = {}, rejectedPath: string | null = null) =>
    resultOf(api, await api.exchange.tryImport({ plan: { ...plan, ...more }, language, rejectedPath }), 'import-table')
  const take = async (more: Partial<Plan> = {}, sha256: string | null = null) =>
    resultOf(api, await api.exchange.importTable({ plan: { ...plan, ...more }, language, sha256 }), 'import-table')
  return { folder, api, engine, caseId: made.id, reference: made.reference, path, plan, planOf, trial, take, language }
}

const good = `Title;Date;Acts;Target level;Victim;Country;Narrative
Threat by telephone;2 March 2024;threat;institution;;France;He said "stop".
Coupe budgétaire;mars 2024;inst-budget-cut;The institution as such;;MA;
تهديد;about 2023;تهديد;staff;Mara Vell;مصر;نص
`

const problemsOf = (report: ImportReport) => report.problems.map(({ field, code, text, rows }) => [field, code, text, rows])

test('says what would happen and writes nothing', async () => {
  const { api, caseId, trial } = await vaultWithTable(good)
  const custodyBefore = (await api.custody.list({})).total
  const report = await trial()
  expect(report).toMatchObject({
    isDryRun: true,
    rows: 3,
    added: 3,
    already: 0,
    rejected: 0,
    newPeople: 1,
    importId: null,
    problems: [],
  })
  expect(report.sample.map(({ row, outcome, title }) => [row, outcome, title])).toEqual([
    [2, 'added', 'Threat by telephone'],
    [3, 'added', 'Coupe budgétaire'],
    [4, 'added', 'تهديد'],
  ])
  expect(await api.incidents.inCase({ caseId })).toEqual([])
  expect((await api.people.list({})).total).toBe(0)
  expect((await api.custody.list({})).total).toBe(custodyBefore)
})

test('takes in labels and codes of four languages, dates as people write them, and people by name', async () => {
  const { api, caseId, path, take } = await vaultWithTable(good)
  const report = await take()
  expect(report).toMatchObject({ isDryRun: false, added: 3, newPeople: 1 })
  const [, , first] = await api.incidents.inCase({ caseId })
  const all = new Map((await api.incidents.inCase({ caseId })).map((incident) => [incident.title, incident]))
  expect(first?.title).toBe('Threat by telephone')
  expect(all.get('Threat by telephone')).toMatchObject({
    start: { precision: 'exact', value: '2024-03-02' },
    country: 'FR',
    acts: ['thr-threat'],
    targets: [{ level: 'institution', personId: null }],
    narrative: 'He said "stop".',
    assessment: 'alleged',
  })
  expect(all.get('Coupe budgétaire')).toMatchObject({
    start: { precision: 'month', value: '2024-03' },
    country: 'MA',
    acts: ['inst-budget-cut'],
  })
  const [person] = (await api.people.list({})).rows
  expect(person?.displayName).toBe('Mara Vell')
  expect(all.get('تهديد')).toMatchObject({
    start: { precision: 'estimate', value: '2023' },
    country: 'EG',
    targets: [{ level: 'staff', personId: person?.id }],
  })
  const [entry] = (await api.custody.list({ subject: report.importId ?? '' })).rows
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
  expect(report.sha256).toBe(sha256)
  expect(entry).toMatchObject({
    action: 'table-imported',
    details: { kind: 'incident', rows: 3, added: 3, rejected: 0, newPeople: 1 },
  })
  expect((await api.search.find({ text: 'تهديد' })).rows.map(({ kind }) => kind)).toContain('incident')
  const changes = await api.history.list({ id: all.get('تهديد')?.id ?? '' })
  expect(changes.rows[0]?.reason).toBe('imported from incidents.csv, row 4')
})

test('does not take in what is there already, nor a row twice', async () => {
  const { api, caseId, take, trial } = await vaultWithTable(`${good}${good.split('\n')[1]}\n`)
  expect(await trial()).toMatchObject({ added: 3, already: 1 })
  await take()
  expect(await take()).toMatchObject({ added: 0, already: 4, importId: null })
  expect((await api.incidents.inCase({ caseId })).length).toBe(3)
})

test('names what is wrong with each row, field by field, and groups it', async () => {
  const { trial } = await vaultWithTable(
    [
      'title,start,end,acts,target,victim,country,extra',
      'No date,,,threat,staff,,,',
      'Strange date,someday,,threat,staff,,,',
      'Strange act,2024,,menace of sorts,staff,,,',
      'Strange act,2025,,menace of sorts,staff,,,',
      'Ends early,2024-03-02,2023,threat,staff,,,',
      'Nowhere,2024,,threat,staff,,Atlantis,',
      'Uneven,2024,,threat,staff; family,A. One; B. Two; C. Three,,',
      ',2024,,threat,staff,,,',
      'Too many cells,2024,,threat,staff,,,,,x',
      `${'x'.repeat(301)},2024,,threat,staff,,,`,
      'Good,unknown,,threat,staff,,,',
    ].join('\n'),
  )
  const report = await trial()
  expect(report).toMatchObject({ rows: 11, added: 1, rejected: 10 })
  expect(problemsOf(report)).toEqual([
    ['acts', 'unknown-value', 'menace of sorts', [4, 5]],
    ['start', 'missing', '', [2]],
    ['start', 'unreadable-date', 'someday', [3]],
    ['end', 'end-before-start', '2023', [6]],
    ['country', 'unknown-country', 'Atlantis', [7]],
    ['targetPeople', 'uneven', '', [8]],
    ['title', 'missing', '', [9]],
    [null, 'extra-cells', '', [10]],
    ['title', 'too-long', '', [11]],
  ])
})

test('takes what the user says a value means, and what holds for every row', async () => {
  const { api, caseId, take } = await vaultWithTable('title,date,act\nOne,2024,menace of sorts\n', {
    fixed: [{ field: 'targetLevels', text: 'institution' }],
    values: [{ field: 'acts', text: 'Menace of SORTS', code: 'thr-threat' }],
  })
  expect(await take()).toMatchObject({ added: 1, rejected: 0 })
  expect((await api.incidents.inCase({ caseId }))[0]).toMatchObject({ acts: ['thr-threat'], targets: [{ level: 'institution' }] })
})

test('reads 03/02/2024 as the user says, and refuses a day that cannot be', async () => {
  const table = 'title,date,act,target\nOne,03/02/2024,threat,staff\nTwo,03/14/2024,threat,staff\n'
  const { api, caseId, trial, take } = await vaultWithTable(table)
  expect(problemsOf(await trial())).toEqual([['start', 'unreadable-date', '03/14/2024', [3]]])
  await take({ dateOrder: 'month-first' })
  expect((await api.incidents.inCase({ caseId })).map(({ start }) => start.value)).toEqual(['2024-03-02', '2024-03-14'])
})

test('puts several acts and targets of one cell, or of several columns, into one incident', async () => {
  const table =
    'title,date,act,act,target,victim,capacity\nOne,2024,threat; har-intimidation,sur-digital,institution; staff,Mara Vell,commissioner\n'
  const { api, caseId, trial, take } = await vaultWithTable(table)
  expect((await trial()).problems).toEqual([])
  await take()
  const [incident] = await api.incidents.inCase({ caseId })
  expect(incident?.acts).toEqual(['thr-threat', 'har-intimidation', 'sur-digital'])
  expect(incident?.targets).toMatchObject([
    { level: 'institution', personId: null, capacity: 'commissioner' },
    { level: 'staff', capacity: 'commissioner' },
  ])
  expect(incident?.targets[1]?.personId).not.toBeNull()
})

test('finds cases by reference or title, and refuses names that several have', async () => {
  const { api, reference, trial } = await vaultWithTable('title,date,act,target,case,victim\n', { caseId: null })
  await api.cases.create({ title: 'Twice' })
  await api.cases.create({ title: 'twice' })
  await api.people.create({ fields: { displayName: 'Ana Sol' } })
  await api.people.create({ fields: { displayName: 'Ana Sól' } })
  const folder = await temporaryFolder()
  const path = join(folder, 'cases.csv')
  const line = (name: string, victim = '') => `One ${name} ${victim},2024,threat,staff,${name},${victim}`
  const rows = [line(reference), line('REPRISALS'), line('Twice'), line('None such'), line(''), line(reference, 'Ana Sol')]
  await writeFile(path, ['title,date,act,target,case,victim', ...rows].join('\n'))
  expect(problemsOf(await trial({ path }))).toEqual([
    ['case', 'ambiguous-case', 'Twice', [4]],
    ['case', 'unknown-case', 'None such', [5]],
    ['case', 'no-case', '', [6]],
    ['targetPeople', 'ambiguous-person', 'Ana Sol', [7]],
  ])
  expect(problemsOf(await trial({ path, newPeople: 'reject' }))).toHaveLength(4)
})

test('writes the rejected rows with the reason, harmless for a spreadsheet; mended, they can be taken in', async () => {
  const table = 'title,date,act,target\n"=cmd|\' /C calc\'!A1",2024,nonsense,staff\n+Good one,2024,threat,staff\n'
  const { api, caseId, folder, trial, take, planOf, language } = await vaultWithTable(table)
  const rejected = join(folder, 'mend.csv')
  expect(await trial({}, rejected)).toMatchObject({ rejected: 1, rejectedPath: rejected })
  const text = await readFile(rejected, 'utf8')
  expect(text.startsWith('\ufefftitle,date,act,target,Row of the file,Why it was left out\r\n')).toBe(true)
  expect(text).toContain('is none of the values that this field knows')
  expect(text).toContain(`\r\n'=cmd|' /C calc'!A1,2024,nonsense,staff,2,`)
  await writeFile(rejected, text.replace('nonsense', 'threat'))
  await take()
  const mended = await planOf(rejected)
  expect(await resultOf(api, await api.exchange.importTable({ plan: mended, language }), 'import-table')).toMatchObject({
    added: 1,
  })
  expect((await api.incidents.inCase({ caseId })).map(({ title }) => title).sort()).toEqual(['+Good one', "=cmd|' /C calc'!A1"])
  expect(await codeOf(trial({}, rejected))).toBe('TARGET_EXISTS')
})

test('leaves no file where no row is rejected', async () => {
  const { folder, trial } = await vaultWithTable(good)
  expect((await trial({}, join(folder, 'none.csv'))).rejectedPath).toBe(null)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part') || name === 'none.csv')).toEqual([])
})

test('refuses a file that is no longer the one that was looked at', async () => {
  const { api, caseId, path, trial, take } = await vaultWithTable(good)
  const { sha256 } = await trial()
  await writeFile(path, good.replace('Threat', 'Another threat'))
  expect(await codeOf(take({}, sha256))).toBe('FILE_CHANGED')
  expect(await api.incidents.inCase({ caseId })).toEqual([])
})

test('leaves the vault as it was where it is cancelled, or the table breaks in the middle', async () => {
  const rows = Array.from({ length: 15_000 }, (_, row) => `Incident ${row},2024,threat,staff,Person ${row % 50}`)
  const table = ['title,date,act,target,victim', ...rows].join('\n')
  const { api, caseId, path, plan, language, take } = await vaultWithTable(table)
  const started = await api.exchange.importTable({ plan, language })
  await api.jobs.cancel(started)
  expect((await api.jobs.wait(started)).state).toBe('cancelled')
  await writeFile(path, `${table}\n"never closed,1,2,3`)
  expect(await codeOf(take())).toBe('TABLE_QUOTE_OPEN')
  expect(await api.incidents.inCase({ caseId })).toEqual([])
  expect((await api.people.list({})).total).toBe(0)
})

test('takes a whole import back as long as nothing of it was changed', async () => {
  const { api, caseId, take } = await vaultWithTable(good)
  const report = await take()
  const importId = report.importId ?? ''
  const [incident] = await api.incidents.inCase({ caseId })
  if (!incident) throw new Error('an incident is needed')
  expect(await api.exchange.takeBack({ importId, why: 'wrong table' })).toEqual({ count: 4 })
  expect(await api.incidents.inCase({ caseId })).toEqual([])
  expect((await api.people.list({})).total).toBe(0)
  expect(await codeOf(api.exchange.takeBack({ importId, why: 'again' }))).toBe('IMPORT_CHANGED')
  expect(await codeOf(api.exchange.takeBack({ importId: incident.id, why: 'no import' }))).toBe('NOT_FOUND')
})

test('does not take back what somebody has worked on', async () => {
  const { api, caseId, take } = await vaultWithTable(good)
  const { importId } = await take()
  const [person] = (await api.people.list({})).rows
  await api.people.involve({ personId: person?.id ?? '', caseId, roles: ['witness'] })
  expect(await codeOf(api.exchange.takeBack({ importId: importId ?? '', why: 'wrong table' }))).toBe('IMPORT_CHANGED')
  expect((await api.incidents.inCase({ caseId })).length).toBe(3)
})

test('takes people and organisations in, into a case with their roles, and back', async () => {
  const table = [
    'Name;Type;Other names;Institution;Phone;Rôle dans le dossier;Country',
    'Mara Vell;person;M. Vell|Maravell;Commission;+33 1;witness|contact;FR',
    'Bureau of Records;organisation;;;;;ES',
    'mara vell;person;;;;;',
    'Ed Low;robot;;;;;',
  ].join('\n')
  const { api, caseId, take, trial } = await vaultWithTable(table, { kind: 'person', inCell: '|' })
  expect(problemsOf(await trial())).toEqual([['kind', 'unknown-value', 'robot', [5]]])
  const report = await take()
  expect(report).toMatchObject({ what: 'person', added: 2, already: 1, rejected: 1 })
  const people = await api.people.inCase({ caseId })
  expect(people.find(({ displayName }) => displayName === 'Mara Vell')).toMatchObject({
    otherNames: ['M. Vell', 'Maravell'],
    contacts: ['+33 1'],
    roles: ['contact', 'witness'],
  })
  expect(await api.exchange.takeBack({ importId: report.importId ?? '', why: 'wrong table' })).toEqual({ count: 2 })
  expect((await api.people.list({})).total).toBe(0)
})
