import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Language, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { ask, choosePlace, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

/** A table as a colleague might send it, with the words of one language, and three rows that cannot be taken as they are. */
const tables: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'What happened;Date;Type of act;Target;Victim',
    'Threat by telephone;2 March 2024;Threat;Staff;Mara Vell',
    '=Smear in the press;March 2024;Mud-slinging;The institution as such;',
    'Somebody shouted;someday;Threat;Staff;',
    'Threat in the street;about 2023;Threat;Staff;',
  ],
  fr: [
    'Intitulé;Date des faits;Type d’acte;Cible;Victime',
    'Menace au téléphone;2 mars 2024;Menace;Personnel;Mara Vell',
    '=Dénigrement;mars 2024;Dénigrement;L’institution en tant que telle;',
    'Quelqu’un a crié;un jour;Menace;Personnel;',
    'Menace dans la rue;vers 2023;Menace;Personnel;',
  ],
  es: [
    'Título;Fecha;Tipo de acto;Objetivo;Víctima',
    'Amenaza por teléfono;2 de marzo de 2024;Amenaza;Personal;Mara Vell',
    '=Difamación;marzo de 2024;Descrédito;La institución como tal;',
    'Alguien gritó;algún día;Amenaza;Personal;',
    'Amenaza en la calle;hacia 2023;Amenaza;Personal;',
  ],
  ar: [
    'العنوان;التاريخ;نوع الفعل;المستهدف;الضحية',
    'تهديد بالهاتف;2 مارس 2024;تهديد;موظف;مارا فيل',
    '=تشهير;مارس 2024;إساءة;المؤسسة ذاتها;',
    'صاح أحدهم;ذات يوم;تهديد;موظف;',
    'تهديد في الشارع;حوالي 2023;تهديد;موظف;',
  ],
}

/** The text of the third row's act, which no vocabulary knows. */
const strange = { en: 'Mud-slinging', fr: 'Dénigrement', es: 'Descrédito', ar: 'إساءة' } as const

for (const language of languages)
  test(`a table with errors is taken in, mended and taken back, in ${language}`, async ({ vaultWindow, folder }) => {
    test.setTimeout(240_000)
    const { page } = vaultWindow
    const t = translator(language)
    await createVault(page, folder)
    await speak(page, 'en', language)
    const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'Reprisals' })
    await writeFile(join(folder, 'incidents.csv'), tables[language].join('\r\n'))
    await openCase(page, t)
    await page.getByRole('tab', { name: t('cases.tabIncidents') }).click()
    await page.getByRole('button', { name: t('exchange.open') }).click()

    await page.getByRole('button', { name: t('exchange.chooseFile') }).click()
    await choosePlace(page, t, t('exchange.chooseTitle'), folder, ['incidents.csv'])
    await expect(page.getByText(t('exchange.doubt.likely'))).toBeVisible()
    await findsNothing(page, 'the file')
    await page.getByRole('button', { name: t('exchange.next') }).click()

    await expect(page.getByRole('heading', { name: t('exchange.stepColumns') })).toBeVisible()
    await findsNothing(page, 'the columns')
    await page.getByRole('button', { name: t('exchange.check') }).click()

    await expect(page.getByRole('heading', { name: t('exchange.wouldTitle') })).toBeVisible()
    await expect(page.getByText(t('exchange.countRejected', { count: 2 }))).toBeVisible()
    await findsNothing(page, 'what would happen')
    await sayWhatItMeans(page, t, language)
    await expect(page.getByText(t('exchange.countRejected', { count: 1 }))).toBeVisible()

    await page.getByRole('button', { name: t('exchange.saveRejected') }).click()
    await saveAs(page, t, folder, 'mend.csv')
    await expect(page.getByText(t('exchange.rejectedSaved'))).toBeVisible()
    const mend = await readFile(join(folder, 'mend.csv'), 'utf8')
    expect(mend).toContain(t('exchange.columnProblem'))
    expect(mend.trim().split('\r\n')).toHaveLength(2)

    await page.getByRole('button', { name: t('exchange.takeIn.incident', { count: 3 }) }).click()
    await expect(page.getByRole('heading', { name: t('exchange.doneTitle') })).toBeVisible()
    await findsNothing(page, 'what was taken in')
    expect(await titlesOf(page, caseId)).toHaveLength(3)

    await page.getByRole('button', { name: t('exchange.takeBack') }).click()
    await page.getByRole('button', { name: t('exchange.takeBackConfirm'), exact: true }).click()
    await expect(page.getByText(t('exchange.takenBack', { count: 4 }))).toBeVisible()
    expect(await titlesOf(page, caseId)).toEqual([])
  })

test('a list is saved as it is shown, with a reason, harmless for a spreadsheet', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const t = translator('en')
  await createVault(page, folder)
  await ask(page, 'cases.create', { title: '=1+1' })
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('button', { name: t('lists.exportList') }).click()
  const dialog = page.getByRole('dialog', { name: t('exchange.exportTitle', { count: 1 }) })
  await findsNothing(page, 'saving a list')
  await dialog.getByRole('button', { name: t('exchange.exportDo') }).click()
  await expect(dialog.getByText(t('exchange.exportReasonNeeded'))).toBeVisible()
  await dialog.getByLabel(t('exchange.exportReason')).fill('for the meeting of the unit')
  await dialog.getByRole('button', { name: t('exchange.exportChoose') }).click()
  await saveAs(page, t, folder, 'cases.csv')
  await dialog.getByRole('button', { name: t('exchange.exportDo') }).click()
  await expect(page.getByText(t('exchange.exportDone', { count: 1 }))).toBeVisible()
  expect(await readFile(join(folder, 'cases.csv'), 'utf8')).toContain(",'=1+1,")
  const { rows } = await ask<{ rows: { action: string; reason: string }[] }>(page, 'custody.list', {})
  expect(rows[0]).toMatchObject({ action: 'list-exported', reason: 'for the meeting of the unit' })
})

async function openCase(page: Page, t: Translate): Promise<void> {
  await goToPart(page, t, t('common.cases'))
  await page.getByText('Reprisals').first().dblclick()
}

/** Gives the value that nobody knew a meaning, beside the problem, and has everything checked again. */
async function sayWhatItMeans(page: Page, t: Translate, language: Language): Promise<void> {
  const label = t('exchange.means', { text: `\u2068${strange[language]}\u2069` })
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('option').nth(15).click()
  await page.getByRole('button', { name: t('exchange.checkAgain') }).click()
}

/** Answers the window's dialog for the name and place of a new file. */
async function saveAs(page: Page, t: Translate, folder: string, name: string): Promise<void> {
  const dialog = page.getByRole('dialog').last()
  await dialog.getByLabel(t('common.path'), { exact: true }).fill(folder)
  await dialog.getByRole('button', { name: t('common.goToPath') }).click()
  await dialog.getByLabel(t('common.fileName')).fill(name)
  await dialog.getByRole('button', { name: t('common.chooseHere') }).click()
}

async function titlesOf(page: Page, caseId: string): Promise<string[]> {
  const found = await ask<{ title: string }[]>(page, 'incidents.inCase', { caseId })
  return found.map(({ title }) => title)
}
