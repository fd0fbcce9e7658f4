import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePng } from '../../electron/vault/redaction/png-writer.ts'
import type { Call } from '../../shared/contract/call.ts'
import { engineContract } from '../../shared/contract/index.ts'
import { openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'
import { type ReaderPart, standInReader, standInReading } from '../support/stand-in-reader.ts'
import { a4, coverRegion, stripsOf } from './redaction/pixels.ts'

const calls: readonly (readonly [string, Call])[] = Object.entries(engineContract).flatMap(([group, members]) =>
  Object.entries(members).map(([member, call]): readonly [string, Call] => [`${group}.${member}`, call]),
)

async function workedVault() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder, standInReader(readsMail))
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const person = await api.people.create({ fields: { displayName: 'Mara Vell' }, caseId })
  const { content } = await api.recipients.ownCard({})
  const recipient = await api.recipients.add({
    fields: { name: 'Network', profile: 'other' },
    ageRecipient: content.ageRecipient,
  })
  const source = join(folder, 'note.txt')
  await writeFile(source, 'A note.')
  return { ...opened, folder, caseId, personId: person.id, recipientId: recipient.id, source }
}

type Worked = Awaited<ReturnType<typeof workedVault>>

/** How each call that leaves a custody entry is made, once. */
const leaving: Readonly<Record<string, (worked: Worked) => Promise<unknown>>> = {
  'session.create': async () => undefined,
  'session.unlock': async ({ api, path }) => {
    await api.session.lock({})
    await api.session.unlock({ with: 'passphrase', path, passphrase })
  },
  'session.lock': async ({ api, path }) => {
    await api.session.lock({})
    await api.session.unlock({ with: 'passphrase', path, passphrase })
  },
  'session.changePassphrase': ({ api }) =>
    api.session.changePassphrase({ current: passphrase, next: 'a next passphrase of words', weakAccepted: true }),
  'cases.setHold': ({ api, caseId }) => api.cases.setHold({ id: caseId, version: 1, hold: true, why: 'A court asked for it' }),
  'cases.reviewRetention': ({ api, caseId }) =>
    api.cases.reviewRetention({ id: caseId, version: 1, nextReviewOn: '2027-01-01', why: 'Still needed' }),
  'cases.setSensitive': ({ api, caseId }) =>
    api.cases.setSensitive({ id: caseId, version: 1, fields: ['health'], why: 'Medical findings are the evidence' }),
  'incidents.assess': async ({ api, caseId }) => {
    const { id, version } = await api.incidents.create({ caseId, fields: someIncident })
    await api.incidents.assess({ id, version, assessment: 'likely', why: 'Two letters agree.' })
  },
  'consent.decide': (worked) => decide(worked),
  'doNoHarm.assess': ({ api, caseId }) =>
    api.doNoHarm.assess({ caseId, assessor: 'B. Lead', decidedOn: '2026-01-01', decision: 'block' }),
  'consent.withdraw': async (worked) => worked.api.consent.withdraw({ id: (await decide(worked)).id, withdrawnOn: '2026-02-01' }),
  'evidence.import': (worked) => imported(worked),
  'evidence.paste': ({ api, caseId }) => api.evidence.paste({ caseId, name: 'pasted.txt', base64: 'aGVsbG8=' }),
  'evidence.copyOut': async (worked) => {
    const { api, folder } = worked
    const [file] = (await imported(worked)).files
    const ids = file?.outcome === 'added' ? [file.itemId] : []
    await resultOf(api, await api.evidence.copyOut({ ids, folder: join(folder, 'copies'), reason: 'test' }), 'copy-out')
  },
  'review.open': async (worked) => worked.api.review.open({ id: await itemOf(worked) }),
  'review.takeChildren': async (worked) => {
    const { api } = worked
    await resultOf(api, await api.review.takeChildren({ id: await itemOf(worked), indexes: [0] }), 'import')
  },
  'review.saveText': async (worked) =>
    worked.api.review.saveText({
      parentId: await itemOf(worked),
      kind: 'transcript',
      title: 'Words',
      language: 'en',
      format: 'text',
      text: 'What was said',
      reason: 'test',
    }),
  'redaction.finish': async ({ api, caseId }) => {
    const page = { width: 2, height: 1, rgba: new Uint8Array(8).fill(255) }
    const [strip] = stripsOf(page, 1)
    const png = writePng({ width: 2, height: 1, isGrey: true, data: deflateSync(Uint8Array.of(0, 9, 9)) })
    const pasted = await api.evidence.paste({ caseId, name: 'a.png', base64: Buffer.from(png).toString('base64') })
    const id = pasted.outcome === 'failed' ? '' : pasted.itemId
    const marks = [coverRegion(0, 0, 0, 0.5, 1)]
    const { draft } = await api.redaction.begin({ id, marks, covered: [], material: { kind: 'pixels', pages: 1 } })
    await api.redaction.startPage({ draft, page: 0, width: 2, height: 1, ...a4 })
    const base64 = (strip?.deflated ?? Buffer.alloc(0)).toString('base64')
    await api.redaction.pixels({ draft, page: 0, fromRow: 0, rows: 1, base64 })
    await api.redaction.check({ draft })
    await api.redaction.finish({ draft, title: 'Covered', reason: 'test' })
  },
  'bundles.make': async (worked) => {
    const { api, folder, caseId, recipientId } = worked
    await imported(worked)
    await api.incidents.create({
      caseId,
      fields: {
        title: 'x',
        start: { precision: 'unknown', value: null },
        acts: ['other'],
        targets: [{ level: 'institution', personId: null, capacity: null }],
      },
    })
    const request = { caseId, recipientIds: [recipientId], language: 'ar' as const }
    const { planHash } = await api.bundles.plan(request)
    const target = join(folder, 'bundles')
    await mkdir(target)
    await resultOf(api, await api.bundles.make({ request, planHash, folder: target, notVerifiedAccepted: true }), 'bundle')
  },
  'bin.delete': (worked) => binned(worked),
  'bin.restore': async (worked) => worked.api.bin.restore({ records: await binned(worked) }),
  'bin.destroy': async (worked) => worked.api.bin.destroy({ records: await binned(worked), why: 'test' }),
  'exchange.importTable': (worked) => tableTaken(worked),
  'exchange.takeBack': async (worked) =>
    worked.api.exchange.takeBack({ importId: (await tableTaken(worked)).importId ?? '', why: 'test' }),
  'exchange.exportList': async ({ api, folder }) => {
    const list = { of: 'cases' as const }
    const path = join(folder, 'cases.csv')
    const input = { list, columns: ['title' as const], format: 'csv' as const, language: 'en' as const, path, reason: 'test' }
    await resultOf(api, await api.exchange.exportList(input), 'export-list')
  },
  'statistics.saveFile': ({ api, folder }) =>
    api.statistics.saveFile({ today: '2026-04-18', what: 'act', format: 'csv', path: join(folder, 'acts.csv'), text: 'Act' }),
  'statistics.notePrint': ({ api }) => api.statistics.notePrint({ today: '2026-04-18', what: 'all' }),
  'notes.create': (worked) => noted(worked),
  'notes.update': async (worked) => {
    const { id, version } = await noted(worked)
    await worked.api.notes.update({ id, version, fields: { place: { kind: 'whole' }, text: 'read again' } })
  },
  'vault.doctor': async ({ api }) => resultOf(api, await api.vault.doctor({ mode: 'quick' }), 'doctor'),
  'vault.exportAll': async ({ api, folder }) =>
    resultOf(api, await api.vault.exportAll({ folder: join(folder, 'all') }), 'export-all'),
}

const declared = calls.filter(([, call]) => call.custody !== null)

test('there is a case below for every call that declares a custody action', () => {
  expect(Object.keys(leaving).sort()).toEqual(declared.map(([name]) => name).sort())
})

test.each(declared)('%s leaves the custody entry that the contract declares', async (name, call) => {
  const worked = await workedVault()
  await leaving[name]?.(worked)
  const { rows } = await worked.api.custody.list({})
  expect(rows.map(({ action }) => action)).toContain(call.custody)
  expect((await worked.api.custody.check({})).whole).toBe(true)
  expect(worked.engine.bugs).toEqual([])
})

test('answers anything with a typed reply', async () => {
  const { engine } = await workedVault()
  const quick = calls
    .map(([name]) => name)
    .filter((name) => !/^(session\.(create|unlock|lock|changePassphrase)|bundles\.make|vault\.)/.test(name))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...quick), fc.anything(), async (name, input) => {
      const reply = await engine.send(name, input)
      if (!reply.ok) expect(reply.code).not.toBe('INTERNAL')
    }),
    { numRuns: 1_000, seed: 7 },
  )
  expect(engine.bugs).toEqual([])
})

async function decide({ api, personId, recipientId }: Worked) {
  return api.consent.decide({ personId, recipientId, identityLevel: 'full-name', decidedOn: '2026-01-01' })
}

async function noted({ api, caseId }: Worked) {
  const pasted = await api.evidence.paste({ caseId, name: 'pasted.txt', base64: 'aGVsbG8=' })
  const itemId = pasted.outcome === 'added' ? pasted.itemId : ''
  return api.notes.create({ itemId, fields: { place: { kind: 'whole' }, text: 'read' } })
}

async function imported({ api, caseId, source }: Worked) {
  return resultOf(api, await api.evidence.import({ caseId, paths: [source] }), 'import')
}

async function itemOf(worked: Worked): Promise<string> {
  const [file] = (await imported(worked)).files
  return file?.outcome === 'added' ? file.itemId : ''
}

/** Takes every file for a mail with one attachment. */
async function readsMail(part: ReaderPart): Promise<void> {
  const child = { index: 0, name: 'a.txt', kind: 'attachment' as const, sizeBytes: 1, isFolder: false, problem: null }
  if (part.task.task === 'read')
    return standInReading(async ({ task }) => (task.mediaType === 'image/png' ? {} : { children: [child] }))(part)
  const taken = part.taken()
  part.say({ type: 'piece', bytes: new Uint8Array([65]) })
  await taken
  part.say({ type: 'child-done' })
}

async function tableTaken({ api, folder }: Worked) {
  const path = join(folder, 'people.csv')
  await writeFile(path, 'name\nAna Sol\n')
  const { format } = await api.exchange.readTable({ path })
  const plan = { kind: 'person' as const, path, format, mapping: ['displayName' as const] }
  return resultOf(api, await api.exchange.importTable({ plan, language: 'en' }), 'import-table')
}

/** The case, moved to the recycle bin. */
async function binned({ api, caseId }: Worked) {
  const records = [{ kind: 'case' as const, id: caseId }]
  await api.bin.delete({ records, why: 'test' })
  return records
}
