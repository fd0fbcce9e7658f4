import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask } from './support/languages.ts'
import { createVault, goTo, patiently } from './support/steps.ts'
import { expect, type TestWindow, test } from './support/window.ts'

test.skip(process.platform !== 'linux', 'processes are looked at through /proc')

const viewerOrigin = 'https://evidence-viewer.invalid'

test('a viewer that is killed in the middle leaves the vault and the window as they were', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await createVault(page, folder)
  await openOne(page, folder, 'letter.txt', 'The heron was seen at the gate.\n'.repeat(2_000))
  const drawn = page.frameLocator('iframe[title="Document"]').getByText('The heron was seen').first()
  await expect(drawn).toBeVisible()

  const frame = page.frames().find((one) => one.url().startsWith(viewerOrigin))
  if (!frame) throw new Error('no frame of the viewer')
  const ofPage = await rendererOf(vaultWindow, page.mainFrame())
  const ofViewer = await rendererOf(vaultWindow, frame)
  expect(ofViewer, 'what draws files has a process of its own').not.toBe(ofPage)
  process.kill(ofViewer, 'SIGKILL')
  const stage = page.getByRole('region', { name: 'The file' })
  const why = 'the part of the program that shows files ended; the original and the vault are untouched'
  await expect(stage.getByRole('alert')).toContainText(`Cannot preview, because ${why}.`, patiently)

  await passesCheck(page)
  await stage.getByRole('button', { name: 'Try again' }).click()
  await expect(drawn).toBeVisible()
  await goTo(page, 'Cases')
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
})

test('a reader that is killed in the middle is told of in plain words, and harms nothing', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await createVault(page, folder)
  const readers = () => vaultWindow.processes().filter(({ command }) => command.includes(join('electron', 'reader', 'index.ts')))
  let killed = 0
  const killer = setInterval(() => {
    for (const { pid } of readers()) if (kill(pid)) killed++
  }, 25)
  const letter = [
    'From: Amina <amina@example.org>',
    'Subject: The gate',
    'Content-Type: text/plain',
    '',
    'The heron was seen.',
    '',
  ]
  await openOne(page, folder, 'letter.eml', letter.join('\r\n'))
  const stage = page.getByRole('region', { name: 'The file' })
  const why = 'the program that reads files ended without an answer; nothing else was touched'
  await expect(stage.getByRole('alert')).toContainText(`Cannot preview, because ${why}.`)
  clearInterval(killer)
  expect(killed).toBeGreaterThan(0)

  await stage.getByRole('button', { name: 'Try again' }).click()
  await expect(page.frameLocator('iframe[title="Document"]').getByText('The heron was seen').first()).toBeVisible()
  await passesCheck(page)
})

/** Makes a case with one file, and opens that. */
async function openOne(page: Page, folder: string, name: string, content: string): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, content)
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'The gate' })
  const { jobId } = await ask<{ jobId: string }>(page, 'evidence.import', { caseId, paths: [path] })
  await ask(page, 'jobs.wait', { jobId })
  await goTo(page, 'Evidence')
  await page.getByRole('gridcell', { name: 'letter', exact: true }).click()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
}

/** The check of the whole vault finds nothing. */
async function passesCheck(page: Page): Promise<void> {
  const { jobId } = await ask<{ jobId: string }>(page, 'vault.doctor', { mode: 'full' })
  expect(await ask(page, 'jobs.wait', { jobId })).toMatchObject({ state: 'done', result: { findings: [] } })
}

/** @returns whether it was still there */
function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

type Busy = Pick<Page, 'evaluate'>

/** The process that runs a frame's scripts: the one that is busy while a script of that frame is. */
async function rendererOf({ processes }: TestWindow, frame: Busy): Promise<number> {
  const renderers = processes().filter(({ command }) => command.includes('--type=renderer'))
  const before = renderers.map(({ pid }) => ticksOf(pid))
  await frame.evaluate(() => {
    for (const end = performance.now() + 1_000; performance.now() < end; );
  })
  const spent = renderers.map(({ pid }, index) => ({ pid, ticks: ticksOf(pid) - (before[index] ?? 0) }))
  return spent.toSorted((a, b) => b.ticks - a.ticks)[0]?.pid ?? 0
}

/** Processor time of a process so far, in hundredths of a second. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return Number(user) + Number(system)
}
