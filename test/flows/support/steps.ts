import type { Page } from '@playwright/test'
import { expect } from './window.ts'

export type MadeVault = { readonly name: string; readonly passphrase: string; readonly words: readonly string[] }

/** Making and unlocking a vault takes what the keys take, and longer on a busy machine. */
export const patiently = { timeout: 60_000 }

/** Creates a vault as a user does, and leaves it open. The window speaks English. */
export async function createVault(page: Page, folder: string, name = 'National Commission'): Promise<MadeVault> {
  await page.getByRole('button', { name: 'Create a vault' }).click()
  await page.getByLabel('Name of the vault').fill(name)
  await page.getByLabel('Country or office').fill('Kanadia')
  await page.getByLabel('Your name, as it will stand in the record').fill('Amina Okoye')
  await page.getByLabel('Where it is kept').fill(folder)
  await page.getByRole('button', { name: 'Go on' }).click()
  const offered = page.getByRole('region', { name: 'Your passphrase' }).getByRole('status')
  await expect(offered).toHaveText(/^(\S+ ){6}\S+$/)
  const passphrase = (await offered.textContent()) ?? ''
  await page.getByLabel('Type the passphrase once more').fill(passphrase)
  await page.getByText('I understand: whoever loses both').click()
  await page.getByRole('button', { name: 'Create the vault' }).click()
  const list = page.getByRole('list', { name: 'The 24 words, in their order' })
  await expect(list.getByRole('listitem')).toHaveCount(24, patiently)
  const words = await list.getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  for (const field of await page.getByRole('textbox', { name: /^Word \d+/ }).all()) {
    const label = (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
    await field.fill(words[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(page.getByRole('navigation', { name: 'Main parts' })).toBeVisible(patiently)
  return { name, passphrase, words }
}

/** Unlocks the vault that the window offers. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Main parts' })).toBeVisible(patiently)
}

/** Goes to a part of the vault by the rail. */
export async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: part }).click()
}
