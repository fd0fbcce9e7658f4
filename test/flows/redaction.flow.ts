import type { Page } from '@playwright/test'
import { readWav, writeWav } from '../../electron/vault/redaction/wav-writer.ts'
import type { EvidenceItem } from '../../shared/domain/evidence.ts'
import { coverRun } from '../../shared/domain/redaction/cover-text.ts'
import { type Translate, translator } from '../../shared/i18n/translator.ts'
import { makePdf } from '../support/make-pdf.ts'
import { waysIn } from '../vault/redaction/pixels.ts'
import { ask, findsNothing, goToPart, speak } from './support/languages.ts'
import { createVault } from './support/steps.ts'
import { expect, test } from './support/window.ts'

const lines = ['Statement of Anna Berg', 'She came home late.', 'Layla Haddad was there too.']
const letter = 'Dear commissioner,\nAnna Berg lives in Oak Street 4.\n'
/** Making a copy takes what drawing and checking take, and longer on a busy machine. */
const patiently = { timeout: 60_000 }

for (const language of ['en', 'ar'] as const)
  test(`names in a PDF, a text and a sound are covered in copies, in ${language}`, async ({ vaultWindow, folder }) => {
    test.setTimeout(300_000)
    const { page } = vaultWindow
    page.setDefaultTimeout(30_000)
    const t = translator(language)
    await createVault(page, folder)
    const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'A case' })
    const samples = Int16Array.from({ length: 48_000 }, (_, at) => Math.round(9_000 * Math.sin(at / 9)))
    const add = async (name: string, bytes: Uint8Array) => {
      const base64 = Buffer.from(bytes).toString('base64')
      const { itemId } = await ask<{ itemId: string }>(page, 'evidence.paste', { caseId, name, base64 })
      return ask<EvidenceItem>(page, 'evidence.get', { id: itemId })
    }
    const pdf = await add('statement.pdf', makePdf({ pages: [{ lines }], info: '/Author (Anna Berg)' }))
    const text = await add('letter.txt', Buffer.from(letter))
    const sound = await add('talk.wav', writeWav({ sampleRate: 48_000, channels: 1, samples }))
    await speak(page, 'en', language)

    await test.step('a PDF: one name by the pointer, one by the keyboard', async () => {
      await begin(page, t, pdf)
      const frame = page.frameLocator('.viewer-frame')
      const name = frame.getByText('Statement of Anna Berg')
      await expect(name).toBeVisible(patiently)
      await findsNothing(page, 'redacting a PDF')
      const box = await name.boundingBox()
      if (box === null) throw new Error('the line is not drawn')
      await page.mouse.move(box.x + box.width * 0.45, box.y - 3)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width + 8, box.y + box.height + 2, { steps: 5 })
      await page.mouse.up()
      await expect(page.getByText(t('redaction.marksCount', { count: 1 }))).toBeVisible()
      await page.getByRole('button', { name: t('redaction.addHere') }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(t('redaction.marksCount', { count: 2 }))).toBeVisible()
      await expect(page.getByRole('button', { name: t('redaction.moveKeys') })).toBeFocused()
      for (let step = 0; step < 38; step++) await page.keyboard.press('ArrowUp')
      for (let step = 0; step < 28; step++) await page.keyboard.press('ArrowLeft')
      for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowUp')
      await expect(page.getByLabel(t('redaction.top'))).toHaveValue('9')
      await expect(page.getByRole('list', { name: t('redaction.marks') })).toContainText('Layla Haddad')
      const kept = await makeAndKeep(page, t, 'Statement without names')
      const bytes = await bytesOf(page, kept)
      for (const word of ['Anna', 'Berg', 'Layla', 'Haddad', 'statement', 'Okoye']) expect(waysIn(bytes, word)).toEqual([])
      const { pages } = await ask<{ pages: { text: string }[] }>(page, 'review.text', { id: kept.id, from: 0, count: 9 })
      expect(pages.map((one) => one.text.trim()).join('')).toBe('')
      expect((await ask<EvidenceItem>(page, 'evidence.get', { id: pdf.id })).sha256).toBe(pdf.sha256)
      expect(
        Buffer.compare(await bytesOf(page, pdf), Buffer.from(makePdf({ pages: [{ lines }], info: '/Author (Anna Berg)' }))),
      ).toBe(0)
    })

    await test.step('a text: a stretch, by the keyboard alone', async () => {
      await begin(page, t, text)
      const field = page.getByLabel(t('redaction.text'))
      await field.focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Home')
      for (let step = 0; step < 'Anna Berg'.length; step++) await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Enter')
      await expect(page.getByText(t('redaction.marksCount', { count: 1 }))).toBeVisible()
      await findsNothing(page, 'redacting a text')
      const kept = await makeAndKeep(page, t, 'Letter without a name')
      expect((await bytesOf(page, kept)).toString()).toBe(letter.replace('Anna Berg', coverRun))
    })

    await test.step('a sound: a silence', async () => {
      await begin(page, t, sound)
      await page.getByLabel(t('redaction.start'), { exact: true }).fill('0:00.25')
      await page.getByLabel(t('redaction.end'), { exact: true }).fill('0:00.5')
      await page.getByRole('button', { name: t('redaction.addRange') }).click()
      await findsNothing(page, 'redacting a sound')
      const kept = await makeAndKeep(page, t, 'Talk without a name')
      const found = readWav(await bytesOf(page, kept))
      const { sampleRate = 1, channels = 1, samples: heard = new Int16Array(0) } = found ?? {}
      const at = (seconds: number) => Math.round(seconds * sampleRate) * channels
      expect(heard.length / channels / sampleRate).toBeCloseTo(1, 2)
      expect(heard.subarray(at(0.25), at(0.5)).every((sample) => sample === 0)).toBe(true)
      expect(heard.subarray(at(0.1), at(0.2)).some((sample) => sample !== 0)).toBe(true)
      expect(heard.subarray(at(0.6), at(0.7)).some((sample) => sample !== 0)).toBe(true)
    })
    expect(vaultWindow.consoleErrors).toEqual([])
  })

/** Goes to the redaction of an item as a user does. */
async function begin(page: Page, t: Translate, item: EvidenceItem): Promise<void> {
  await goToPart(page, t, t('common.evidence'))
  await page.getByRole('gridcell', { name: item.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: item.title })).toBeVisible()
  await page.getByRole('button', { name: t('redaction.open') }).click()
  await expect(page.getByRole('button', { name: t('redaction.make'), exact: true })).toBeVisible()
}

/** Makes the copy that is marked, looks at its check, and keeps it. */
async function makeAndKeep(page: Page, t: Translate, title: string): Promise<EvidenceItem> {
  await page.getByRole('button', { name: t('redaction.make'), exact: true }).click()
  await expect(page.getByText(t('redaction.clean'))).toBeVisible(patiently)
  await findsNothing(page, 'a redacted copy before it is kept')
  await page.getByLabel(t('redaction.copyTitle')).fill(title)
  await page.getByLabel(t('redaction.why')).fill('for the regional body')
  await page.getByRole('button', { name: t('redaction.keep') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await goToPart(page, t, t('common.evidence'))
  await expect(page.getByRole('gridcell', { name: title, exact: true })).toBeVisible()
  const { rows } = await ask<{ rows: EvidenceItem[] }>(page, 'evidence.list', { filter: {}, text: '' })
  const kept = rows.find((row) => row.title === title)
  if (kept === undefined) throw new Error('the copy was not kept')
  expect(kept.origins[0]).toMatchObject({ kind: 'redacted', reason: 'for the regional body' })
  return kept
}

async function bytesOf(page: Page, item: EvidenceItem): Promise<Buffer> {
  const { ticket } = await ask<{ ticket: string }>(page, 'review.open', { id: item.id })
  const { base64 } = await ask<{ base64: string }>(page, 'review.bytes', { ticket, start: 0, length: item.sizeBytes })
  await ask(page, 'review.close', { ticket })
  return Buffer.from(base64, 'base64')
}
