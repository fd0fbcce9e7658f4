import type { Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

/** What a user of each language writes. All invented. */
const content = {
  en: {
    title: 'Pressure after the prison report',
    incident: 'Caller threatens a commissioner',
    first: 'The caller said that the office would regret the report.',
    second: 'The caller said twice that nobody would regret the report.',
    why: 'entered twice by mistake',
  },
  ar: {
    title: 'ضغوط بعد تقرير السجون',
    incident: 'مكالمة تهدد إحدى المفوضات',
    first: 'قال المتصل إن المكتب سيندم على التقرير (OHCHR).',
    second: 'قال المتصل مرتين إن أحدًا لن يندم على التقرير (OHCHR).',
    why: 'أُدخل مرتين خطأً',
  },
} as const

type Spoken = keyof typeof content

test('what was deleted comes back, an earlier text is restored, what is destroyed leaves its reason, and a case is kept on', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(180_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  let before: Language = 'en'
  for (const language of ['en', 'ar'] as const) {
    await test.step(language, async () => {
      await speak(page, before, language)
      await work(page, language)
    })
    before = language
  }
})

async function work(page: Page, language: Spoken): Promise<void> {
  const t = translator(language)
  const words = content[language]
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: words.title })
  const fields = {
    title: words.incident,
    start: { precision: 'unknown', value: null },
    acts: ['other'],
    actNote: '?',
    targets: [{ level: 'institution', personId: null, capacity: null }],
    narrative: words.first,
    narrativeLanguage: language,
  }
  const made = await ask<{ id: string }>(page, 'incidents.create', { caseId, fields })
  await ask(page, 'incidents.update', { id: made.id, version: 1, fields: { ...fields, narrative: words.second } })

  await goToPart(page, t, t('common.cases'))
  await deleteKeyAsks(page, t, words.title)
  await page.getByRole('gridcell', { name: words.title, exact: true }).first().click()
  await page.getByRole('tab', { name: t('cases.tabIncidents') }).click()
  await page.getByRole('gridcell', { name: words.incident, exact: true }).first().click()
  await restoreEarlier(page, t, words.first)
  await deleteAndUndo(page, t, words)
  await destroy(page, t, words)
  await review(page, t, words.why)
}

/** Del in a list asks first, and says what would go along. */
async function deleteKeyAsks(page: Page, t: Translate, title: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: title }).focus()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('alertdialog', { name: t('bin.deleteTitle', { count: 1 }) })
  await expect(dialog.getByText(t('bin.with.incident', { count: 1 }))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function restoreEarlier(page: Page, t: Translate, first: string): Promise<void> {
  await page.getByRole('button', { name: t('history.title') }).click()
  const dialog = page.getByRole('dialog')
  const changed = dialog.locator('.difference').first()
  await expect(changed.locator('del').first()).toBeVisible()
  await expect(changed).toHaveAttribute('dir', /[\u0600-\u06ff]/.test(first) ? 'rtl' : 'ltr')
  await findsNothing(page, 'the history of an incident')
  await dialog.getByRole('button', { name: t('history.compare') }).click()
  await expect(page.getByRole('dialog').last().locator('.difference')).toBeVisible()
  await findsNothing(page, 'two states compared')
  await page.keyboard.press('Escape')
  await dialog
    .getByRole('button', { name: new RegExp(`^${t('history.restoreOf', { when: '' }).trim()}`) })
    .last()
    .click()
  // A message at the edge of the window is an alertdialog too.
  const asked = page.getByRole('alertdialog').filter({ hasText: t('history.restoreText') })
  await expect(asked.locator('.difference')).toBeVisible()
  await findsNothing(page, 'what a restore would change')
  await asked.getByRole('button', { name: t('history.restore') }).click()
  await expect(page.getByText(t('history.restored'))).toBeVisible()
  await expect(asked).toHaveCount(0)
  await dialog
    .getByRole('button', { name: t('ui.close') })
    .last()
    .click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('article')).toContainText(first)
}

async function deleteAndUndo(page: Page, t: Translate, words: (typeof content)[Spoken]): Promise<void> {
  await page
    .getByRole('article')
    .getByRole('button', { name: t('bin.delete'), exact: true })
    .click()
  const dialog = page.getByRole('alertdialog', { name: t('bin.deleteTitle', { count: 1 }) })
  await dialog.getByRole('button', { name: t('bin.deleteNow') }).click()
  await expect(dialog.getByText(t('bin.errorReason'))).toBeVisible()
  await findsNothing(page, 'a deletion without a reason')
  await dialog.getByLabel(t('bin.reason')).fill(words.why)
  await dialog.getByRole('button', { name: t('bin.deleteNow') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('gridcell', { name: words.incident, exact: true })).toHaveCount(0)

  await page.keyboard.press('Control+z')
  const asked = page.getByRole('alertdialog', { name: t('history.undoTitle') })
  await expect(asked).toContainText(words.incident)
  await findsNothing(page, 'what undo would take back')
  await asked.getByRole('button', { name: t('history.undo') }).click()
  await expect(page.getByRole('gridcell', { name: words.incident, exact: true }).first()).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await page
    .getByRole('alertdialog', { name: t('history.redoTitle') })
    .getByRole('button', { name: t('history.redo') })
    .click()
  await expect(page.getByRole('gridcell', { name: words.incident, exact: true })).toHaveCount(0)
}

async function destroy(page: Page, t: Translate, words: (typeof content)[Spoken]): Promise<void> {
  await goToPart(page, t, t('bin.title'))
  const row = page.getByRole('row').filter({ hasText: words.incident })
  await expect(row).toBeVisible()
  await findsNothing(page, 'the recycle bin')
  await row.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('bin.destroy') })
    .click()
  const dialog = page.getByRole('alertdialog', { name: t('bin.destroyTitle', { count: 1 }) })
  await dialog.getByLabel(t('bin.reason')).fill(words.why)
  await dialog.getByRole('button', { name: t('bin.destroyNow') }).click()
  await expect(dialog.getByText(t('bin.errorWord')), 'nothing is destroyed without the word').toBeVisible()
  await findsNothing(page, 'a destruction without the word')
  await dialog.getByLabel(t('bin.destroyType', { word: t('bin.destroyWord') })).fill(t('bin.destroyWord'))
  await dialog.getByRole('button', { name: t('bin.destroyNow') }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('tab', { name: t('bin.tabDestroyed') }).click()
  await expect(page.getByRole('row').filter({ hasText: words.why })).toBeVisible()
  await findsNothing(page, 'what was destroyed')
}

/** A case whose day of review has come is kept until a later day, with a reason. */
async function review(page: Page, t: Translate, why: string): Promise<void> {
  await ask(page, 'cases.create', { title: 'Review 1', purpose: why, retentionReviewOn: '2020-01-31' })
  await page.getByRole('link', { name: t('bin.toRetention') }).click()
  const due = page
    .getByRole('list', { name: t('retention.list') })
    .getByRole('listitem')
    .filter({ hasText: 'Review 1' })
  await expect(due).toContainText(why)
  await findsNothing(page, 'the retention review')
  await due.getByRole('button', { name: t('retention.keep') }).click()
  const dialog = page.getByRole('alertdialog').filter({ hasText: t('retention.keepDay') })
  await dialog.getByRole('button', { name: t('ui.save') }).click()
  await expect(dialog.getByText(t('retention.errorDay'))).toBeVisible()
  await findsNothing(page, 'a review without an answer')
  await dialog.getByLabel(t('ui.day'), { exact: true }).fill('2')
  await dialog.getByLabel(t('ui.year'), { exact: true }).fill('2099')
  await dialog.getByRole('button', { name: t('ui.month') }).click()
  await page.getByRole('option').nth(2).click()
  await dialog.getByLabel(t('retention.keepWhy')).fill(why)
  await dialog.getByRole('button', { name: t('ui.save') }).click()
  await expect(page.getByText(t('retention.emptyTitle'))).toBeVisible()
}
