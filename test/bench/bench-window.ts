import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { Case } from '../../shared/domain/case.ts'
import type { Job } from '../../shared/domain/job.ts'
import { openDisplay } from '../flows/support/display.ts'
import { ask } from '../flows/support/languages.ts'
import { createVault } from '../flows/support/steps.ts'
import { openTestWindow, type TestWindow } from '../flows/support/window.ts'

export type BenchWindow = Pick<TestWindow, 'page' | 'processes'> & { readonly close: () => Promise<void> }

/** The real window with a new vault open, in a folder of its own. */
export async function openBenchWindow(folder: string): Promise<BenchWindow> {
  await mkdir(folder, { recursive: true })
  const display = await openDisplay()
  const { page, processes, close } = await openTestWindow(display, join(folder, 'profile'))
  await createVault(page, folder)
  const closeAll = async () => {
    await close()
    await display.close()
  }
  return { page, processes, close: closeAll }
}

/** A new case with a file or a folder of files in it, when all that begins by itself has ended. @returns the case's id */
export async function caseWith(page: Page, path: string): Promise<string> {
  const { id } = await ask<Case>(page, 'cases.create', { title: 'Measured' })
  await ask(page, 'evidence.import', { caseId: id, paths: [path] })
  for (;;) {
    await page.waitForTimeout(300)
    const jobs = await ask<readonly Job[]>(page, 'jobs.list', {})
    const failed = jobs.find(({ state }) => state === 'failed' || state === 'cancelled')
    if (failed) throw new Error(`a job ended: ${failed.kind} ${failed.state}`)
    const { waiting } = await ask<{ readonly waiting: number }>(page, 'review.readState', { caseId: id })
    if (waiting === 0 && jobs.length > 1 && jobs.every(({ state }) => state === 'done')) return id
  }
}

/** Goes to the evidence of the case, and to the page of its only item. */
export async function openItem(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Evidence' }).click()
  await page.getByRole('grid', { name: 'Evidence items' }).getByText(title).first().dblclick()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** The frame in which the file is drawn. */
export async function viewerFrame(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().startsWith('https://evidence-viewer.'))
    if (frame) return frame
    await page.waitForTimeout(5)
  }
}
