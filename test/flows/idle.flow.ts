// For what it says of the window: its wire.
import type {} from '../../renderer/api.ts'
import { createVault, unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('a vault that nobody uses says so, and then locks', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const vault = await createVault(page, folder)
  await page.evaluate(() => window.vaultWire.call('host.saveSettings', { idleMinutes: 1 }))
  await page.clock.install()
  await page.reload()
  await expect(page.getByText(/^Locks in (1:00|0:5\d)$/)).toBeVisible()

  await page.clock.fastForward(35_000)
  await expect(page.getByRole('alert').getByText('The vault locks in 30 seconds')).toBeAttached()
  await page.getByRole('button', { name: 'Keep it open' }).click()
  await expect(page.getByText(/^Locks in (1:00|0:5\d)$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep it open' })).toHaveCount(0)

  const before = vaultWindow.vaultProcesses().map(({ pid }) => pid)
  await page.clock.fastForward(61_000)
  await expect(page.getByText('The vault was locked because nobody was using it.')).toBeVisible()
  await expect.poll(() => vaultWindow.vaultProcesses().filter(({ pid }) => before.includes(pid))).toEqual([])
  await unlock(page, vault.passphrase)
})
