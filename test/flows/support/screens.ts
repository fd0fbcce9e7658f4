import type { Page } from '@playwright/test'
// For what it says of the window: its wire.
import type {} from '../../../renderer/api.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { type MessageKey, type Translate, translator } from '../../../shared/i18n/translator.ts'
import { patiently } from './steps.ts'
import { expect } from './window.ts'

/** Called on each screen, when it stands still. */
export type Look = (screen: string) => Promise<void>

/** Shows the whole window in another language and theme, as if it had been started so. */
export async function showIn(page: Page, language: Language, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((changes) => window.vaultWire.call('host.saveSettings', changes), { language, theme })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('main')).toBeVisible()
}

/** Every screen of a window without an open vault. */
export async function lookAtClosedScreens(page: Page, language: Language, vaultPath: string, look: Look): Promise<void> {
  const t = translator(language)
  await look('welcome')
  await page.getByRole('button', { name: t('session.open') }).click()
  await expect(page.getByRole('listbox', { name: t('common.folderEntries') })).toBeVisible()
  await look('file-dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('session.create') }).click()
  await look('create-name')
  await page.getByLabel(t('session.vaultName')).fill('Commission')
  await page.getByLabel(t('session.userName')).fill('A. Okoye')
  await page.getByRole('button', { name: t('ui.next') }).click()
  await expect(page.getByRole('status').first()).toHaveText(/^(\S+ ){6}\S+$/, patiently)
  await look('create-passphrase')
  await page.getByRole('button', { name: t('session.useOwn') }).click()
  await page.locator('input[type=password]').first().fill('secret')
  await expect(page.getByText(t('session.weakNote', { word: t('session.weakWord') }))).toBeVisible(patiently)
  await look('create-own-passphrase')
  await page.getByRole('button', { name: t('session.toWelcome') }).click()
  await page.getByRole('button', { name: t('session.verify') }).click()
  await expect(page.getByRole('heading', { name: t('verify.title') })).toBeVisible()
  await look('verify-without-vault')
  await page.getByRole('link', { name: t('verify.back') }).click()
  await page.getByRole('link', { name: vaultPath }).click()
  await expect(page.getByRole('button', { name: t('session.unlock'), exact: true })).toBeVisible(patiently)
  await look('unlock')
}

const parts = [
  'overview',
  'cases',
  'incidents',
  'people',
  'evidence',
  'submissions',
  'recipients',
  'verify',
  'custody',
  'settings',
] as const satisfies readonly (MessageKey extends infer Key ? (Key extends `common.${infer Name}` ? Name : never) : never)[]

const caseTabs = [
  'cases.tabIncidents',
  'cases.tabPeople',
  'cases.tabEvidence',
  'cases.tabConsent',
  'cases.tabSubmissions',
  'cases.tabMeasures',
  'cases.tabHistory',
] as const

/** Waits for the view with this title, which may have to be loaded first. */
async function arrivedAt(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await settled(page)
}

/** Every screen of an open vault that holds the sample case. */
export async function lookAtOpenScreens(page: Page, language: Language, look: Look): Promise<void> {
  const t = translator(language)
  for (const part of parts) {
    await goToPart(page, t, part)
    await look(part)
  }
  for (const [part, title] of [
    ['figures', 'figures.title'],
    ['search', 'search.title'],
    ['bin', 'bin.title'],
  ] as const) {
    const rail = page.getByRole('navigation', { name: t('common.rail') })
    await rail.getByRole('link', { name: t(title), exact: true }).click()
    await arrivedAt(page, t(title))
    await look(part)
  }
  await page.getByRole('link', { name: t('bin.toRetention') }).click()
  await arrivedAt(page, t('retention.title'))
  await look('retention')
  await goToPart(page, t, 'cases')
  await page
    .getByRole('link', { name: /^\d{4}-\d{3}/ })
    .or(page.getByRole('gridcell').nth(1))
    .first()
    .dblclick()
  await expect(page.getByRole('tab', { name: t('cases.tabChronology') })).toBeVisible()
  await settled(page)
  await look('case-chronology')
  for (const tab of caseTabs) {
    await page.getByRole('tab', { name: t(tab) }).click()
    await settled(page)
    await look(`case-${tab.slice('cases.tab'.length).toLowerCase()}`)
  }
  await lookAtReview(page, t, look)
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('shortcuts')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('palette')
  await page.keyboard.press('Escape')
}

/** The file of the first item, each side of what is known of it, and a transcript that is written. */
async function lookAtReview(page: Page, t: Translate, look: Look): Promise<void> {
  await goToPart(page, t, 'evidence')
  await page.getByRole('gridcell').nth(1).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: t('review.open'), exact: true })
    .click()
  await expect(page.getByText(t('review.unchanged'))).toBeVisible(patiently)
  for (const tab of ['details', 'text', 'contents', 'copies', 'notes'] as const) {
    await page.getByRole('tab', { name: t(`review.tab.${tab}`) }).click()
    await settled(page)
    await look(`review-${tab}`)
  }
  await page.getByRole('button', { name: t('review.noteNew') }).click()
  await expect(page.getByLabel(t('review.noteText'))).toBeFocused()
  await look('review-new-note')
  await page.getByRole('button', { name: t('ui.cancel') }).click()
  await page.getByRole('tab', { name: t('review.tab.copies') }).click()
  await page.getByRole('button', { name: t('review.transcribe') }).click()
  await expect(page.getByRole('button', { name: t('review.writeSave') })).toBeVisible(patiently)
  await look('review-write')
}

async function goToPart(page: Page, t: Translate, part: (typeof parts)[number]): Promise<void> {
  await page
    .getByRole('navigation', { name: t('common.rail') })
    .getByRole('link', { name: t(`common.${part}`) })
    .click()
  await settled(page)
}

/** What was being fetched is there. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main .loading')).toHaveCount(0, patiently)
  await expect(page.locator('main h1, main h2').first()).toBeVisible(patiently)
}
