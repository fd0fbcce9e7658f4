import { existsSync } from 'node:fs'
import { createVault, goTo, unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('a vault is created, locked with one key and unlocked at the same place', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  expect(vaultWindow.vaultProcesses(), 'no vault process before it is needed').toEqual([])
  const vault = await createVault(page, folder)
  expect(vaultWindow.vaultProcesses()).toHaveLength(1)

  await goTo(page, 'Settings')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await expect.poll(() => vaultWindow.vaultProcesses(), 'no vault process runs behind a locked window').toEqual([])
  await expect(page.getByText('Settings')).toHaveCount(0)

  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByText('This does not open the vault. Nothing was changed.')).toBeVisible()
  await unlock(page, vault.passphrase)
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page.getByText('There was 1 failed attempt to unlock')).toBeVisible()
})

test('Ctrl+L locks in a dialog too, and the vault process is gone', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await createVault(page, folder)
  const before = vaultWindow.vaultProcesses().map(({ pid }) => pid)
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  const after = vaultWindow.vaultProcesses().map(({ pid }) => pid)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
})

test('the recovery sheet opens the vault', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const vault = await createVault(page, folder)
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Use the recovery sheet' }).click()
  await page.getByLabel('The 24 words of the recovery sheet').fill(vault.words.slice().reverse().join(' '))
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByLabel('The 24 words of the recovery sheet')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('The 24 words of the recovery sheet').fill(vault.words.join(' '))
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Main parts' })).toBeVisible()
})

test('a vault process that dies is told in words, and unlocking goes on', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const vault = await createVault(page, folder)
  for (const { pid } of vaultWindow.vaultProcesses()) process.kill(pid, 'SIGKILL')
  await expect(page.getByText('The process that holds the vault has ended.')).toBeVisible()
  await unlock(page, vault.passphrase)
})

test('closing the window ends the vault process and the browser, and leaves no folder behind', async ({
  vaultWindow,
  folder,
}) => {
  await createVault(vaultWindow.page, folder)
  expect(vaultWindow.vaultProcesses()).toHaveLength(1)
  await vaultWindow.page.close()
  await vaultWindow.closed
  expect(vaultWindow.vaultProcesses()).toEqual([])
  await expect
    .poll(() => vaultWindow.processes().filter(({ command }) => command.includes(vaultWindow.windowProfile)))
    .toEqual([])
  expect(existsSync(vaultWindow.windowProfile)).toBe(false)
})
