import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSample } from '../../shared/sample/load-sample.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'
import { filesFolder, sample, sampleFolder } from './sample-folder.ts'

test('enters the whole case with its files, people, consents and recipients', async () => {
  const { api } = await openNewVault(await temporaryFolder())
  const jobs: string[] = []
  const loaded = await loadSample(api, { sample, filesFolder, onImport: (jobId) => jobs.push(jobId) })
  expect(jobs).toHaveLength(1)
  const row = await api.cases.get({ id: loaded.caseId })
  expect(row).toMatchObject({ title: sample.case.title, incidentCount: 8, personCount: 11, evidenceCount: 21 })
  const letter = loaded.items.find(({ originalName }) => originalName.startsWith('lettre-2417'))
  expect(letter).toMatchObject({
    folder: 'files/04-budget',
    mediaType: 'application/pdf',
    type: 'letter',
    language: 'fr',
    createdDate: { precision: 'exact', value: '2024-12-19' },
    incidentIds: [loaded.incidentIds.get('budget')],
    identifies: [loaded.personIds.get('minister')],
    peopleReviewed: true,
  })
  const decisions = await api.consent.list({ caseId: loaded.caseId })
  expect(decisions).toHaveLength(sample.consents.length)
  expect(decisions.filter(({ withdrawnOn }) => withdrawnOn !== null)).toMatchObject([{ withdrawnOn: '2025-06-02' }])
  expect((await api.recipients.list({})).map(({ trust }) => trust).sort()).toEqual(['met', 'read-aloud'])
  expect((await api.custody.check({})).whole).toBe(true)
})

test('makes a bundle that the published key opens', async () => {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const { caseId, recipientIds } = await loadSample(api, { sample, filesFolder })
  const request = { caseId, recipientIds: [...(recipientIds.get('forum') ?? [])], language: 'fr' as const }
  const { planHash } = await api.bundles.plan(request)
  const made = await resultOf(api, await api.bundles.make({ request, planHash, folder }), 'bundle')
  const identityPath = join(sampleFolder, 'recipients', 'forum.identity.txt')
  await api.session.lock({})
  const { report } = await resultOf(api, await api.bundles.verify({ path: made.path, identityPath }), 'verify')
  expect(report.verdict).toBe('good-signer-unknown')
  expect(report.summary).toMatchObject({ fileCount: 13, withheldFiles: 8 })
})

test('says which file is missing, and which recipient is there already', async () => {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const part = join(folder, 'files')
  await mkdir(part)
  await cp(filesFolder, part, { recursive: true })
  await rm(join(part, '04-budget', 'budget-by-year.csv'))
  expect(await codeOf(loadSample(api, { sample, filesFolder: part }))).toBe('FILE_NOT_FOUND')
  expect(await codeOf(loadSample(api, { sample, filesFolder }))).toBe('DUPLICATE')
  const empty = await openNewVault(await temporaryFolder())
  expect(await codeOf(loadSample(empty.api, { sample, filesFolder: join(folder, 'nowhere') }))).toBe('FILE_NOT_FOUND')
})
