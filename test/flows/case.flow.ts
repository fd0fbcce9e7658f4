import type { Page } from '@playwright/test'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

/** What a user of each language writes. All invented. */
const content = {
  en: { title: 'Pressure after the prison report', incident: 'Caller threatens a commissioner', name: 'Mara Quellin' },
  fr: {
    title: 'Pressions après le rapport sur les prisons',
    incident: 'Un appel menace une commissaire',
    name: 'Édith Rouvelle',
  },
  es: {
    title: 'Presiones tras el informe de prisiones',
    incident: 'Una llamada amenaza a una comisionada',
    name: 'Íñiga Solbarte',
  },
  ar: { title: 'ضغوط بعد تقرير السجون', incident: 'مكالمة تهدد إحدى المفوضات', name: 'سلمى الدروازي' },
} as const satisfies Readonly<Record<Language, object>>

test('a case, an incident and a person are recorded in each of the four languages', async ({ vaultWindow, folder }) => {
  test.setTimeout(300_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      await recordCase(page, language)
    })
    before = language
  }
})

async function recordCase(page: Page, language: Language): Promise<void> {
  const t = translator(language)
  const { title, incident, name } = content[language]
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')

  await goToPart(page, t, t('common.cases'))
  await page.getByRole('button', { name: t('cases.new') }).click()
  await page.getByLabel(t('cases.newTitle')).fill(title)
  await page.getByRole('button', { name: t('cases.open') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await findsNothing(page, 'an empty case')

  await writeIncident(page, t, language)
  await expect(page.getByRole('article', { name: incident })).toBeVisible()
  await page.getByRole('tab', { name: t('cases.tabChronology') }).click()
  const chronology = page.getByRole('list', { name: t('incidents.chronology') })
  await expect(chronology.getByRole('link', { name: incident })).toBeVisible()
  await expect(chronology).toContainText('2026')
  await findsNothing(page, 'chronology')

  await page.getByRole('tab', { name: t('cases.tabPeople') }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText(t('people.roleTarget'))
  await row.getByRole('link', { name }).click()
  await page.getByRole('button', { name: t('people.edit') }).click()
  await page.getByLabel(t('people.otherNames')).fill('M. Q.\nماريا')
  await findsNothing(page, 'a person')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.save') })
    .click()
  await expect(page.getByRole('main')).toContainText('M. Q.')
  await findsNothing(page, 'everything about a person')
  await page.getByRole('link', { name: title }).first().click()

  await page.getByRole('tab', { name: t('cases.tabHistory') }).click()
  await expect(page.getByRole('heading', { name: incident })).toBeVisible()
  await findsNothing(page, 'history')
}

async function writeIncident(page: Page, t: Translate, language: Language): Promise<void> {
  await page
    .getByRole('button', { name: t('incidents.new') })
    .first()
    .click()
  await page.getByRole('button', { name: t('ui.save') }).click()
  await expect(page.getByText(t('incidents.errorActs')).first()).toBeVisible()
  await expect(page.getByLabel(t('incidents.incidentTitle')), 'the focus is where something is missing').toBeFocused()
  await findsNothing(page, 'an incident with everything missing')

  await page.getByLabel(t('incidents.incidentTitle')).fill(content[language].incident)
  await page.getByText(labelOf(actTypes, 'inst-budget-cut', language), { exact: true }).click()
  await choose(page, t('incidents.level'), labelOf(targetLevels, 'office-holder', language))
  const target = page.getByRole('group', { name: t('incidents.target', { number: 1 }) })
  await target.getByRole('button', { name: t('incidents.registerSomebody') }).click()
  await page.getByLabel(t('incidents.registerName')).fill(content[language].name)
  await page.getByRole('button', { name: t('incidents.register'), exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('textbox', { name: t('incidents.whenLabel') }).fill('2/3/2026')
  await page
    .getByLabel(t('incidents.narrative'), { exact: true })
    .fill(`${content[language].incident}.\n\n${content[language].title}.`)
  await page.getByRole('button', { name: t('ui.save') }).click()
}

/** Chooses an option of the field with this label. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
