import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../shared/i18n/language.ts'
import { openDisplay } from './support/display.ts'
import { makeSampleVault } from './support/sample-vault.ts'
import { lookAtClosedScreens, lookAtOpenScreens, showIn } from './support/screens.ts'
import { unlock } from './support/steps.ts'
import { openTestWindow } from './support/window.ts'

// Pictures of every screen with the sample case, for people to look at: node test/flows/screenshots.ts FOLDER [LANGUAGE…]
const [target = 'test-results/screens', ...wanted] = process.argv.slice(2)
const languages = (wanted.length > 0 ? wanted : ['en', 'ar']) as Language[]

const folder = await mkdtemp(join(tmpdir(), 'evidence-vault-screens-'))
await mkdir(target, { recursive: true })
const display = await openDisplay()
const { page, close } = await openTestWindow(display, join(folder, 'profile'))
const sample = await makeSampleVault(join(folder, 'sample'))
await page.evaluate((path) => window.vaultWire.call('host.saveSettings', { recentVaults: [path] }), sample.vault)
const shots = (language: Language, theme: string) => async (screen: string) => {
  await page.screenshot({ path: join(target, `${screen}-${language}-${theme}.png`) })
}
const themes = ['light', 'dark'] as const
for (const language of languages)
  for (const theme of themes) {
    await showIn(page, language, theme)
    await lookAtClosedScreens(page, language, sample.vault, shots(language, theme))
  }
await showIn(page, 'en', 'light')
await page.getByRole('link', { name: sample.vault }).click()
await unlock(page, sample.passphrase)
for (const language of languages)
  for (const theme of themes) {
    await showIn(page, language, theme)
    await lookAtOpenScreens(page, language, shots(language, theme))
  }
await close()
await display.close()
await rm(folder, { recursive: true, force: true })
