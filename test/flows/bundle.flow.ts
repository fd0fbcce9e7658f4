import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { recipientProfiles } from '../../shared/vocabulary/recipient-profiles.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { ask, choosePlace, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault, unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

type Record = { readonly id: string; readonly version: number }
type Seeded = { readonly caseId: string; readonly title: string; readonly named: string; readonly hidden: string }

test('a bundle with one person withheld is made, confirmed, sealed and verified in each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(500_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  await createVault(page, folder)
  const recipientId = await addOwnCard(page, translator('en'))
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      const seeded = await seedCase(page, recipientId, language)
      const out = join(folder, `out-${language}`)
      await mkdir(out)
      await speak(page, before, language)
      const t = translator(language)
      await makeBundle(page, t, seeded, out)
      if (language === 'en') await verifyRecipient(page, t)
      await verifyBundle(page, t, language)
      await lookAtLedger(page, t, seeded)
    })
    before = language
  }
})

/** The institution's own card is added as that of a recipient: what is sealed for it can be opened here. */
async function addOwnCard(page: Page, t: Translate): Promise<string> {
  await goToPart(page, t, t('common.recipients'))
  await expect(page.getByText(t('recipients.emptyTitle'))).toBeVisible()
  await findsNothing(page, 'no recipients')
  await page.getByRole('button', { name: t('recipients.ownCard') }).click()
  const card = (await page.getByText('NHRI RECIPIENT CARD v1').textContent()) ?? ''
  await findsNothing(page, 'the own card')
  await goToPart(page, t, t('common.recipients'))
  await page.getByRole('button', { name: t('recipients.add') }).click()
  await page.getByRole('textbox', { name: t('recipients.card'), exact: true }).fill(card.replace('Language: en', 'Language: fr'))
  await page.getByRole('button', { name: t('recipients.readCard') }).click()
  await expect(page.getByText('The signature of this recipient card is wrong')).toBeVisible()
  await page.getByRole('textbox', { name: t('recipients.card'), exact: true }).fill(card)
  await page.getByRole('button', { name: t('recipients.readCard') }).click()
  await expect(page.getByText(t('recipients.cardWhole'))).toBeVisible()
  await page.getByRole('button', { name: t('recipients.addThis') }).click()
  await expect(page.getByText(t('recipients.profileNeeded'))).toBeVisible()
  await findsNothing(page, 'a card that was read')
  await page.getByRole('button', { name: t('recipients.profile') }).click()
  await page.getByRole('option', { name: labelOf(recipientProfiles, 'ganhri', 'en') }).click()
  await page.getByRole('button', { name: t('recipients.addThis') }).click()
  await expect(page.getByText(t('recipients.trustWhy'))).toBeVisible()
  await findsNothing(page, 'a recipient')
  const [added] = await ask<readonly Record[]>(page, 'recipients.list', {})
  return added?.id ?? ''
}

/** A case with one person who agreed to be named, one who was not asked, and a file that may leave and one that may not. */
async function seedCase(page: Page, recipientId: string, language: Language): Promise<Seeded> {
  const title = `Bundle ${language}`
  const [named, hidden] = [`Dorotea Vint ${language}`, `Ezekiel Marr ${language}`]
  const { id: caseId } = await ask<Record>(page, 'cases.create', { title, nexus: 'un-cooperation' })
  const person = (displayName: string, role: string) =>
    ask<Record>(page, 'people.create', { fields: { displayName }, caseId, roles: [role] })
  const { id: namedId } = await person(named, 'target')
  const { id: hiddenId } = await person(hidden, 'witness')
  await ask(page, 'consent.decide', {
    personId: namedId,
    recipientId,
    identityLevel: 'full-name',
    informedOf: ['purpose', 'risks', 'right-to-withdraw', 'recipients', 'limits'],
    decidedOn: '2026-01-05',
  })
  await ask(page, 'incidents.create', {
    caseId,
    fields: {
      title: 'A call at night',
      start: { precision: 'exact', value: '2026-02-03' },
      narrative: `${named} was called; ${hidden} heard it.`,
      acts: ['inst-budget-cut'],
      targets: [{ level: 'institution', personId: null, capacity: null }],
    },
  })
  for (const [name, identifies] of [
    ['open.txt', []],
    ['secret.txt', [hiddenId]],
  ] as const) {
    const { itemId } = await ask<{ itemId: string }>(page, 'evidence.paste', {
      caseId,
      name,
      base64: Buffer.from(`${name} ${language}`).toString('base64'),
    })
    const item = await ask<Record & { readonly title: string; readonly type: string }>(page, 'evidence.get', { id: itemId })
    await ask(page, 'evidence.update', {
      id: itemId,
      version: item.version,
      fields: { title: item.title, type: item.type, identifies: [...identifies], peopleReviewed: true },
    })
  }
  return { caseId, title, named, hidden }
}

async function makeBundle(page: Page, t: Translate, seeded: Seeded, out: string): Promise<void> {
  await prepareBundle(page, t, seeded, out)
  await page.getByRole('button', { name: t('submissions.seal') }).click()
  await expect(page.getByRole('heading', { name: t('submissions.doneTitle') })).toBeVisible()
  await findsNothing(page, 'what to do next')
  expect((await readdir(out)).filter((name) => name.endsWith('.zip.age'))).toHaveLength(1)
}

/** Every step up to the last one. */
async function prepareBundle(page: Page, t: Translate, { title, named, hidden }: Seeded, out: string): Promise<void> {
  await goToPart(page, t, t('common.overview'))
  await expect(page.getByRole('heading', { level: 2, name: t('overview.incidentsOf'), exact: true })).toBeVisible()
  await findsNothing(page, 'overview')
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('gridcell', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: t('cases.tabSubmissions') }).click()
  await findsNothing(page, 'no bundles')
  await page.getByRole('button', { name: t('submissions.new') }).click()
  const goOn = page.getByRole('button', { name: t('submissions.goOn') })
  await goOn.click()
  await expect(page.getByText(t('submissions.recipientNeeded'))).toBeVisible()
  await page
    .getByRole('group', { name: t('submissions.recipients') })
    .getByText('National Commission')
    .click()
  await findsNothing(page, 'for whom')
  await goOn.click()

  const people = page.getByRole('table', { name: t('submissions.peopleTitle') })
  await expect(people.getByRole('row').filter({ hasText: named })).toContainText(t('submissions.leavesNamed'))
  const withheld = people.getByRole('row').filter({ hasText: hidden })
  await expect(withheld).toContainText(t('submissions.leavesWithheld'))
  await expect(withheld).toContainText(t('gate.reason.no-decision'))
  await findsNothing(page, 'person by person')
  await goOn.click()

  const files = page.getByRole('table', { name: t('submissions.filesTitle') })
  await expect(files.getByRole('row').filter({ hasText: 'open.txt' })).toContainText(t('submissions.fileLeaves'))
  await expect(files.getByRole('row').filter({ hasText: 'secret.txt' })).toContainText(hidden)
  await findsNothing(page, 'file by file')
  await goOn.click()
  await confirm(page, t)
  await goOn.click()

  await page.getByRole('button', { name: t('submissions.chooseFolder') }).click()
  await choosePlace(page, t, t('submissions.chooseFolderTitle'), out)
  await findsNothing(page, 'where to')
}

/** Keys that nobody verified need a word of their own. */
async function confirm(page: Page, t: Translate): Promise<void> {
  const goOn = page.getByRole('button', { name: t('submissions.goOn') })
  await goOn.click()
  await expect(page.getByText(t('submissions.confirmNeeded'))).toBeVisible()
  await page.getByText(t('submissions.confirmBox')).click()
  const second = page.getByText(t('submissions.acceptNotVerified'))
  if ((await second.count()) > 0) {
    await goOn.click()
    await expect(page.getByText(t('submissions.acceptNeeded'))).toBeVisible()
    await second.click()
  }
  await findsNothing(page, 'to be confirmed')
}

/** After the first bundle: it was made sure that the keys are theirs. */
async function verifyRecipient(page: Page, t: Translate): Promise<void> {
  await goToPart(page, t, t('common.recipients'))
  await page.getByRole('gridcell', { name: /National Commission/ }).click()
  await page.getByText(t('recipients.trustMet'), { exact: true }).click()
  await page.getByLabel(t('recipients.trustNote')).fill('Shown at the annual meeting')
  await page.getByRole('button', { name: t('recipients.trustSave') }).click()
  await expect(page.getByText(t('recipients.trustSaved'))).toBeVisible()
}

async function verifyBundle(page: Page, t: Translate, language: Language): Promise<void> {
  if (language === 'en') {
    await goToPart(page, t, t('common.submissions'))
    return
  }
  await page.getByRole('button', { name: t('submissions.verifyNow') }).click()
  await findsNothing(page, 'before verifying')
  await page.getByRole('button', { name: t('verify.start'), exact: true }).click()
  const title = t('verify.goodTitle', { signer: '\u2068National Commission\u2069' })
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByText(t('verdict.opened'))).toBeVisible()
  await expect(page.getByText(t('verdict.proves-not-truth'))).toBeVisible()
  await findsNothing(page, 'the verdict')
}

async function lookAtLedger(page: Page, t: Translate, { hidden, title }: Seeded): Promise<void> {
  await goToPart(page, t, t('common.submissions'))
  await findsNothing(page, 'the ledger')
  await page
    .getByRole('gridcell', { name: /National Commission/ })
    .first()
    .click()
  await expect(page.getByRole('row').filter({ hasText: hidden }), title).toContainText(t('submissions.leavesWithheld'))
  await findsNothing(page, 'a bundle of the ledger')
  await goToPart(page, t, t('common.custody'))
  await page.getByRole('button', { name: t('custody.check') }).click()
  await expect(page.getByText(t('custody.wholeTitle'))).toBeVisible()
  await expect(page.getByRole('gridcell', { name: t('custody.did.exported') }).first()).toBeVisible()
  await findsNothing(page, 'custody')
}

test('what was confirmed is what is made: a consent withdrawn meanwhile is shown, and confirmed anew', async ({
  vaultWindow,
  folder,
}) => {
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  const t = translator('en')
  await createVault(page, folder)
  const { card } = await ask<{ card: string }>(page, 'recipients.ownCard', {})
  const { id } = await ask<Record>(page, 'recipients.addCard', { card, profile: 'ganhri' })
  const seeded = await seedCase(page, id, 'en')
  const out = join(folder, 'out')
  await mkdir(out)
  await prepareBundle(page, t, seeded, out)
  const [consent] = await ask<readonly Record[]>(page, 'consent.list', { caseId: seeded.caseId })
  await ask(page, 'consent.withdraw', { id: consent?.id, withdrawnOn: '2026-01-06' })
  await page.getByRole('button', { name: t('submissions.seal') }).click()
  await expect(page.getByRole('heading', { name: t('submissions.planChanged') })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: seeded.named })).toContainText('is now Withheld')
  await findsNothing(page, 'what changed')
  expect(await readdir(out)).toEqual([])
  await page.getByRole('button', { name: t('submissions.confirmTitle') }).click()
  await page.getByText(t('submissions.confirmBox')).click()
  await page.getByRole('button', { name: t('submissions.goOn') }).click()
  await page.getByRole('button', { name: t('submissions.seal') }).click()
  await expect(page.getByRole('heading', { name: t('submissions.doneTitle') })).toBeVisible()
})

test('a bundle is looked at without any vault, and one with a byte changed is refused', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const t = translator('en')
  const vault = await createVault(page, folder)
  const { card } = await ask<{ card: string }>(page, 'recipients.ownCard', {})
  const { id } = await ask<Record>(page, 'recipients.addCard', { card, profile: 'ganhri' })
  const { caseId } = await seedCase(page, id, 'en')
  const request = { caseId, recipientIds: [id], language: 'en' }
  const { planHash } = await ask<{ planHash: string }>(page, 'bundles.plan', request)
  const { jobId } = await ask<{ jobId: string }>(page, 'bundles.make', { request, planHash, folder, notVerifiedAccepted: true })
  const { result } = await ask<{ result: { path: string } }>(page, 'jobs.wait', { jobId })
  const name = result.path.slice(folder.length + 1)

  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Another vault' }).click()
  await page.getByRole('button', { name: 'Verify a bundle' }).click()
  await verifyFile(page, t, folder, name)
  await expect(page.getByRole('heading', { name: t('verdict.headline.not-opened') })).toBeVisible()
  await expect(page.getByText(t('verdict.cannot-open'))).toBeVisible()
  await findsNothing(page, 'a bundle for somebody else')

  await changeOneByte(result.path)
  await page.getByRole('link', { name: t('verify.back') }).click()
  await page.getByRole('button', { name: 'Open a vault' }).click()
  await choosePlace(page, t, 'Choose the folder of the vault', join(folder, 'National Commission.vault'))
  await unlock(page, vault.passphrase)
  await goToPart(page, t, t('common.verify'))
  await verifyFile(page, t, folder, name)
  await expect(page.getByRole('heading', { name: t('verdict.headline.bad') })).toBeVisible()
  await expect(page.getByRole('button', { name: t('verify.open') })).toHaveCount(0)
  await findsNothing(page, 'a bad verdict')
})

async function verifyFile(page: Page, t: Translate, folder: string, name: string): Promise<void> {
  await page.getByRole('button', { name: t('verify.chooseFile') }).click()
  const dialog = page.getByRole('dialog', { name: t('verify.chooseFileTitle') })
  await dialog.getByLabel(t('common.path'), { exact: true }).fill(folder)
  await dialog.getByRole('button', { name: t('common.goToPath') }).click()
  await dialog.getByRole('option', { name, exact: false }).first().click()
  await dialog.getByRole('button', { name: t('common.chooseCount', { count: 1 }) }).click()
  await page.getByRole('button', { name: t('verify.start'), exact: true }).click()
}

async function changeOneByte(path: string): Promise<void> {
  const file = await open(path, 'r+')
  const { size } = await file.stat()
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, size - 500)
  await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, size - 500)
  await file.close()
}
