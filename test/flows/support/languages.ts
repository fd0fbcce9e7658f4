import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
// For what it says of the window: its wire.
import type {} from '../../../renderer/api.ts'
import { type Language, languageNames } from '../../../shared/i18n/language.ts'
import { type Translate, translator } from '../../../shared/i18n/translator.ts'
import { expect } from './window.ts'

/** Goes to a part of the vault by the rail, in the language of the window. */
export async function goToPart(page: Page, t: Translate, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: t('common.rail') })
    .getByRole('link', { name: part })
    .click()
}

/** Switches the language of the window, live, by the settings. */
export async function speak(page: Page, from: Language, to: Language): Promise<void> {
  if (from === to) return
  const t = translator(from)
  await goToPart(page, t, t('common.settings'))
  await page.getByRole('button', { name: t('settings.language') }).click()
  await page.getByRole('option', { name: languageNames[to], exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', to)
}

/** axe finds nothing. In its older way: the other one opens a page beside ours, and the window closes such pages. */
export async function findsNothing(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    what,
  ).toEqual([])
}

/** Makes records by the calls that the page makes itself, where the flow is about something else. */
export async function ask<Value>(page: Page, name: string, input: unknown): Promise<Value> {
  const reply = await page.evaluate(([call, given]) => window.vaultWire.call(call, given), [name, input] as const)
  if (!reply.ok) throw new Error(`${name}: ${reply.code} ${JSON.stringify(reply.facts)}`)
  return reply.value as Value
}

/** Answers the window's dialog for a place of this machine: a folder, or files in it. */
export async function choosePlace(page: Page, t: Translate, title: string, folder: string, files: readonly string[] = []) {
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByLabel(t('common.path'), { exact: true }).fill(folder)
  await dialog.getByRole('button', { name: t('common.goToPath') }).click()
  await pickFiles(page, dialog, files)
  const words = files.length === 0 ? t('common.chooseThis') : t('common.chooseCount', { count: files.length })
  await dialog.getByRole('button', { name: words }).click()
  await expect(dialog).toHaveCount(0)
}

async function pickFiles(page: Page, dialog: Locator, files: readonly string[]): Promise<void> {
  for (const [place, name] of files.entries()) {
    if (place > 0) await page.keyboard.down('Control')
    await dialog.getByRole('option', { name }).click()
    if (place > 0) await page.keyboard.up('Control')
  }
}
