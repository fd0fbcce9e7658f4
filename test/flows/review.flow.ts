import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { writeReviewFiles } from './support/review-files.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('an investigator reads a mail, takes its letter out, notes a part of it, and writes down a call, in each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(600_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  await createVault(page, folder)
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      const t = translator(language)
      await bringIn(page, join(folder, language), language)
      await readMail(page, t, language)
      await readLetter(page, t)
      await noteByKeys(page, t)
      await writeDownCall(page, t, language)
    })
    before = language
  }
})

const panel = (page: Page, t: Translate) => page.getByRole('complementary', { name: t('review.panel') })
const fileFrame = (page: Page) => page.frameLocator('iframe.viewer-frame')

async function bringIn(page: Page, folder: string, language: Language): Promise<void> {
  await writeReviewFiles(folder, language)
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: `Case ${language}` })
  const { jobId } = await ask<{ jobId: string }>(page, 'evidence.import', { caseId, paths: [folder] })
  await ask(page, 'jobs.wait', { jobId })
}

/** By the list of all evidence and the page of the item, as one comes to it. */
async function openReview(page: Page, t: Translate, title: string, reference: Locator): Promise<void> {
  // The list may still be asking again when it is drawn, and another item then stands where this one stood.
  await expect(async () => {
    await goToPart(page, t, t('common.evidence'))
    const cell = page.getByRole('gridcell', { name: title, exact: true })
    await page.getByRole('row').filter({ has: cell }).filter({ has: reference }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await page
    .getByRole('main')
    .getByRole('button', { name: t('review.open'), exact: true })
    .click()
  await expect(page.getByText(t('review.unchanged'))).toBeVisible()
}

async function readMail(page: Page, t: Translate, language: Language): Promise<void> {
  await openReview(page, t, 'announcement', await caseCell(page, language))
  await expect(fileFrame(page).getByText('the letter about the budget is attached').first()).toBeVisible()
  await panel(page, t)
    .getByRole('tab', { name: t('review.tab.contents') })
    .click()
  await findsNothing(page, 'the review of a mail')
  await panel(page, t).getByRole('row').filter({ hasText: 'letter.pdf' }).press('Space')
  await expect(panel(page, t).getByText(t('review.contentsChosen', { count: 1 }))).toBeVisible()
  await panel(page, t)
    .getByRole('button', { name: t('review.takeOut') })
    .click()
  const dialog = page.getByRole('dialog', { name: t('review.takeOut') })
  await expect(dialog.getByText(t('review.takeAdded', { count: 1 }))).toBeVisible()
  await findsNothing(page, 'what was taken out')
  await dialog.getByRole('link', { name: /letter\.pdf/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'letter' })).toBeVisible()
}

async function readLetter(page: Page, t: Translate): Promise<void> {
  await expect(page.getByText(t('review.unchanged'))).toBeVisible()
  await expect(page.getByRole('textbox', { name: t('review.page') })).toHaveValue('1')
  await page.getByRole('searchbox', { name: t('review.find') }).fill('table')
  await expect(page.getByText(t('review.found', { current: '1', total: '1' }))).toBeVisible()
  await page
    .getByRole('region', { name: t('review.tools') })
    .getByRole('button', { name: t('review.nextPage') })
    .click()
  await expect(page.getByRole('textbox', { name: t('review.page') })).toHaveValue('2')
  await panel(page, t)
    .getByRole('tab', { name: t('review.tab.text') })
    .click()
  await panel(page, t)
    .getByRole('searchbox', { name: t('review.textFind') })
    .fill('BUDGET')
  await expect(panel(page, t).getByText(t('review.textHits', { count: 2 }))).toBeVisible()
  await panel(page, t)
    .getByRole('button', { name: /cut by half/ })
    .click()
  await expect(page.getByRole('textbox', { name: t('review.page') })).toHaveValue('1')
  await findsNothing(page, 'the review of a letter')
}

/** A part of a page is noted without a mouse: the place is said in numbers. */
async function noteByKeys(page: Page, t: Translate): Promise<void> {
  await page.keyboard.press('Alt+n')
  const text = panel(page, t).getByLabel(t('review.noteText'))
  await expect(text).toBeFocused()
  await page.keyboard.type('The cut is announced here.')
  await panel(page, t)
    .getByRole('button', { name: t('review.noteWhere') })
    .click()
  await page.getByRole('option', { name: t('review.place.region', { page: 1 }) }).click()
  await panel(page, t).getByLabel(t('review.region.width')).fill('60')
  await findsNothing(page, 'a note that is written')
  await panel(page, t)
    .getByRole('button', { name: t('ui.save') })
    .click()
  const place = t('review.noteGo', { place: t('review.place.region', { page: 1 }) })
  await expect(panel(page, t).getByRole('button', { name: place })).toBeVisible()
  // From the panel to the tools, to the frame of the file, and back: there the key comes from the frame.
  await expect(panel(page, t).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  // The frame is of another process: the document around it is then not the one that has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('viewer-frame')
  await page.keyboard.press('F6')
  await expect(panel(page, t).locator(':focus')).toHaveCount(1)
}

async function writeDownCall(page: Page, t: Translate, language: Language): Promise<void> {
  await openReview(page, t, 'call', await caseCell(page, language))
  await panel(page, t)
    .getByRole('tab', { name: t('review.tab.copies') })
    .click()
  await panel(page, t)
    .getByRole('button', { name: t('review.transcribe') })
    .click()
  const form = page.getByRole('region', { name: t('review.origin.transcript') })
  const passage = (number: number) => form.getByRole('group', { name: t('review.cue', { number }) })
  await passage(1).getByLabel(t('review.cueText')).fill('Good evening.')
  await passage(1).getByLabel(t('review.cueEnd'), { exact: true }).fill('0:03')
  await passage(1).getByLabel(t('review.cueText')).press('Control+Enter')
  await expect(passage(2).getByLabel(t('review.cueText'))).toBeFocused()
  await page.keyboard.type('Think of your children.')
  await passage(2).getByLabel(t('review.cueStart'), { exact: true }).fill('0:01')
  await form.getByRole('button', { name: t('review.writeSave') }).click()
  await expect(form.getByText(t('review.cueErrorOverlap'))).toBeVisible()
  await passage(2).getByLabel(t('review.cueStart'), { exact: true }).fill('0:04')
  await form.getByLabel(t('review.writeWhy')).fill('Amina Okoye, for the hearing')
  await findsNothing(page, 'a transcript that is written')
  await form.getByRole('button', { name: t('review.writeSave') }).click()
  const second = page.getByRole('button', { name: /Think of your children/ })
  await panel(page, t)
    .getByRole('tab', { name: t('review.tab.text') })
    .click()
  await second.click()
  await expect(page.getByRole('listitem').filter({ has: second })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('timer')).toContainText('0:04')
  await page.getByRole('button', { name: t('review.play'), exact: true }).click()
  await expect(page.getByRole('timer')).toContainText('0:05')
  await page.keyboard.press('Control+ArrowLeft')
  await findsNothing(page, 'a call with its transcript')
}

/** The cell that names the case of a language in the list of all evidence. */
async function caseCell(page: Page, language: Language): Promise<Locator> {
  const { rows } = await ask<{ rows: { title: string; reference: string }[] }>(page, 'cases.list', {})
  const reference = rows.find(({ title }) => title === `Case ${language}`)?.reference ?? ''
  return page.getByText(reference, { exact: true })
}
