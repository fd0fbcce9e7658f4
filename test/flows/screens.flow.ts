import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { languageNames, languages } from '../../shared/i18n/language.ts'
import { makeSampleVault } from './support/sample-vault.ts'
import { lookAtClosedScreens, lookAtOpenScreens, showIn } from './support/screens.ts'
import { unlock } from './support/steps.ts'
import { expect, test } from './support/window.ts'

/** Words differ by language, colours by theme: each language once in light, each direction once in dark. */
const looks = [
  ...languages.map((language) => [language, 'light'] as const),
  ['en', 'dark'] as const,
  ['ar', 'dark'] as const,
] as const

test('every screen is fit for everybody, in each language, light and dark', async ({ vaultWindow, folder }) => {
  test.setTimeout(900_000)
  const { page } = vaultWindow
  const sample = await makeSampleVault(`${folder}/sample`)
  await page.evaluate((path) => window.vaultWire.call('host.saveSettings', { recentVaults: [path] }), sample.vault)
  const found: string[] = []
  for (const [language, theme] of looks)
    await test.step(`closed, ${languageNames[language]}, ${theme}`, async () => {
      await showIn(page, language, theme)
      await lookAtClosedScreens(page, language, sample.vault, async (screen) => {
        found.push(...(await violationsOf(page, `${screen} ${language} ${theme}`)))
      })
    })
  await showIn(page, 'en', 'light')
  await page.getByRole('link', { name: sample.vault }).click()
  await unlock(page, sample.passphrase)
  for (const [language, theme] of looks)
    await test.step(`open, ${languageNames[language]}, ${theme}`, async () => {
      await showIn(page, language, theme)
      await lookAtOpenScreens(page, language, async (screen) => {
        found.push(...(await violationsOf(page, `${screen} ${language} ${theme}`)))
      })
    })
  expect(found).toEqual([])
})

/** What axe finds; in its legacy mode, because the window closes every page that is not its own. */
async function violationsOf(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${screen}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
