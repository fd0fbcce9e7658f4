import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Language, languageNames, languages } from '../../shared/i18n/language.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { dropPaths } from './support/drop.ts'
import { ask, choosePlace, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

test('evidence comes in by dropping, choosing and pasting, and is described, in each of the four languages', async ({
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
      await addEvidence(page, translator(language), join(folder, language), language)
    })
    before = language
  }
})

async function addEvidence(page: Page, t: Translate, folder: string, language: Language): Promise<void> {
  const title = `Evidence ${language}`
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title })
  await ask(page, 'people.create', { fields: { displayName: `Ada Novel ${language}` }, caseId, roles: ['witness'] })
  await mkdir(join(folder, 'letters'), { recursive: true })
  await writeFile(join(folder, 'letters', 'first.txt'), `The first letter, ${language}.\n`)
  await writeFile(join(folder, 'letters', 'twin.txt'), `The first letter, ${language}.\n`)
  execFileSync('mkfifo', [join(folder, 'letters', 'pipe')])
  await writeFile(join(folder, 'chosen.csv'), 'a,b\n1,2\n')

  await goToPart(page, t, t('common.evidence'))
  await findsNothing(page, 'all evidence')
  await goToPart(page, t, t('common.cases'))
  await page.getByRole('gridcell', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: t('cases.tabEvidence') }).click()
  await expect(page.getByText(t('evidence.emptyTitle'))).toBeVisible()
  await findsNothing(page, 'no evidence')

  await dropPaths(page, page.getByText(t('evidence.dropText')), [join(folder, 'letters')])
  await expect(page.getByText(t('evidence.added', { count: 1 })).first()).toBeVisible()
  await expect(page.getByText(t('evidence.already', { count: 1 })).first()).toBeVisible()
  await expect(page.getByText(t('evidence.failed', { count: 1 })).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'pipe' })).toContainText(t('evidence.outcomeFailed'))
  await expect(page.getByRole('row').filter({ hasText: 'twin.txt' })).toContainText(t('evidence.outcomeAlreadyText'))
  await findsNothing(page, 'what became of the files')
  await page
    .getByRole('main')
    .getByRole('button', { name: t('ui.close') })
    .click()

  await page.getByRole('button', { name: t('evidence.chooseFiles') }).click()
  await choosePlace(page, t, t('evidence.chooseFilesTitle'), folder, ['chosen.csv'])
  await expect(page.getByRole('gridcell', { name: 'chosen', exact: true })).toBeVisible()

  await pasteText(page, t, `A statement, ${language}`)
  await pastePicture(page, t)
  await sayWhom(page, t)
  await writeAbout(page, t, language)
}

/** Cuts a text out of a field and pastes it on the page: the clipboard of the system is in between. */
async function pasteText(page: Page, t: Translate, text: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: t('evidence.search') })
  await field.fill(text)
  await field.press('Control+a')
  await field.press('Control+x')
  await page.getByRole('tab', { name: t('cases.tabEvidence') }).focus()
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: t('evidence.pasteTitle') })
  await findsNothing(page, 'what was pasted')
  await dialog.getByLabel(t('evidence.pasteName')).fill('statement.txt')
  await dialog.getByRole('button', { name: t('evidence.pasteConfirm') }).click()
  await expect(page.getByRole('gridcell', { name: 'statement', exact: true })).toBeVisible()
}

/** A picture in the clipboard has no path. No program puts one there in a test: the event is made as the browser makes it. */
async function pastePicture(page: Page, t: Translate): Promise<void> {
  await expect(page.getByRole('dialog', { name: t('evidence.pasteTitle') })).toHaveCount(0)
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([blob ?? ''], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  const dialog = page.getByRole('dialog', { name: t('evidence.pasteTitle') })
  await dialog.getByLabel(t('evidence.pasteName')).fill('screen.png')
  await dialog.getByRole('button', { name: t('evidence.pasteConfirm') }).click()
  await expect(page.getByRole('gridcell', { name: 'screen', exact: true })).toBeVisible()
}

/** Two rows are chosen by the keyboard, and treated together. */
async function sayWhom(page: Page, t: Translate): Promise<void> {
  for (const title of ['statement', 'chosen']) {
    await page.getByRole('row').filter({ hasText: title }).focus()
    await page.keyboard.press('Space')
  }
  await expect(page.getByRole('status').filter({ hasText: t('lists.chosen', { count: 2 }) })).toHaveCount(1)
  await page.getByRole('button', { name: t('evidence.sayPeople') }).click()
  const dialog = page.getByRole('dialog', { name: t('evidence.sayPeopleTitle', { count: 2 }) })
  await dialog.getByText('Ada Novel').click()
  await findsNothing(page, 'whom files identify')
  await dialog.getByRole('button', { name: t('evidence.sayPeopleConfirm') }).click()
  await expect(page.getByRole('row').filter({ hasText: 'statement' })).toContainText(t('evidence.people', { count: 1 }))
}

async function writeAbout(page: Page, t: Translate, language: Language): Promise<void> {
  await page.getByRole('gridcell', { name: 'statement', exact: true }).click()
  await page.getByRole('textbox', { name: t('evidence.fieldTitle'), exact: true }).fill('')
  await page.getByRole('button', { name: t('ui.save'), exact: true }).click()
  await expect(page.getByText(t('evidence.errorTitle'))).toBeVisible()
  await page.getByRole('textbox', { name: t('evidence.fieldTitle'), exact: true }).fill(`Statement of a witness, ${language}`)
  await expect(page.getByRole('complementary').getByText(t('evidence.formatText'), { exact: true })).toBeVisible()
  await findsNothing(page, 'an item')
  await page.getByRole('button', { name: t('ui.save'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Statement of a witness, ${language}` })).toBeVisible()
  await expect(page.getByText(t('custody.did.ingested'))).toBeVisible()
}

test('originals are copied out in clear with a reason that stands in the custody chain', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const t = translator('en')
  await createVault(page, folder)
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'Copies' })
  const { itemId } = await ask<{ itemId: string }>(page, 'evidence.paste', {
    caseId,
    name: 'note.txt',
    base64: Buffer.from('The words of the note.').toString('base64'),
  })
  await goToPart(page, t, t('common.evidence'))
  await page.getByRole('gridcell', { name: 'note', exact: true }).click()
  await page.getByRole('button', { name: t('evidence.copyOut') }).click()
  await page.getByRole('button', { name: t('evidence.copyConfirm') }).click()
  await expect(page.getByText(t('evidence.copyReasonNeeded'))).toBeVisible()
  await page.getByLabel(t('evidence.copyReason')).fill('For the hearing of 3 March')
  await page.getByRole('button', { name: t('evidence.copyChooseFolder') }).click()
  const place = page.getByRole('dialog', { name: t('evidence.copyFolderTitle') })
  await place.getByLabel(t('common.path'), { exact: true }).fill(folder)
  await place.getByRole('button', { name: t('common.goToPath') }).click()
  await place.getByLabel(t('common.fileName')).fill('copies')
  await place.getByRole('button', { name: t('common.chooseHere') }).click()
  await page.getByRole('button', { name: t('evidence.copyConfirm') }).click()
  await expect(page.getByText(t('evidence.copyDone', { count: 1 }))).toBeVisible()
  expect(await readFile(join(folder, 'copies', itemId, 'note.txt'), 'utf8')).toBe('The words of the note.')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.close') })
    .last()
    .click()
  await expect(page.getByText('For the hearing of 3 March')).toBeVisible()
})

test('adding is stopped, and what was finished before stays', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const t = translator('en')
  await createVault(page, folder)
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'Stopped' })
  const files = join(folder, 'in')
  await mkdir(files)
  await writeFile(join(files, 'a small one.txt'), 'small')
  await writeFile(join(files, 'b large.bin'), '')
  // It takes no room on the disk, and longer to read than a hand needs to stop it.
  await truncate(join(files, 'b large.bin'), 8 * 1024 ** 3)

  await goToPart(page, t, t('common.cases'))
  await page.getByRole('gridcell', { name: 'Stopped', exact: true }).click()
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await dropPaths(page, page.getByText(t('evidence.dropText')), [files])
  await expect(page.getByRole('progressbar', { name: t('evidence.importing') })).toBeVisible()
  await expect(page.getByText('b large.bin').first()).toBeVisible()
  await page.getByRole('button', { name: t('evidence.importStop') }).click()
  await expect(page.getByText(t('evidence.importStoppedText'))).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'a small one', exact: true })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'b large', exact: true })).toHaveCount(0)
  const { total } = await ask<{ total: number }>(page, 'evidence.list', { caseId })
  expect(total).toBe(1)
  expect(await readdir(join(folder, 'National Commission.vault', 'tmp'))).toEqual([])
})
