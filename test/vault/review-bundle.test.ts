import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../shared/contract/index.ts'
import { fieldsOfItem } from '../../shared/domain/evidence.ts'
import { openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'
import { makePdf } from '../support/make-pdf.ts'
import { incidentFields, pasteItem } from '../support/worked-case.ts'

async function caseForANetwork() {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const { content } = await api.recipients.ownCard({})
  const { id: recipientId } = await api.recipients.add({
    fields: { name: 'Network', profile: 'other' },
    ageRecipient: content.ageRecipient,
  })
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  await api.incidents.create({ caseId, fields: incidentFields() })
  const request = { caseId, recipientIds: [recipientId], language: 'en' as const }
  return { api, folder, caseId, request }
}

async function lookedAt(api: EngineClient, id: string): Promise<void> {
  const item = await api.evidence.get({ id })
  await api.evidence.update({ id, version: item.version, fields: { ...fieldsOfItem(item), peopleReviewed: true } })
}

test('what was made of an item leaves without it: the bundle is good, and nothing in it has the hash of what stays', async () => {
  const { api, folder, caseId, request } = await caseForANetwork()
  const parentId = await pasteItem(api, caseId, 'Mara Vell said yes.')
  const made = await api.review.saveText({
    parentId,
    kind: 'extract',
    title: 'Without the name',
    language: 'en',
    format: 'text',
    text: 'Somebody said yes.',
    reason: 'To share it',
  })
  await lookedAt(api, made.id)
  const { planHash, files } = await api.bundles.plan(request)
  expect(files.map(({ itemId, leaves }) => [itemId === made.id, leaves]).sort()).toEqual([
    [false, false],
    [true, true],
  ])
  const target = join(folder, 'out')
  await mkdir(target)
  const { path } = await resultOf(
    api,
    await api.bundles.make({ request, planHash, folder: target, notVerifiedAccepted: true }),
    'bundle',
  )
  const opened = await resultOf(api, await api.bundles.open({ path, folder: join(folder, 'opened') }), 'open-bundle')
  expect(opened.report.findings.map(({ code }) => code)).toContain('custody-good')
  const { sha256 } = await api.evidence.get({ id: parentId })
  const entries = await readdir(opened.folder ?? '', { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  )
  expect(texts.filter((text) => text.includes(made.sha256)).length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.includes(sha256))).toEqual([])
})

test('a PDF whose text names somebody who may not be named stays', async () => {
  const { api, folder, caseId, request } = await caseForANetwork()
  await api.people.create({ fields: { displayName: 'Tomas Berek' }, caseId, roles: ['witness'] })
  const path = join(folder, 'minutes.pdf')
  await writeFile(
    path,
    makePdf({ pages: [{ lines: ['Minutes'] }, { seenLines: ['Tomas Berek was there'] }], isCompressed: true }),
  )
  await resultOf(api, await api.evidence.import({ caseId, paths: [path] }), 'import')
  const [item] = (await api.evidence.list({ caseId })).rows
  await lookedAt(api, item?.id ?? '')
  await resultOf(api, await api.review.readRest({ caseId }), 'read')
  expect((await api.bundles.plan(request)).files).toMatchObject([{ leaves: false, reason: 'name-found' }])
})
