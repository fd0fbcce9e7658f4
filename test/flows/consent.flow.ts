import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

type Record = { readonly id: string }
type Seeded = { readonly caseId: string; readonly title: string; readonly name: string; readonly recipientId: string }

const recipient = 'Special Rapporteur'

test('a consent is given, acted upon and withdrawn, and those who hold data are named, in each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(400_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  await createVault(page, folder)
  const { content } = await ask<{ content: { ageRecipient: string } }>(page, 'recipients.ownCard', {})
  const { id: recipientId } = await ask<Record>(page, 'recipients.add', {
    fields: { name: recipient, profile: 'special-procedures' },
    ageRecipient: content.ageRecipient,
  })
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      const seeded = await seedCase(page, recipientId, language)
      await speak(page, before, language)
      const t = translator(language)
      await openConsents(page, t, seeded)
      await giveConsent(page, t, language, seeded)
      await blockAndAllow(page, t, language)
      await sendBundle(page, seeded, join(folder, `out-${language}`))
      await withdraw(page, t, seeded)
      await seeWithheld(page, t, seeded)
    })
    before = language
  }
})

/** A case with one target, who has not been asked yet. */
async function seedCase(page: Page, recipientId: string, language: Language): Promise<Seeded> {
  const title = `Consent ${language}`
  const name = `Dorotea Vint ${language}`
  const { id: caseId } = await ask<Record>(page, 'cases.create', { title })
  const { id: personId } = await ask<Record>(page, 'people.create', { fields: { displayName: name }, caseId, roles: ['target'] })
  await ask(page, 'incidents.create', {
    caseId,
    fields: {
      title: 'A call at night',
      start: { precision: 'exact', value: '2026-02-03' },
      place: 'Kessan',
      acts: ['thr-threat'],
      targets: [{ level: 'staff', personId, capacity: null }],
    },
  })
  return { caseId, title, name, recipientId }
}

async function openConsents(page: Page, t: Translate, { title }: Seeded): Promise<void> {
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('gridcell', { name: title, exact: true }).dblclick()
  await page.getByRole('tab', { name: t('cases.tabConsent') }).click()
  await expect(cell(page, t)).toContainText(t('consent.noDecision'))
  await findsNothing(page, 'consents')
}

/** Of the one person in the matrix: what may do them harm (0), and what they decided about the recipient (1). */
function cell(page: Page, t: Translate, place = 1): Locator {
  return page
    .getByRole('table', { name: t('consent.matrix') })
    .getByRole('row')
    .nth(1)
    .getByRole('button')
    .nth(place)
}

/** The whole form, in the order of asking; it says itself what it comes to before it is recorded. */
async function giveConsent(page: Page, t: Translate, language: Language, { name }: Seeded): Promise<void> {
  await cell(page, t).click()
  const dialog = page.getByRole('dialog')
  const outcome = dialog.getByRole('status')
  await dialog.getByText(labelOf(identityLevels, 'full-name', language), { exact: true }).click()
  await expect(outcome).toContainText(t('gate.reason.not-informed'))
  await dialog.getByRole('button', { name: t('consent.tickAll') }).click()
  await expect(outcome).toContainText(t('gate.reason.name-not-to-governments'))
  await dialog
    .getByRole('radiogroup', { name: t('consent.toGovernments') })
    .getByText(t('consent.answerYes'), { exact: true })
    .click()
  await expect(outcome).toContainText(name)
  await expect(outcome).toContainText(t('gate.warning.keep-from-public-reports'))
  await dialog.getByText(t('consent.hidePlace'), { exact: true }).click()
  await dialog.getByLabel(t('consent.witness')).fill('W. Itness')
  await findsNothing(page, 'the form of a consent')
  await dialog.getByRole('button', { name: t('consent.record') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(cell(page, t)).toContainText(labelOf(identityLevels, 'full-name', language))
  await expect(cell(page, t)).toContainText(t('gate.hides', { fields: t('gate.hidden.place') }))
}

/** A block wins over the consent; a new assessment lifts it. */
async function blockAndAllow(page: Page, t: Translate, language: Language): Promise<void> {
  await assess(page, t, t('consent.harmBlock'))
  await expect(cell(page, t, 0)).toContainText(t('consent.harmBlock'))
  await expect(cell(page, t)).toContainText(t('gate.reason.blocked'))
  await cell(page, t, 0).click()
  await page.getByRole('button', { name: t('consent.harmAgain') }).click()
  await fillAssessment(page, t, t('consent.harmAllow'))
  await expect(cell(page, t)).toContainText(labelOf(identityLevels, 'full-name', language))
}

async function assess(page: Page, t: Translate, decision: string): Promise<void> {
  await cell(page, t, 0).click()
  await page.getByRole('button', { name: t('consent.harmRecord') }).click()
  await expect(page.getByText(t('consent.errorAssessor'))).toBeVisible()
  await findsNothing(page, 'an assessment')
  await fillAssessment(page, t, decision)
}

async function fillAssessment(page: Page, t: Translate, decision: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText(decision, { exact: true }).click()
  await dialog.getByLabel(t('consent.harmAssessor')).fill('B. Lead')
  await dialog.getByRole('button', { name: t('consent.harmRecord') }).click()
  await expect(dialog).toHaveCount(0)
}

/** Something leaves under this consent. */
async function sendBundle(page: Page, { caseId, recipientId }: Seeded, folder: string): Promise<void> {
  await mkdir(folder)
  const request = { caseId, recipientIds: [recipientId], language: 'en' }
  const { planHash } = await ask<{ planHash: string }>(page, 'bundles.plan', request)
  const started = await ask<{ jobId: string }>(page, 'bundles.make', { request, planHash, folder, notVerifiedAccepted: true })
  const job = await ask<{ state: string }>(page, 'jobs.wait', started)
  expect(job.state).toBe('done')
}

/** Withdraws, and is told who holds data: before, after, and for as long as nothing new is decided. */
async function withdraw(page: Page, t: Translate, { name }: Seeded): Promise<void> {
  await cell(page, t).click()
  await page.getByRole('button', { name: t('consent.withdraw') }).click()
  const asking = page.getByRole('alertdialog')
  await expect(asking.getByText(t('consent.heldBy', { count: 1 }))).toBeVisible()
  await asking.getByLabel(t('consent.withdrawWhy')).fill('…')
  await findsNothing(page, 'a withdrawal')
  await asking.getByRole('button', { name: t('consent.withdraw') }).click()
  const telling = page.getByRole('dialog')
  await expect(telling).toContainText(name)
  await expect(telling.getByRole('link', { name: recipient })).toBeVisible()
  await findsNothing(page, 'whom to tell')
  await telling.getByRole('button', { name: t('consent.tellCopy') }).click()
  await telling.getByText(t('ui.close'), { exact: true }).click()
  await expect(cell(page, t)).toContainText(t('consent.withheld'))
  await expect(page.getByText(t('consent.toTell'))).toBeVisible()
}

/** The next bundle withholds the person, and says why; the person's own page shows the withdrawal. */
async function seeWithheld(page: Page, t: Translate, { name }: Seeded): Promise<void> {
  await page.getByRole('tab', { name: t('cases.tabSubmissions') }).click()
  await page
    .getByRole('button', { name: t('submissions.new') })
    .first()
    .click()
  await page.getByText(recipient, { exact: true }).click()
  await page.getByRole('button', { name: t('submissions.goOn') }).click()
  const row = page
    .getByRole('table', { name: t('submissions.peopleTitle') })
    .getByRole('row')
    .filter({ hasText: name })
  await expect(row).toContainText(t('gate.reason.withdrawn'))
  await goToPart(page, t, t('common.people'))
  await page.getByRole('gridcell', { name, exact: true }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('table', { name: t('people.consents') })).toContainText(recipient)
  await findsNothing(page, 'a person')
}
