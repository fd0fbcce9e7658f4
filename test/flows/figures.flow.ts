import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Language, languageNames } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { parseXml } from '../support/parse-xml.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

type Made = { readonly id: string; readonly version: number }

test('incidents are counted, shown as tables and saved as CSV and SVG, in English and in Arabic', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(240_000)
  const { page, consoleErrors } = vaultWindow
  await createVault(page, folder)
  await makeIncidents(page)
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Cases' }).click()
  for (const [before, language] of [
    ['en', 'en'],
    ['en', 'ar'],
  ] as const) {
    await test.step(languageNames[language], async () => {
      await speak(page, before, language)
      await lookAtFigures(page, translator(language), language, folder)
    })
  }
  expect(consoleErrors).toEqual([])
})

/** Four incidents: two may leave the vault, because nobody of the register is their target. */
async function makeIncidents(page: Page): Promise<void> {
  const { id: caseId } = await ask<Made>(page, 'cases.create', { title: 'Pressure after the report' })
  const person = await ask<Made>(page, 'people.create', { fields: { displayName: 'Mara Quellin' } })
  const incident = (title: string, acts: readonly string[], country: string, personId: string | null) =>
    ask<Made>(page, 'incidents.create', {
      caseId,
      fields: {
        ...{ title, acts, country },
        start: { precision: 'exact', value: '2026-03-02' },
        targets: [{ level: 'staff', personId, capacity: null }],
      },
    })
  await incident('A call', ['thr-threat', 'thr-death'], 'KE', null)
  await incident('A letter', ['thr-threat'], 'XA', null)
  await incident('A visit', ['thr-threat'], 'XA', person.id)
  await incident('A raid', ['inst-premises'], 'SM', person.id)
}

async function lookAtFigures(page: Page, t: Translate, language: Language, folder: string): Promise<void> {
  await goToPart(page, t, t('figures.title'))
  await expect(page.getByText(t('figures.counted', { count: 4 }))).toBeVisible()
  const acts = page.getByRole('region', { name: t('figures.by.act'), exact: true })
  const threat = labelOf(actTypes, 'thr-threat', language)
  await expect(acts.getByRole('img', { name: t('figures.by.act') })).toBeVisible()
  await expect(acts.getByRole('table')).toBeHidden()
  await acts.getByRole('button', { name: t('figures.showTable') }).press('Enter')
  await expect(acts.getByRole('row', { name: threat }).getByRole('cell').first()).toHaveText('3')
  const map = page.getByRole('region', { name: t('figures.by.country'), exact: true })
  await expect(map.getByText(`${t('figures.notOnMap')}: XA: 2`)).toBeVisible()
  await findsNothing(page, `figures in ${language}`)

  const csv = await save(page, t, acts, 'csv', join(folder, `acts-${language}.csv`))
  const [head = '', first = ''] = csv.replace('\ufeff', '').split('\r\n')
  expect(head.split(',')[0]).toBe(t('figures.row.act'))
  expect(first).toBe(`${threat.includes(',') ? `"${threat}"` : threat},2,0,0,0,2,0`)
  expect(csv).toContain(t('figures.leftOut', { count: 2 }))
  expect(csv).toContain(t('figures.reason.no-decision', { number: '2' }))
  expect(csv).not.toContain('Mara Quellin')

  const svg = await save(page, t, map, 'svg', join(folder, `map-${language}.svg`))
  expect(svg).toContain(t('figures.by.country'))
  expect(svg).not.toContain('Mara Quellin')
  expect(parseXml(svg).texts).toContain('1')

  await printsOnlyWhatMayLeave(page, t, acts)

  await acts.getByRole('link', { name: threat }).click()
  await expect(page.getByRole('row', { name: 'A letter' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'A raid' })).toHaveCount(0)
  await goToPart(page, t, t('common.custody'))
  await expect(page.getByText(t('custody.did.figures-exported')).first()).toBeVisible()
}

/** Nothing is printed by the browser's own key; the button prints what may leave. */
async function printsOnlyWhatMayLeave(page: Page, t: Translate, figure: ReturnType<Page['getByRole']>): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await expect(figure).toBeHidden()
  await expect(page.getByText(t('figures.notPrinted'))).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: t('figures.print'), exact: true }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(figure.getByRole('table')).toBeVisible()
  await expect(page.getByText(t('figures.leftOut', { count: 2 }))).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.evaluate(() => {
    document.body.removeAttribute('data-printed')
    window.dispatchEvent(new Event('afterprint'))
  })
}

/** Saves one chart or table by its button, and gives what was written. */
async function save(
  page: Page,
  t: Translate,
  figure: ReturnType<Page['getByRole']>,
  format: 'csv' | 'svg',
  path: string,
): Promise<string> {
  const label = t(format === 'csv' ? 'figures.saveCsv' : 'figures.saveSvg')
  await figure.getByRole('button', { name: label }).click()
  const dialog = page.getByRole('dialog', { name: t('figures.saveTitle') })
  await dialog.getByLabel(t('common.path'), { exact: true }).fill(join(path, '..'))
  await dialog.getByRole('button', { name: t('common.goToPath') }).click()
  await dialog.getByLabel(t('common.fileName')).fill(path.split('/').at(-1) ?? '')
  await dialog.getByRole('button', { name: t('common.chooseHere') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(path).first()).toBeVisible()
  return readFile(path, 'utf8')
}
