import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
// For what it says of the window: its wire.
import type {} from '../../renderer/api.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { eventLinks } from '../../shared/vocabulary/event-links.ts'
import { protectionMeasures } from '../../shared/vocabulary/protection-measures.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { showIn } from './support/screens.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

const t = translator('en')

test('a case is seen in time: incidents are linked by keyboard, the picture is saved, a measure and a hold are recorded', async ({
  vaultWindow,
  folder,
}) => {
  test.setTimeout(180_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  await makeCase(page)
  await goToCases(page, t('common.cases'))
  await page.getByRole('row').filter({ hasText: 'A pattern' }).dblclick()
  const list = page.getByRole('list', { name: t('incidents.chronology') })
  await expect(list.getByRole('heading')).toHaveText(['Smear', 'Complaint', 'Budget cut'])
  await findsNothing(page, 'the chronology')

  await test.step('a link, without the mouse', async () => {
    await list.getByRole('button', { name: /Link to another incident: “.*Smear/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await findsNothing(page, 'a link')
    await page.getByRole('combobox', { name: t('chronology.to') }).focus()
    await page.keyboard.type('Compl')
    await expect(page.getByRole('option', { name: /Complaint/ })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: t('chronology.note') }).focus()
    await page.keyboard.type('The same words')
    await page.getByRole('button', { name: t('ui.save'), exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const kind = labelOf(eventLinks, 'causes', 'en')
    await expect(list).toContainText(`${kind}: Complaint`)
    await expect(page.getByRole('img', { name: t('chronology.picture') })).toContainText(kind)
  })

  await test.step('the picture leaves without the words of the records, and the chain says so', async () => {
    const path = join(folder, 'timeline.svg')
    await page.getByRole('button', { name: t('chronology.export') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t('common.path') }).fill(folder)
    await page.keyboard.press('Enter')
    await dialog.getByRole('textbox', { name: t('common.fileName') }).fill('timeline.svg')
    await dialog.getByRole('button', { name: t('common.chooseHere') }).click()
    await expect(page.getByText(/timeline\.svg/).first()).toBeVisible()
    const file = await readFile(path, 'utf8')
    expect(file).toContain('<svg')
    expect(file).not.toMatch(/Smear<|Complaint<|>Budget cut/)
  })

  await test.step('the link is taken away again, with a reason, and stands in the recycle bin', async () => {
    await list.getByRole('button', { name: /Remove the link with “.*Complaint/ }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog', { name: t('bin.deleteTitle', { count: 1 }) })
    await dialog.getByLabel(t('bin.reason')).fill('Not shown by anything')
    await dialog.getByRole('button', { name: t('bin.deleteNow') }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(list.getByRole('button', { name: /Remove the link/ })).toHaveCount(0)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('bin.title') })
      .click()
    await expect(page.getByRole('main')).toContainText('Not shown by anything')
    await goToCases(page, t('common.cases'))
    await page.getByRole('row').filter({ hasText: 'A pattern' }).dblclick()
  })

  await test.step('a measure', async () => {
    await page.getByRole('tab', { name: t('cases.tabMeasures') }).click()
    await page.getByRole('button', { name: t('measures.new') }).click()
    await page.getByRole('button', { name: t('measures.type') }).click()
    await page.getByRole('option', { name: labelOf(protectionMeasures, 'legal-support', 'en') }).click()
    await page.getByRole('textbox', { name: t('measures.date') }).fill('March 2026')
    await findsNothing(page, 'a measure')
    // Enter in a line saves, as everywhere else in a dialog.
    await page.getByRole('textbox', { name: t('measures.date') }).press('Enter')
    await expect(page.getByRole('row').filter({ hasText: 'March 2026' })).toBeVisible()
    await findsNothing(page, 'measures')
  })

  await test.step('a legal hold needs its reason', async () => {
    await page.getByRole('tab', { name: t('cases.tabChronology') }).click()
    await page.getByRole('button', { name: t('cases.holdSet') }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: t('cases.holdSet') }).click()
    await expect(dialog.getByText(t('cases.errorReason'))).toBeVisible()
    await dialog.getByLabel(t('cases.reason')).fill('The court asked for the file')
    await findsNothing(page, 'a hold')
    await dialog.getByRole('button', { name: t('cases.holdSet') }).click()
    await expect(page.getByText('The court asked for the file')).toBeVisible()
  })

  await test.step('mirrored in Arabic', async () => {
    await showIn(page, 'ar', 'dark')
    await goToCases(page, translator('ar')('common.cases'))
    await page.getByRole('row').filter({ hasText: 'A pattern' }).dblclick()
    const picture = page.getByRole('img', { name: translator('ar')('chronology.picture') })
    await expect(picture).toContainText('Smear')
    await findsNothing(page, 'the chronology in Arabic')
  })
})

/** A case with three incidents, by the same calls that the page makes. */
async function makeCase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const reply = await window.vaultWire.call('cases.create', { title: 'A pattern' })
    if (!reply.ok) throw new Error(reply.code)
    const { id: caseId } = reply.value as { id: string }
    const days = [
      ['Smear', '2026-01-10'],
      ['Complaint', '2026-02-01'],
      ['Budget cut', '2026-03-15'],
    ] as const
    for (const [title, value] of days)
      await window.vaultWire.call('incidents.create', {
        caseId,
        fields: {
          ...{ title, start: { precision: 'exact', value }, acts: ['def-smear'] },
          targets: [{ level: 'institution', personId: null, capacity: null }],
        },
      })
  })
}

async function goToCases(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).first().click()
}

/** axe finds nothing. In its older way: the other one opens a page beside ours, and the window closes such pages. */
async function findsNothing(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    what,
  ).toEqual([])
}
