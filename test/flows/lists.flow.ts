import type { Page } from '@playwright/test'
import type {} from '../../renderer/api.ts'
import { formatCount } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { findsNothing, goToPart } from './support/languages.ts'
import { makeLargeVault } from './support/large-vault.ts'
import { showIn } from './support/screens.ts'
import { unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('a list of thousands is gone through, ordered and treated by the keyboard, from left to right and from right to left', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(400_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(60_000)
  const vault = await makeLargeVault(folder, 20)
  await page.evaluate((path) => window.vaultWire.call('host.saveSettings', { recentVaults: [path] }), vault.path)
  await page.reload()
  await page.getByRole('link', { name: vault.path }).click()
  await unlock(page, vault.passphrase)
  for (const language of ['en', 'ar'] as const)
    await test.step(language, async () => {
      await showIn(page, language, 'light')
      await goThrough(page, language, vault.incidents)
      await treatSeveral(page, translator(language), `tag ${language}`)
    })
  await test.step('columns and order are there again after locking', async () => {
    await showIn(page, 'en', 'light')
    await columnsStay(page, vault.passphrase)
  })
})

const grid = (page: Page) => page.getByRole('grid')
const focused = (page: Page) => page.locator('.data-table-row:focus')

async function goThrough(page: Page, language: Language, count: number): Promise<void> {
  const t = translator(language)
  await goToPart(page, t, t('common.incidents'))
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(count + 1))
  await expect(page.getByText(t('lists.incidentCount', { count })).first()).toBeVisible()
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('End')
  await expect(focused(page)).toHaveAttribute('aria-rowindex', String(count + 1))
  await expect(focused(page), 'what was far away is fetched').not.toContainText(t('ui.waiting'))
  await page.keyboard.press('Home')
  await expect(focused(page)).toHaveAttribute('aria-rowindex', '2')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowDown')

  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await said(page, t('lists.chosen', { count: 3 }))
  await findsNothing(page, 'chosen rows')
  await page.keyboard.press('Control+a')
  await said(page, t('lists.chosenAll', { count }))
  await page.keyboard.press('Space')
  const number = (value: number) => formatCount(value, language)
  await said(page, t('lists.chosenMost', { count: number(count - 1), total: number(count) }))
  await page.keyboard.press('Escape')
  await expect(page.locator('.selection-bar')).toHaveCount(0)

  await order(page, t)
  await prints(page, t, number(count))
  const title = (await focused(page).getByRole('gridcell').nth(3).textContent()) ?? ''
  const at = await page.locator('.data-table-scroll').evaluate((scroller) => scroller.scrollTop)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: t('cases.tabIncidents') })).toBeVisible()
  await goToPart(page, t, t('common.incidents'))
  await expect(page.getByText(title).first(), 'the list is where it was left').toBeVisible()
  expect(await page.locator('.data-table-scroll').evaluate((scroller) => scroller.scrollTop)).toBe(at)
}

/** By the head of a column: the engine orders, and it is said. */
async function order(page: Page, t: Translate): Promise<void> {
  const head = page.getByRole('columnheader', { name: t('lists.title') })
  for (const [direction, words] of [
    ['ascending', t('lists.sortedUp', { column: t('lists.title') })],
    ['descending', t('lists.sortedDown', { column: t('lists.title') })],
  ] as const) {
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(head).toHaveAttribute('aria-sort', direction)
    await said(page, words)
    await expect(grid(page)).toHaveAttribute('aria-busy', 'false')
  }
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(focused(page)).not.toContainText(t('ui.waiting'))
}

/** What is printed is a table of what is there, and it says how much that is. */
async function prints(page: Page, t: Translate, total: string): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const table = page.locator('.print-only')
  await expect(table).toContainText(t('lists.printed', { printed: '', total }).trim().slice(-12))
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(50)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(table).toHaveCount(0)
}

/** Several cases get a tag, by keys alone. */
async function treatSeveral(page: Page, t: Translate, tag: string): Promise<void> {
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await said(page, t('lists.chosen', { count: 2 }))
  await page.getByRole('button', { name: t('lists.addTag') }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(tag)
  await findsNothing(page, 'adding a tag')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.add'), exact: true })
    .click()
  await said(page, t('lists.changed', { count: 2 }))
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.close') })
    .last()
    .click()
  await page.getByRole('searchbox').fill(tag)
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '3')
  await page.getByRole('searchbox').fill('')
}

async function columnsStay(page: Page, passphrase: string): Promise<void> {
  await goToPart(page, translator('en'), 'Cases')
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Columns' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Columns of this list' })
  await dialog.getByText('Tags', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Move “Title” forward' }).press('Enter')
  await dialog.getByRole('button', { name: 'Make “Title” wider' }).press('Enter')
  await findsNothing(page, 'the columns of a list')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toHaveCount(1)
  // Before what was chosen could be written in its own time.
  await page.keyboard.press('Control+l')
  await unlock(page, passphrase)
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toHaveCount(1)
  await expect(page.getByRole('columnheader').nth(1)).toHaveText('Title')
}

async function said(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
}
