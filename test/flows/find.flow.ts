import type { Page } from '@playwright/test'
import type { Case } from '../../shared/domain/case.ts'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { ask, findsNothing, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

const title = 'تهديد الأمينة العامة بعد نشر التقرير'

test('an incident is found by an Arabic word with another hamza, from each of the four languages', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(300_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  await recordIncidents(page)
  let before: Language = 'en'
  for (const language of languages) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      await findIncident(page, language)
    })
    before = language
  }
})

async function recordIncidents(page: Page): Promise<void> {
  const { id: caseId } = await ask<Case>(page, 'cases.create', { title: 'Campaign after the report' })
  const fields = {
    start: { precision: 'month', value: '2026-02' },
    targets: [{ level: 'institution', personId: null, capacity: null }],
  }
  const narrative = 'تعرّضت الأمينة العامة للمؤسسة لأعمال التَّخويف في إجراءات متتالية.'
  await ask(page, 'incidents.create', { caseId, fields: { ...fields, title, narrative, acts: ['thr-death'] } })
  await ask(page, 'incidents.create', { caseId, fields: { ...fields, title: 'حملة تشهير', acts: ['def-smear'] } })
}

async function findIncident(page: Page, language: Language): Promise<void> {
  const t = translator(language)
  await page.keyboard.press('Control+Shift+F')
  const field = page.getByRole('searchbox', { name: t('search.field') })
  await expect(field).toBeFocused()
  const hits = page.getByRole('listbox', { name: t('search.results') })

  // Without hamza, without the article, the other official word: the text has none of them in this form.
  for (const typed of ['الامينه', 'اجراءات', 'موسسة', 'ترهيب', 'إجرا']) {
    await field.fill(typed)
    await expect(hits.getByRole('option').filter({ hasText: title })).toBeVisible()
    await expect(hits.getByRole('option')).toHaveCount(1)
  }
  await expect(page.getByRole('status').filter({ hasText: t('search.found', { count: 1 }) })).toBeVisible()
  await expect(hits.locator('mark')).toHaveText(['إجراءات'])
  await findsNothing(page, 'search results')

  await field.fill('تشهير ترهيب')
  await expect(page.getByRole('heading', { name: t('search.noneTitle') })).toBeVisible()

  await narrow(page, language)
  await saveAndOpen(page, language)

  // From the field down into the results, and into the incident, by keys alone.
  await field.fill('الأمينة')
  await expect(hits.getByRole('option')).toHaveText([new RegExp(title)])
  await field.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText(title).first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: t('common.rail') })).toBeVisible()
}

async function narrow(page: Page, language: Language): Promise<void> {
  const t = translator(language)
  const field = page.getByRole('searchbox', { name: t('search.field') })
  const options = page.getByRole('listbox', { name: t('search.results') }).getByRole('option')
  await field.fill('')
  await page.getByRole('button', { name: t('search.acts'), exact: true }).click()
  const act = labelOf(actTypes, 'def-smear', language)
  await page
    .getByRole('dialog', { name: t('search.acts') })
    .getByText(act, { exact: true })
    .click()
  await page.keyboard.press('Escape')
  await expect(options).toHaveText([/حملة تشهير/])
  const chip = page.getByRole('grid', { name: t('search.filterActive') }).getByRole('row', { name: act })
  await expect(chip).toBeVisible()
  await findsNothing(page, 'a narrowed search')
}

async function saveAndOpen(page: Page, language: Language): Promise<void> {
  const t = translator(language)
  const name = `حملات ${language}`
  const options = page.getByRole('listbox', { name: t('search.results') }).getByRole('option')
  await page.getByRole('button', { name: t('search.save') }).click()
  const dialog = page.getByRole('dialog', { name: t('search.save') })
  await dialog.getByLabel(t('search.saveName')).fill(name)
  await dialog.getByRole('button', { name: t('ui.save') }).click()
  await page.getByRole('button', { name: t('search.filterClear') }).click()
  await expect(options).toHaveCount(0)
  await page.getByRole('button', { name, exact: true }).click()
  await expect(options).toHaveCount(1)
  await page.getByRole('button', { name: t('search.filterClear') }).click()
}
