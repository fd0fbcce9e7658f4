import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Language, languageNames } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { drawPhotograph } from './support/photographs.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('sixty items are gone through by keyboard, in English and in Arabic', async ({ vaultWindow, folder }) => {
  test.setTimeout(400_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  await createVault(page, folder)
  let before: Language = 'en'
  for (const language of ['en', 'ar'] as const) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      await sortThrough(page, translator(language), join(folder, language), language)
    })
    before = language
  }
})

async function sortThrough(page: Page, t: Translate, folder: string, language: Language): Promise<void> {
  const title = `Sixty items, ${language}`
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title })
  await sixtyFiles(page, folder, language)
  await ask(page, 'jobs.wait', await ask(page, 'evidence.import', { caseId, paths: [join(folder, 'top')] }))
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('gridcell', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: t('cases.tabEvidence') }).click()
  await page.getByRole('radio', { name: t('triage.asGrid') }).click()
  await expect(page.getByRole('grid', { name: t('triage.grid') })).toBeVisible()
  await isClean(page, 'the grid')

  await smallPicturesAppear(page, t, caseId)
  await sortByKeys(page, t, language)
  await tagSeveral(page, t, language)
  await narrowToFolder(page, t)
  await findAlike(page, t)
}

/** axe finds nothing, once the pointer lies nowhere: a hint beside a button is no part of the page. */
async function isClean(page: Page, what: string): Promise<void> {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await findsNothing(page, what)
}

/** 24 photographs, one of them again at another size, and 35 letters, in a tree of folders. */
async function sixtyFiles(page: Page, folder: string, language: Language): Promise<void> {
  const places = ['photographs/day 1', 'photographs/day 2', 'letters/2024', 'letters/الوزارة'] as const
  for (const place of places) await mkdir(join(folder, 'top', place), { recursive: true })
  const seeds = language === 'en' ? 0 : 100
  for (let number = 0; number < 24; number += 1) {
    const photograph = await drawPhotograph(page, { seed: seeds + number, width: 640, height: 480 })
    await writeFile(
      join(folder, 'top', places[number % 2] ?? '', `photograph ${String(number).padStart(2, '0')}.jpg`),
      photograph,
    )
  }
  const again = await drawPhotograph(page, { seed: seeds, width: 320, height: 240 })
  await writeFile(join(folder, 'top', places[0], 'photograph 00 as sent.jpg'), again)
  for (let number = 0; number < 35; number += 1)
    await writeFile(join(folder, 'top', places[2 + (number % 2)] ?? '', `letter ${number}.txt`), `Letter ${number}, ${language}.`)
}

const cards = (page: Page): Locator => page.getByRole('grid').last().getByRole('gridcell')
const focused = (page: Page): Locator => page.locator('[role=gridcell]:focus')

/** Every picture of the case gets a small one, also those that are out of view, while the grid is shown. */
async function smallPicturesAppear(page: Page, t: Translate, caseId: string): Promise<void> {
  await expect
    .poll(async () => (await ask<{ total: number }>(page, 'evidence.withoutThumbnail', { caseId })).total, { timeout: 120_000 })
    .toBe(0)
  await page.getByRole('searchbox', { name: t('evidence.search') }).fill('photograph')
  await expect(cards(page).first().locator('img')).toBeVisible()
  await expect(page.getByText(t('evidence.count', { count: 25 }), { exact: true })).toBeVisible()
  await isClean(page, 'small pictures')
}

/** By the order of names: the arrows of the keyboard mean where things stand, so in Arabic the next one is to the left. */
async function sortByKeys(page: Page, t: Translate, language: Language): Promise<void> {
  const next = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
  // The order is remembered: the second time it is there.
  if (language === 'en') {
    await page
      .getByRole('button', { name: t('triage.order') })
      .first()
      .click()
    await page.getByRole('option', { name: t('evidence.colTitle') }).click()
    await page.getByRole('button', { name: t('triage.orderDown', { order: t('evidence.colTitle') }) }).click()
  }
  await expect(cards(page).first()).toContainText('photograph 00')
  await cards(page).first().focus()
  await page.keyboard.press('r')
  await expect(focused(page)).toContainText('photograph 00 as sent')
  await page.keyboard.press('n')
  await expect(focused(page)).toContainText('photograph 01')
  await page.keyboard.press(next)
  await expect(focused(page)).toContainText('photograph 02')
  await page.keyboard.press('l')
  await expect(focused(page)).toContainText('photograph 03')
  await expect(page.getByText(t('triage.progress', { sorted: 3, total: 60 }))).toBeVisible()
  await expect(cards(page).first()).toContainText(t('triage.relevant'))
  // What the last key did is taken back from its message.
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('history.undo') })
    .click()
  await expect(page.getByText(t('triage.progress', { sorted: 2, total: 60 }))).toBeVisible()
}

async function tagSeveral(page: Page, t: Translate, language: Language): Promise<void> {
  await cards(page).nth(3).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press(language === 'ar' ? 'Shift+ArrowLeft' : 'Shift+ArrowRight')
  await expect(page.getByText(t('lists.chosen', { count: 2 })).last()).toBeVisible()
  await isClean(page, 'several chosen')
  await page.getByRole('button', { name: t('triage.tagsApply') }).click()
  const dialog = page.getByRole('dialog', { name: t('triage.tagsTitle', { count: 2 }) })
  await dialog.getByRole('combobox', { name: t('triage.tagsAdd') }).fill('الميزانية')
  await page.keyboard.press('Enter')
  await isClean(page, 'tags for several')
  await dialog.getByRole('button', { name: t('triage.tagsApply') }).click()
  await expect(page.getByText(t('triage.tagged', { count: 2 }))).toBeVisible()
  await expect(cards(page).nth(3)).toContainText('الميزانية')
  await cards(page).nth(3).focus()
  await page.keyboard.press('Escape')
}

async function narrowToFolder(page: Page, t: Translate): Promise<void> {
  await page.getByRole('searchbox', { name: t('evidence.search') }).fill('')
  await expect(page.getByText(t('evidence.count', { count: 60 }), { exact: true })).toBeVisible()
  const folders = page.getByRole('button', { name: t('triage.folders'), exact: true })
  // The tree is remembered: the second time it is there.
  if ((await folders.getAttribute('aria-pressed')) === 'false') await folders.click()
  const tree = page.getByRole('treegrid', { name: t('triage.folders') })
  await tree.getByRole('row', { name: /letters/ }).click()
  await expect(page.getByText(t('evidence.count', { count: 35 }), { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('evidence.count', { count: 18 }), { exact: true })).toBeVisible()
  await isClean(page, 'folders')
  await page.getByRole('button', { name: t('triage.chipRemove') }).click()
  await expect(page.getByText(t('evidence.count', { count: 60 }), { exact: true })).toBeVisible()
}

/** The picture that was sent at another size is found by how it looks, from the item and in the list. */
async function findAlike(page: Page, t: Translate): Promise<void> {
  await page.getByRole('searchbox', { name: t('evidence.search') }).fill('as sent')
  await expect(cards(page)).toHaveCount(1)
  await cards(page).first().press('Enter')
  const near = page.getByRole('region', { name: t('triage.near') })
  await expect(near.getByRole('link')).toHaveText(/photograph 00/)
  await expect(near.locator('img')).toBeVisible()
  await isClean(page, 'an item with similar pictures')
  await near.getByRole('button', { name: t('triage.nearShow') }).click()
  await page.getByRole('searchbox', { name: t('evidence.search') }).fill('')
  await expect(cards(page)).toHaveCount(2)
  await expect(page.getByText(t('evidence.count', { count: 2 }), { exact: true })).toBeVisible()
}
