import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
// For what it says of the window: its wire.
import type {} from '../../renderer/api.ts'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
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

test('a case, an incident, a person and a consent are recorded in each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(300_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  await addRecipient(page)
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
  await row.getByRole('button', { name }).first().click()
  await page.getByLabel(t('people.otherNames')).fill('M. Q.\nماريا')
  await findsNothing(page, 'a person')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.save') })
    .click()
  await expect(row).toContainText('M. Q.')

  await decideConsent(page, t, language)

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

async function decideConsent(page: Page, t: Translate, language: Language): Promise<void> {
  const level = labelOf(identityLevels, 'pseudonym', language)
  await page.getByRole('tab', { name: t('cases.tabConsent') }).click()
  const cell = page
    .getByRole('table', { name: t('consent.matrix') })
    .getByRole('row')
    .nth(1)
    .getByRole('button')
    .nth(1)
  await expect(cell).toContainText(t('consent.noDecision'))
  await cell.click()
  await page.getByRole('button', { name: t('consent.record') }).click()
  await expect(page.getByText(t('consent.errorLevel'))).toBeVisible()
  await page.getByRole('button', { name: t('consent.tickAll') }).click()
  await page.getByRole('dialog').getByText(level, { exact: true }).click()
  await findsNothing(page, 'a decision')
  await page.getByRole('button', { name: t('consent.record') }).click()
  await expect(cell).toContainText(level)

  await cell.click()
  await page.getByRole('button', { name: t('consent.withdraw') }).click()
  await page.getByLabel(t('consent.withdrawWhy')).fill('…')
  await findsNothing(page, 'a withdrawal')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('consent.withdraw') })
    .click()
  await expect(cell).toContainText(t('consent.withheld'))
  await findsNothing(page, 'consent')
}

/** Chooses an option of the field with this label. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function goToPart(page: Page, t: Translate, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: t('common.rail') })
    .getByRole('link', { name: part })
    .click()
}

/** Switches the language of the window, live, by the settings. */
async function speak(page: Page, from: Language, to: Language): Promise<void> {
  if (from === to) return
  const t = translator(from)
  await goToPart(page, t, t('common.settings'))
  await choose(page, t('settings.language'), languageNames[to])
}

/** A recipient, by the same call that the page makes; how users add one is tried elsewhere. */
async function addRecipient(page: Page): Promise<void> {
  const reply = await page.evaluate(() =>
    window.vaultWire.call('recipients.add', {
      fields: { name: 'Protection desk', profile: 'ganhri', language: 'en' },
      ageRecipient: 'age1dmhezs3ada2qet7w9vwv2cndupzl397gnhqw2qhlpfs083hree3qmzfglz',
    }),
  )
  expect(reply).toMatchObject({ ok: true })
}

/** axe finds nothing. In its older way: the other one opens a page beside ours, and the window closes such pages. */
async function findsNothing(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    what,
  ).toEqual([])
}
