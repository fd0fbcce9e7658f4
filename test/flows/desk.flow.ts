import type { Page } from '@playwright/test'
import { type Language, languageNames } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { ask, findsNothing } from './support/languages.ts'
import { showIn } from './support/screens.ts'
import { createVault, patiently, unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('half-written words survive a lock in the middle of typing, and a vault process that is killed', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(300_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  const vault = await createVault(page, folder)
  const { id } = await ask<{ id: string }>(page, 'cases.create', { title: 'The archive' })

  await openCase(page)
  await write(page, 'The archive was sealed on')
  await page.keyboard.press('Control+l')
  await expect(page.getByText('sealed')).toHaveCount(0)
  await unlock(page, vault.passphrase)
  await expect(page.getByRole('dialog', { name: 'Edit the case' }), 'it is where it was').toBeVisible()
  await goOn(page, translator('en'))
  await expect(page.getByLabel('Summary')).toHaveValue('The archive was sealed on')

  await write(page, 'The archive was sealed on Monday.')
  await expect(page.getByText('Kept as a draft, encrypted, until you save it.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => (await ask<{ content: string }>(page, 'desk.getDraft', { key: `case:${id}` })).content)
    .toContain('on Monday.')
  for (const { pid } of vaultWindow.vaultProcesses()) process.kill(pid, 'SIGKILL')
  await expect(page.getByText('The process that holds the vault has ended.')).toBeVisible(patiently)
  await unlock(page, vault.passphrase)

  for (const language of ['ar', 'en'] as const) await fromOverview(page, language)
  await goOn(page, translator('en'))
  await expect(page.getByLabel('Summary')).toHaveValue('The archive was sealed on Monday.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await ask(page, 'desk.drafts', {})).toEqual([])
  expect(await ask(page, 'cases.get', { id })).toMatchObject({ summary: 'The archive was sealed on Monday.' })
})

async function openCase(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('gridcell', { name: 'The archive', exact: true }).click()
  await page.getByRole('button', { name: 'Edit the case' }).click()
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Summary').fill(text)
}

async function goOn(page: Page, t: Translate): Promise<void> {
  await page.getByRole('button', { name: t('desk.goOn') }).click()
}

/** The overview names what was begun, and leads to its form, which asks whether to go on. */
async function fromOverview(page: Page, language: Language): Promise<void> {
  const t = translator(language)
  await test.step(languageNames[language], async () => {
    await showIn(page, language, 'light')
    await page
      .getByRole('navigation', { name: t('common.rail') })
      .getByRole('link', { name: t('common.overview') })
      .click()
    const drafts = page.getByRole('table', { name: t('desk.list') })
    await expect(drafts).toContainText('The archive')
    await findsNothing(page, 'the overview with a draft')
    await drafts.getByRole('link').click()
    await expect(page.getByRole('button', { name: t('desk.goOn') })).toBeFocused()
    await findsNothing(page, 'the offer of a draft')
  })
}
