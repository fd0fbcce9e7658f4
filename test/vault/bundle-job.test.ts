import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, engineIn, openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'
import { mountSmallDisk, unmountSmallDisk } from '../support/small-disk.ts'

const noDate = { precision: 'unknown', value: null } as const

/** A case with a target who agreed, a witness who did not, and files that identify one, the other, and nobody. */
async function preparedCase() {
  const folder = await temporaryFolder()
  const { api, engine, path } = await openNewVault(folder)
  const receiver = await engineIn(join(folder, 'receiver'))
  await mkdir(join(folder, 'receiver'), { recursive: true })
  const theirs = join(folder, 'receiver', 'Network.vault')
  await receiver.api.session.create({
    path: theirs,
    name: 'Regional Network',
    userName: 'R. Reader',
    passphrase,
    weakAccepted: true,
  })
  const { card } = await receiver.api.recipients.ownCard({})
  const recipient = await api.recipients.addCard({ card, profile: 'ganhri' })
  const { id: caseId } = await api.cases.create({ title: 'Threats against Commissioner Mara Vellanova', nexus: 'mandated-work' })
  const mara = await api.people.create({
    fields: { displayName: 'Mara Vellanova', role: 'a commissioner' },
    caseId,
    roles: ['target'],
  })
  const tomas = await api.people.create({
    fields: { displayName: 'Tomas Berek', otherNames: ['Toby Berek'], contacts: ['+999 555 0177', 'tomas@example.org'] },
    caseId,
    roles: ['witness'],
  })
  await api.consent.decide({
    personId: mara.id,
    recipientId: recipient.id,
    identityLevel: 'full-name',
    informedOf: ['purpose', 'risks', 'right-to-withdraw', 'recipients', 'limits'],
    decidedOn: '2026-01-01',
  })
  await api.incidents.create({
    caseId,
    fields: {
      title: 'Call to Mara Vellanova',
      start: { precision: 'exact', value: '2026-03-02' },
      narrative: 'Tomas Berek (+999 555 0177) heard the call to Mara Vellanova. Mr Berek wrote it down.',
      narrativeLanguage: 'en',
      acts: ['thr-death'],
      targets: [{ level: 'office-holder', personId: mara.id, capacity: 'commissioner' }],
    },
  })
  const source = join(folder, 'source')
  await mkdir(source)
  const texts = {
    'letter to Mara Vellanova.txt': 'To Mara Vellanova',
    'statement of Tomas Berek.txt': 'I saw it.',
    'budget.csv': 'year,amount\n2025,10\n2026,4\n',
    'overlooked.txt': 'Nobody noticed that toby berek is in here.',
    'unseen.txt': 'Nobody looked at this.',
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(source, name), text)
  await resultOf(api, await api.evidence.import({ caseId, paths: [source] }), 'import')
  const identifies: Record<string, string[]> = {
    'letter to Mara Vellanova.txt': [mara.id],
    'statement of Tomas Berek.txt': [tomas.id],
  }
  const { rows } = await api.evidence.list({ caseId })
  for (const item of rows) {
    if (item.originalName === 'unseen.txt') continue
    const fields = { title: item.title, type: item.type, identifies: identifies[item.originalName] ?? [], peopleReviewed: true }
    await api.evidence.update({ id: item.id, version: item.version, fields })
  }
  const request = { caseId, recipientIds: [recipient.id], language: 'en' as const }
  return { folder, api, engine, path, receiver, recipient, caseId, mara, tomas, request }
}

test('withholds whoever did not consent, in texts, names and files, and says so in the plan', async () => {
  const { api, request, mara, tomas } = await preparedCase()
  const plan = await api.bundles.plan(request)
  const people = Object.fromEntries(plan.people.map(({ personId, leavesAs, reason }) => [personId, [leavesAs, reason]]))
  expect(people).toEqual({ [mara.id]: ['full-name', 'consented'], [tomas.id]: ['withheld', 'no-decision'] })
  expect(Object.fromEntries(plan.files.map(({ originalName, reason }) => [originalName, reason]))).toEqual({
    'letter to Mara Vellanova.txt': 'leaves',
    'statement of Tomas Berek.txt': 'identifies-withheld',
    'budget.csv': 'leaves',
    'overlooked.txt': 'name-found',
    'unseen.txt': 'people-not-reviewed',
  })
  expect(plan.warnings.map(({ code }) => code)).toEqual(['recipient-not-verified'])
})

test('makes a bundle that its recipient opens and verifies, without a word of who is withheld', async () => {
  const { api, folder, request, receiver, caseId, recipient } = await preparedCase()
  await api.recipients.setTrust({ id: recipient.id, version: recipient.version, trust: 'read-aloud', trustNote: 'by telephone' })
  const budget = (await api.evidence.list({ caseId })).rows.find(({ originalName }) => originalName === 'budget.csv')
  const copies = { ids: [budget?.id ?? ''], folder: join(folder, 'copies'), reason: 'asked for by Tomas Berek' }
  await resultOf(api, await api.evidence.copyOut(copies), 'copy-out')
  const plan = await api.bundles.plan(request)
  const target = join(folder, 'out')
  await mkdir(target)
  const made = await resultOf(api, await api.bundles.make({ request, planHash: plan.planHash, folder: target }), 'bundle')
  const { card } = await api.recipients.ownCard({})
  const sender = await receiver.api.recipients.addCard({ card, profile: 'other' })
  const first = await resultOf(receiver.api, await receiver.api.bundles.verify({ path: made.path }), 'verify')
  expect(first.report.findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(first.report.verdict).toBe('good-signer-unknown')
  await receiver.api.recipients.setTrust({ id: sender.id, version: sender.version, trust: 'met' })
  const opened = join(folder, 'opened')
  const second = await resultOf(receiver.api, await receiver.api.bundles.open({ path: made.path, folder: opened }), 'open-bundle')
  expect(second.report.verdict).toBe('good')
  for (const entry of await readdir(opened, { recursive: true, withFileTypes: true })) {
    expect(entry.name).not.toMatch(/berek|tomas/i)
    if (!entry.isFile()) continue
    const text = (await readFile(join(entry.parentPath, entry.name))).toString('latin1')
    expect(text, entry.name).not.toMatch(/berek|tomas|5550177|555 0177/i)
  }
  const { rows } = await api.bundles.list({ caseId })
  expect(rows).toMatchObject([{ id: made.bundleId, sha256: made.sha256, filesLeft: 2, filesWithheld: 3 }])
  expect((await api.custody.list({ subject: made.bundleId })).rows[0]).toMatchObject({ action: 'exported' })
})

test('refuses to make what was not confirmed, and what is for a recipient whom nobody verified', async () => {
  const { api, folder, request, caseId } = await preparedCase()
  const make = async (planHash: string, notVerifiedAccepted: boolean) => {
    const job = await api.jobs.wait(await api.bundles.make({ request, planHash, folder, notVerifiedAccepted }))
    return job.problem?.code ?? job.state
  }
  const { planHash } = await api.bundles.plan(request)
  expect(await make(planHash, false)).toBe('RECIPIENT_NOT_VERIFIED')
  expect(await make('0'.repeat(64), true)).toBe('PLAN_CHANGED')
  await api.incidents.create({
    caseId,
    fields: {
      title: 'Another',
      start: noDate,
      acts: ['other'],
      targets: [{ level: 'institution', personId: null, capacity: null }],
    },
  })
  expect(await make(planHash, true)).toBe('PLAN_CHANGED')
  expect((await api.bundles.list({})).total).toBe(0)
  expect(await make((await api.bundles.plan(request)).planHash, true)).toBe('done')
})

test('leaves nothing behind where the bundle cannot be written', async ({ skip }) => {
  const { api, folder, request } = await preparedCase()
  const disk = join(folder, 'disk')
  if (!(await mountSmallDisk(disk, '16k'))) return skip('NOT RUN: only root may mount a small file system')
  try {
    const { planHash } = await api.bundles.plan(request)
    const run = async (target: string) =>
      (await api.jobs.wait(await api.bundles.make({ request, planHash, folder: target, notVerifiedAccepted: true }))).problem
        ?.code
    expect(await run(disk)).toBe('DISK_FULL')
    expect(await readdir(disk)).toEqual([])
    expect(['FILE_NOT_FOUND', 'TARGET_NOT_WRITABLE']).toContain(await run(join(folder, 'nowhere')))
    expect((await api.bundles.list({})).total).toBe(0)
  } finally {
    unmountSmallDisk(disk)
  }
})

test('names a recipient key that does not open the bundle, and a file that is none', async () => {
  const { api, folder, request, engine } = await preparedCase()
  const { planHash } = await api.bundles.plan(request)
  const made = await resultOf(api, await api.bundles.make({ request, planHash, folder, notVerifiedAccepted: true }), 'bundle')
  const report = (await resultOf(api, await api.bundles.verify({ path: made.path }), 'verify')).report
  expect(report.findings.map(({ code }) => code)).toContain('cannot-open')
  await engine.api.session.lock({})
  expect((await resultOf(api, await api.bundles.verify({ path: made.path }), 'verify')).report.verdict).toBe('not-opened')
  await writeFile(join(folder, 'not-age'), 'hello')
  const other = (await resultOf(api, await api.bundles.verify({ path: join(folder, 'not-age') }), 'verify')).report
  expect(other.findings.map(({ code }) => code)).toContain('not-sealed-file')
  expect(await codeOf(resultOf(api, await api.bundles.verify({ path: join(folder, 'gone') }), 'verify'))).toBe('FILE_NOT_FOUND')
})
