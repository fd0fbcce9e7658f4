import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { ask } from './support/languages.ts'
import { createVault, goTo } from './support/steps.ts'
import { makeViewerFiles } from './support/viewer-files.ts'
import { expect, test } from './support/window.ts'

test('pictures, PDF, sound and film are looked at in a frame that cannot do anything', async ({ vaultWindow, folder }) => {
  test.setTimeout(240_000)
  const { page } = vaultWindow
  await createVault(page, folder)
  await takeOver(page, await makeViewerFiles(join(folder, 'files')))

  await test.step('a picture', async () => {
    const frame = await review(page, 'picture')
    const picture = frame.getByRole('img', { name: 'Picture' })
    await expect(picture).toBeVisible()
    const before = await picture.boundingBox()
    await page.getByRole('button', { name: 'Turn to the right' }).click()
    await expect.poll(async () => isUpright(await picture.boundingBox())).toBe(true)
    await page.getByRole('button', { name: 'Larger' }).click()
    await page.getByRole('button', { name: 'Larger' }).click()
    await expect.poll(async () => ((await picture.boundingBox())?.height ?? 0) > (before?.width ?? 0)).toBe(true)
  })

  await test.step('a PDF of 500 pages', async () => {
    const frame = await review(page, 'report')
    await expect(frame.getByText('Line 0 of page 1:')).toBeVisible()
    await page.getByRole('textbox', { name: 'Page', exact: true }).fill('500')
    await page.getByRole('textbox', { name: 'Page', exact: true }).press('Enter')
    await expect(frame.getByText('Line 3 of page 500:')).toBeInViewport()
    await page.getByRole('button', { name: 'Previous page' }).click()
    await expect(frame.getByText('Line 3 of page 499:')).toBeInViewport()
    await page.getByRole('searchbox', { name: 'Find in this file' }).fill('line 7 of PAGE 260: what ms novak')
    await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
    await expect(frame.getByText('Line 7 of page 260:')).toBeInViewport()
  })

  await test.step('a sound', async () => {
    const frame = await review(page, 'sound')
    await expect(frame.getByLabel('Sound', { exact: true })).toBeAttached()
    await plays(page)
  })

  await test.step('a film', async () => {
    const frame = await review(page, 'film')
    await expect(frame.getByLabel('Film')).toBeVisible()
    await plays(page)
    const seconds = () => frame.getByLabel('Film').evaluate((film: HTMLVideoElement) => film.currentTime)
    await page.getByRole('button', { name: 'Forward 5 seconds' }).click()
    await expect.poll(seconds).toBeGreaterThan(9)
  })

  await test.step('what cannot be shown says why', async () => {
    await openItem(page, 'bomb')
    await expect(page.getByRole('alert')).toContainText('more pixels than can be drawn')
    await openItem(page, 'broken')
    await expect(page.getByRole('alert')).toContainText('damaged')
  })
  if (process.platform === 'linux') expect(vaultWindow.sockets()).toEqual([])
})

test('the frame has no way out and no way in', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await createVault(page, folder)
  await takeOver(page, await makeViewerFiles(join(folder, 'files')))
  const shown = await review(page, 'picture')
  await expect(shown.getByRole('img', { name: 'Picture' })).toBeVisible()

  const frame = page.frames().find((one) => one.url().startsWith('https://evidence-viewer.invalid/'))
  const tried = await frame?.evaluate(async () => {
    type Vault = { readonly vaultCall: (name: string, input: unknown) => Promise<{ readonly ok: boolean }> }
    const outside = window as unknown as Vault & { readonly vaultWire?: unknown }
    const failing = (done: boolean) => (done ? undefined : Promise.reject(new Error('refused')))
    const tries = [
      () => fetch('https://example.org/'),
      () => fetch('https://evidence-vault.invalid/index.html'),
      () => fetch('./media/00000000000000000000000000000000').then(({ ok }) => failing(ok)),
      () => import(['https://example.org', 'module.js'].join('/')),
      () => failing(window.open('https://example.org/') !== null),
      () => outside.vaultCall('host.settings', {}).then(({ ok }) => failing(ok)),
      () => failing(outside.vaultWire !== undefined),
      () => failing(parent.document !== null),
      () => new Worker(URL.createObjectURL(new Blob(['']))),
    ]
    const outcomes = await Promise.allSettled(tries.map(async (attempt) => attempt()))
    return outcomes.map(({ status }) => status)
  })
  expect(tried).toEqual(new Array<string>(9).fill('rejected'))

  for (const address of ['https://example.org/', 'https://evidence-vault.invalid/index.html', 'data:text/html,x']) {
    await frame?.evaluate((to) => {
      location.href = to
    }, address)
    await page.waitForTimeout(200)
    expect(page.frames().some((one) => one.url() === address && one !== page.mainFrame())).toBe(false)
  }
  expect(page.url()).toBe('https://evidence-vault.invalid/')
  vaultWindow.consoleErrors.length = 0
})

test('Ctrl+L locks from inside the frame, and the film is gone', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  await createVault(page, folder)
  await takeOver(page, await makeViewerFiles(join(folder, 'files')))
  const frame = await review(page, 'film')
  await plays(page)
  await frame.getByLabel('Film').click()
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  expect(page.frames()).toHaveLength(1)
  await expect.poll(() => vaultWindow.vaultProcesses()).toEqual([])
})

/** Takes the files of a folder over, and waits until all are there: a list that grows moves under the pointer. */
async function takeOver(page: Page, files: string): Promise<void> {
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'Harassment' })
  await ask(page, 'evidence.import', { caseId, paths: [files] })
  const count = async () => (await ask<{ total: number }>(page, 'evidence.list', { caseId })).total
  await expect.poll(count).toBe((await readdir(files)).length)
}

/** Opens the file of an item as a user does. */
async function openItem(page: Page, title: string): Promise<void> {
  await goTo(page, 'Evidence')
  await page.getByRole('gridcell', { name: title, exact: true }).click()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
}

async function review(page: Page, title: string): Promise<FrameLocator> {
  await openItem(page, title)
  return page.frameLocator('iframe[title="Document"]')
}

async function plays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Forward 5 seconds' }).click()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page.getByRole('timer')).toHaveText(/^0:0[6-9]/)
}

function isUpright(box: { readonly width: number; readonly height: number } | null): boolean {
  return box !== null && box.height > box.width
}
