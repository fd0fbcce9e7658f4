import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from './support/drop.ts'
import { createVault, goTo } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('files and folders come in by dropping them and by choosing them, by their paths', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const files = join(folder, 'files to add')
  await mkdir(join(files, 'letters', 'وارد'), { recursive: true })
  await writeFile(join(files, 'note é.txt'), 'A note.\n')
  await writeFile(join(files, 'letters', 'one.txt'), 'The first letter.\n')
  await writeFile(join(files, 'letters', 'وارد', 'رسالة.txt'), 'رسالة\n')
  await writeFile(join(files, 'chosen.csv'), 'a,b\n1,2\n')

  await createVault(page, folder)
  await newCase(page, 'Files of every kind')
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await dropPaths(page, page.getByText('Drop files or folders here'), [join(files, 'letters'), join(files, 'note é.txt')])
  await expect(page.getByText('3 files added')).toBeVisible()
  for (const name of ['one', 'رسالة', 'note é']) await expect(page.getByRole('gridcell', { name, exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Choose files…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Files to add as evidence' })
  await dialog.getByLabel('Folder', { exact: true }).fill(files)
  await dialog.getByRole('button', { name: 'Go to this folder' }).click()
  await dialog.getByRole('option', { name: 'chosen.csv' }).click()
  await dialog.getByRole('button', { name: 'Choose 1 file' }).click()
  await expect(page.getByRole('gridcell', { name: 'chosen', exact: true })).toBeVisible()
})

test('the file dialog is used with the keyboard alone', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await mkdir(join(folder, 'a place', 'inner'), { recursive: true })
  await createVault(page, folder)
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Another vault' }).click()
  await page.getByRole('button', { name: 'Open a vault' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Choose the folder of the vault' })
  await dialog.getByLabel('Folder', { exact: true }).fill(folder)
  await page.keyboard.press('Enter')
  const list = dialog.getByRole('listbox', { name: 'Contents of the folder' })
  await expect(list.getByRole('option', { name: /National Commission\.vault/ })).toBeVisible()
  await list.getByRole('option').first().focus()
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'National Commission' })).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
})

async function newCase(page: Page, title: string): Promise<void> {
  await goTo(page, 'Cases')
  await page.getByRole('button', { name: 'New case' }).first().click()
  await page.getByRole('dialog').getByRole('textbox').first().fill(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
