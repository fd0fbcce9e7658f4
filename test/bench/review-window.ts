import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from '../flows/support/languages.ts'
import { makePdf } from '../support/make-pdf.ts'
import { caseWith, openBenchWindow, openItem, viewerFrame } from './bench-window.ts'
import { atMost, type Bench, median } from './entry.ts'
import { makeFilm, makePhotographs } from './make-media.ts'
import { residentBytes } from './peak-memory.ts'

const pages = 500
const filmBytes = 2 ** 31
const photographs = 1_000

/** From the press on “Review” to the first page of a document of 500 pages, drawn. */
export const pdfFirstPageBench: Bench = async ({ rounds, folder, log }) => {
  const own = join(folder, 'pdf-first-page')
  await mkdir(own, { recursive: true })
  const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of a long report about many visits and what came of them.`)
  await writeFile(join(own, 'report.pdf'), makePdf({ pages: Array.from({ length: pages }, () => ({ lines })) }))
  const { page, close } = await openBenchWindow(own)
  await caseWith(page, join(own, 'report.pdf'))
  const seconds: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await openItem(page, 'report')
    const start = performance.now()
    await page
      .getByRole('link', { name: 'Review', exact: true })
      .or(page.getByRole('button', { name: 'Review', exact: true }))
      .click()
    const frame = await viewerFrame(page)
    await frame.waitForFunction(isPageDrawn, undefined, { polling: 'raf' })
    seconds.push((performance.now() - start) / 1000)
    log(`pdf-first-page ${round}/${rounds}: ${seconds.at(-1)?.toFixed(2)} s`)
  }
  await close()
  await rm(own, { recursive: true })
  return [atMost('pdf-first-page', median(seconds), 's', 1)]
}

/** Runs in the frame: whether the first page has ink. */
function isPageDrawn(): boolean {
  const canvas = document.querySelector('canvas')
  const surface = canvas?.getContext('2d')
  if (!canvas || !surface || canvas.width === 0) return false
  const { data } = surface.getImageData(0, 0, canvas.width, Math.ceil(canvas.height / 4))
  return data.some((value, at) => at % 4 === 0 && value < 100)
}

/** From asking for another second of a film of 2 GiB to its picture. */
export const videoSeekBench: Bench = async ({ rounds, folder, log }) => {
  const own = join(folder, 'video-seek')
  const film = await makeFilm(own, filmBytes)
  const { page, close } = await openBenchWindow(own)
  await caseWith(page, film)
  await rm(film)
  await openItem(page, 'film')
  await page
    .getByRole('link', { name: 'Review', exact: true })
    .or(page.getByRole('button', { name: 'Review', exact: true }))
    .click()
  const frame = await viewerFrame(page)
  await frame.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2)
  const milliseconds: number[] = []
  for (let round = 1; round <= Math.max(rounds, 3); round++)
    for (const share of [0.9, 0.1, 0.5, 0.75, 0.3]) milliseconds.push(await frame.evaluate(seekTo, share + round / 100))
  log(`video-seek: ${milliseconds.map((ms) => ms.toFixed(0)).join(', ')} ms`)
  await close()
  await rm(own, { recursive: true })
  return [
    atMost('video-seek', median(milliseconds), 'ms', 500),
    { ...atMost('video-seek-longest', Math.max(...milliseconds), 'ms', Number.POSITIVE_INFINITY), target: 'none: a figure only' },
  ]
}

/** Runs in the frame: milliseconds from asking for a place of the film to its picture. */
async function seekTo(share: number): Promise<number> {
  const film = document.querySelector('video')
  if (!film) throw new Error('there is no film')
  const start = performance.now()
  const drawn = new Promise((resolve) => film.requestVideoFrameCallback(resolve))
  film.currentTime = film.duration * share
  await drawn
  return performance.now() - start
}

/** Small pictures of a thousand photographs of 12 megapixels, made while the grid of the case is open. */
export const thumbnailsBench: Bench = async ({ folder, log }) => {
  const own = join(folder, 'thumbnails')
  await makePhotographs(join(own, 'photographs'), photographs)
  const { page, processes, close } = await openBenchWindow(own)
  const caseId = await caseWith(page, join(own, 'photographs'))
  await rm(join(own, 'photographs'), { recursive: true })
  const residentMB = () => processes().reduce((sum, { pid }) => sum + residentBytes(pid), 0) / 1e6
  const idle = residentMB()
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Evidence' }).click()
  const start = performance.now()
  await page
    .getByRole('radio', { name: 'Grid' })
    .or(page.getByRole('button', { name: 'Grid' }))
    .click()
  let highest = idle
  for (;;) {
    const left = await ask<readonly string[]>(page, 'evidence.withoutThumbnail', { caseId, limit: photographs })
    highest = Math.max(highest, residentMB())
    if (left.length === 0) break
    log(`thumbnails-1000: ${left.length} left after ${((performance.now() - start) / 1000).toFixed(0)} s`)
    await page.waitForTimeout(2_000)
  }
  const seconds = (performance.now() - start) / 1000
  await close()
  await rm(own, { recursive: true })
  const figure = { peer: '', peerValue: null, ratio: null, target: 'none: a figure only', met: true }
  return [
    { name: 'thumbnails-1000', value: photographs / seconds, unit: 'a second', ...figure },
    { name: 'thumbnails-1000-memory', value: highest - idle, unit: 'MB', ...figure },
  ]
}
