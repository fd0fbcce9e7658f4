import type { Locator, Page } from '@playwright/test'
import { formatDate } from '../../shared/i18n/format.ts'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { assessments } from '../../shared/vocabulary/assessments.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { unEntities } from '../../shared/vocabulary/un-entities.ts'
import { findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

/** What a user of each language writes. All invented. */
const content = {
  en: {
    title: 'Budget after the prison report',
    incident: 'The budget is halved',
    when: 'about March 2024',
    amount: '1,250,000.50',
    source: 'A clerk of the committee',
  },
  fr: {
    title: 'Le budget après le rapport sur les prisons',
    incident: 'Le budget est réduit de moitié',
    when: 'vers mars 2024',
    amount: '1 250 000,50',
    source: 'Une greffière de la commission',
  },
  es: {
    title: 'El presupuesto tras el informe de prisiones',
    incident: 'El presupuesto se reduce a la mitad',
    when: 'hacia marzo de 2024',
    amount: '1.250.000,50',
    source: 'Una secretaria de la comisión',
  },
  ar: {
    title: 'الميزانية بعد تقرير السجون',
    incident: 'خُفضت الميزانية إلى النصف',
    when: 'حوالي آذار ٢٠٢٤',
    amount: '١٬٢٥٠٬٠٠٠٫٥٠',
    source: 'كاتبة في اللجنة',
  },
} as const satisfies Readonly<Record<Language, object>>

test('a new case gets a complete incident, with what is unknown, in each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(400_000)
  const { page } = vaultWindow
  page.setDefaultTimeout(30_000)
  await createVault(page, folder)
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      const t = translator(language)
      await openNewCase(page, t, content[language].title)
      await writeIncident(page, t, language)
      await readIncident(page, t, language)
      await seeWhatVerificationLacks(page, t, language)
      await writeItAnew(page, t, language)
    })
    before = language
  }
})

async function openNewCase(page: Page, t: Translate, title: string): Promise<void> {
  await goToPart(page, t, t('common.cases'))
  await page
    .getByRole('button', { name: t('cases.new') })
    .first()
    .click()
  await page.getByLabel(t('cases.newTitle')).fill(title)
  await page.getByRole('button', { name: t('cases.open') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page
    .getByRole('button', { name: t('incidents.new') })
    .first()
    .click()
}

async function writeIncident(page: Page, t: Translate, language: Language): Promise<void> {
  const { incident, when, amount, source } = content[language]
  await page.getByLabel(t('incidents.incidentTitle')).fill(incident)
  await page.getByText(labelOf(actTypes, 'inst-budget-cut', language), { exact: true }).click()
  await choose(
    page.getByRole('group', { name: t('incidents.target', { number: 1 }) }),
    t('incidents.level'),
    labelOf(targetLevels, 'institution', language),
  )

  await page.getByRole('textbox', { name: t('incidents.whenLabel') }).fill(when)
  const understood = formatDate({ precision: 'estimate', value: '2024-03' }, language)
  await expect(page.locator('.date-reading').first()).toContainText(understood)

  await page.getByRole('button', { name: t('incidents.addUnknownAuthor') }).click()
  await page.getByRole('button', { name: t('incidents.addCooperation') }).click()
  const cooperation = page.getByRole('group', { name: t('incidents.cooperationRow', { number: 1 }) })
  await choose(cooperation, t('incidents.entity'), labelOf(unEntities, 'upr', language))
  await cooperation.getByRole('button', { name: t('dates.unknown') }).click()

  await page.getByLabel(t('incidents.narrative'), { exact: true }).fill(`${incident}.\n\nNHRI: ${source}.`)

  await page.getByRole('button', { name: t('incidents.addInstitutional') }).click()
  const act = page.getByRole('group', { name: t('incidents.institutionalRow', { number: 1 }) })
  await choose(act, t('incidents.instrument'), t('incidents.code.instrument.budget-line'))
  await act.getByRole('button', { name: t('incidents.addAmount') }).click()
  await act.getByLabel(t('incidents.year')).fill('2024')
  await act.getByRole('textbox', { name: t('incidents.amount') }).fill(amount)
  await act.getByLabel(t('incidents.currency')).fill('xts')

  await page.getByRole('button', { name: t('incidents.addSource') }).click()
  const row = page.getByRole('group', { name: t('incidents.source', { number: 1 }), exact: true })
  await page.keyboard.press('Control+s')
  await expect(row.getByText(t('incidents.errorSource')), 'a source must be somebody or something').toBeVisible()
  await findsNothing(page, 'an incident in which something is missing')
  await row.getByLabel(t('incidents.sourceNote')).fill(source)
  await row.getByText(t('incidents.isIndependent'), { exact: true }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 2, name: incident })).toBeVisible()
}

/** Everything that was said is there; unknown is told from what nobody has entered. */
async function readIncident(page: Page, t: Translate, language: Language): Promise<void> {
  const view = page.getByRole('article', { name: content[language].incident })
  await expect(view).toContainText(formatDate({ precision: 'estimate', value: '2024-03' }, language))
  await expect(view.getByRole('region', { name: t('incidents.byWhom'), exact: true })).toContainText(
    t('fields.code.authorState.unknown'),
  )
  await expect(view.getByRole('region', { name: t('incidents.why'), exact: true })).toContainText(t('common.dateUnknown'))
  await expect(view.getByRole('region', { name: t('incidents.where'), exact: true })).toContainText(t('incidents.notEntered'))
  const amount = new Intl.NumberFormat(`${language}-u-nu-latn`, { minimumFractionDigits: 2 }).format(1_250_000.5)
  await expect(view.getByRole('cell', { name: `${amount} XTS` })).toBeVisible()
  await expect(view).toContainText(content[language].source)
  await findsNothing(page, 'an incident to be read')
}

async function seeWhatVerificationLacks(page: Page, t: Translate, language: Language): Promise<void> {
  await page.getByRole('button', { name: t('incidents.assess') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(labelOf(assessments, 'verified', language), { exact: true }).click()
  await expect(dialog).toContainText(t('incidents.lackGrounds'))
  await expect(dialog).toContainText(t('incidents.lackSources'))
  await findsNothing(page, 'an assessment')
  await dialog.getByText(labelOf(assessments, 'likely', language), { exact: true }).click()
  await dialog.getByLabel(t('incidents.assessWhy')).fill(content[language].source)
  await dialog.getByRole('button', { name: t('ui.save') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('article')).toContainText(labelOf(assessments, 'likely', language))
}

/** That the date is not known after all is one key. */
async function writeItAnew(page: Page, t: Translate, language: Language): Promise<void> {
  await page
    .getByRole('article')
    .getByRole('button', { name: t('incidents.editOne'), exact: true })
    .click()
  await page.getByRole('textbox', { name: t('incidents.whenLabel') }).fill('?')
  await page.getByRole('textbox', { name: t('incidents.whenLabel') }).press('Control+Enter')
  const when = page.getByRole('region', { name: t('incidents.when'), exact: true })
  await expect(when).toContainText(t('common.dateUnknown'))
  await page.getByRole('link', { name: t('incidents.back') }).click()
  await expect(page.getByText(content[language].incident).first()).toBeVisible()
}

async function choose(within: Locator, field: string, option: string): Promise<void> {
  await within.getByRole('button', { name: field }).click()
  await within.page().getByRole('option', { name: option, exact: true }).click()
}
