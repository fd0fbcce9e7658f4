import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { corpusFiles } from '../corpus/corpus.ts'
import { type CorpusFile, corpusFile, utf8 } from '../corpus/corpus-file.ts'
import { ask } from './support/languages.ts'
import { createVault, goTo } from './support/steps.ts'
import { filesWithText } from './support/traces.ts'
import { expect, test } from './support/window.ts'

test.skip(process.platform !== 'linux', 'sockets and processes are looked at through /proc')

/** What the product promises: by then a file is shown, or it is said why it cannot be. */
const promised = { timeout: 15_000 }
const viewerOrigin = 'https://evidence-viewer.invalid'

test('every hostile file is shown or says why not, and does nothing', async ({ vaultWindow, folder }) => {
  test.setTimeout(600_000)
  const { page } = vaultWindow
  const home = await listen()
  const marker = `Marker${Math.random().toString(36).slice(2)}Heron`
  const since = new Date(Date.now() - 1_000)
  const files = join(folder, 'files')
  const corpus = await makeCorpus(files, home.port, marker)
  await createVault(page, folder)
  const seen = watch(page)
  const caseId = await takeOver(page, files)
  const order = await inOrder(page, caseId, corpus)
  const total = order.length
  // What has the same bytes as another is one item.
  expect(total).toBe(new Set(corpus.map(({ hash }) => hash)).size)

  const sockets = new Set<string>()
  const outcomes = await test.step('each is opened', () =>
    goThrough(page, order, () => {
      for (const socket of vaultWindow.sockets()) sockets.add(socket)
    }))
  // Every file of the corpus is gone through: none is left out.
  const lines = outcomes.map(({ name, kind, words, ms }) => `${name} (${kind}): ${words ?? 'shown'} [${ms} ms]`)
  test.info().annotations.push({ type: 'files', description: lines.join('\n') })
  expect(outcomes.length).toBe(total)
  expect(outcomes.flatMap(wrongIn)).toEqual([])

  await test.step('nothing was reached, opened, asked or written', async () => {
    expect(home.reached(), 'requests to the listener').toEqual([])
    expect([...sockets], 'sockets while each was shown').toEqual([])
    expect(vaultWindow.processes().length, 'the browser and the vault process were looked at').toBeGreaterThan(2)
    expect(seen()).toEqual([])
    expect(page.url()).toBe('https://evidence-vault.invalid/')
    expect(await filesWithText(vaultWindow.windowProfile, marker, since), 'browser profile while open').toEqual([])
    expect(await filesWithText(folder, marker, since, [files]), 'vault and profile of the user').toEqual([])
  })
  await test.step('the vault passes its check', () => passesCheck(page))

  await vaultWindow.close()
  for (const place of new Set([tmpdir(), '/tmp', '/dev/shm']))
    expect(await filesWithText(place, marker, since, [files]), place).toEqual([])
  await home.close()
})

type Listed = Pick<CorpusFile, 'name' | 'expect'> & { readonly hash: string }
type Outcome = Listed['expect'] & {
  readonly name: string
  /** Why it cannot be shown; null where it is. */
  readonly words: string | null
  /** Whether it settled at all. */
  readonly isSettled: boolean
  readonly ms: number
}

/** Opens the first row of the list, and goes on from there to both ends by the buttons of the review screen. */
async function goThrough(page: Page, order: readonly (Listed | undefined)[], onShown: () => void): Promise<Outcome[]> {
  const total = order.length
  const outcomes: Outcome[] = []
  await goTo(page, 'Evidence')
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).click()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  const place = page.getByText(new RegExp(`^\\d+ of ${total}$`))
  const start = Number.parseInt((await place.textContent()) ?? '', 10)
  const look = async (number: number) => {
    outcomes.push(await outcomeOf(page, number, total, order[number - 1]))
    onShown()
  }
  await look(start)
  for (let number = start + 1; number <= total; number++) {
    await page.getByRole('button', { name: 'Next item' }).click()
    await look(number)
  }
  for (let number = total - 1; number >= 1 && start > 1; number--) {
    await page.getByRole('button', { name: 'Previous item' }).click()
    if (number < start) await look(number)
  }
  return outcomes
}

/** Waits until an item is shown or says why not, and marks what is drawn, so that it is not taken for the next one. */
async function outcomeOf(page: Page, number: number, total: number, file: Listed | undefined): Promise<Outcome> {
  if (file === undefined) throw new Error(`no file ${number}`)
  const begun = performance.now()
  const settled = await page
    .waitForFunction(
      (place) => {
        const stage = document.querySelector('.review-stage')
        const drawn = stage?.querySelector('[role=alert], iframe')
        const isHere = [...document.querySelectorAll('.review-head .number')].some(({ textContent }) => textContent === place)
        if (!isHere || !(drawn instanceof HTMLElement) || drawn.dataset.seen || stage?.querySelector('.review-waiting'))
          return null
        drawn.dataset.seen = 'seen'
        return { words: drawn.matches('[role=alert]') ? (drawn.querySelector('h2')?.textContent ?? '') : null }
      },
      `${number} of ${total}`,
      { ...promised, polling: 50 },
    )
    .then((handle) => handle.jsonValue())
    .catch(() => null)
  const ms = Math.round(performance.now() - begun)
  return { ...file.expect, name: `${number} ${file.name}`, words: settled?.words ?? null, isSettled: settled !== null, ms }
}

/** What is wrong with how a file was shown, in words that name it. */
function wrongIn({ name, kind, words, isSettled, ms, failure, hostile }: Outcome): string[] {
  const isHarmless = failure === null && !hostile && !name.includes('cut.')
  return [
    ...(isSettled ? [] : [`${name}: nothing after ${ms} ms`]),
    ...(words === null || words.startsWith('Cannot preview, because ') ? [] : [`${name}: ${words}`]),
    ...(kind === 'image' && words?.includes('sound') ? [`${name} is a picture: ${words}`] : []),
    ...(isHarmless && words !== null ? [`${name} is good, and yet: ${words}`] : []),
  ]
}

/**
 * Writes the whole corpus into a folder, each file into one of its own (some have the same name), and one more with a word
 * that is looked for afterwards.
 */
async function makeCorpus(files: string, listenerPort: number, marker: string): Promise<readonly Listed[]> {
  const marked = utf8(`The witness said ${marker}.\n`)
  const corpus = [
    ...corpusFiles({ listenerPort }),
    corpusFile('marker.txt', 'text/plain', { kind: 'text', contains: marker }, () => marked),
  ]
  const written: Listed[] = []
  for (const [index, { name, make, expect: expected }] of corpus.entries()) {
    const folder = join(files, String(index).padStart(3, '0'))
    await mkdir(folder, { recursive: true })
    const bytes = await make()
    await writeFile(join(folder, name), bytes)
    written.push({ name, expect: expected, hash: createHash('sha256').update(bytes).digest('hex') })
  }
  return written
}

/** The files that became items, in the order in which the window goes through them: by their numbered folders. */
async function inOrder(page: Page, caseId: string, corpus: readonly Listed[]): Promise<readonly (Listed | undefined)[]> {
  const { rows } = await ask<{ rows: { folder: string }[] }>(page, 'evidence.list', { caseId, limit: 1_000 })
  const folders = rows.map(({ folder }) => folder).toSorted()
  return folders.map((folder) => corpus[Number(folder.slice(-3))])
}

/** A listener on this machine that nothing may reach. */
async function listen() {
  const reached: string[] = []
  const server = createServer((request, reply) => {
    reached.push(request.url ?? '')
    reply.end()
  })
  server.on('connection', () => reached.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    reached: () => reached,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** What a file may have done to the window: dialogs, windows, downloads, navigation of any frame. */
function watch(page: Page): () => readonly string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss().catch(() => undefined)
  })
  page.on('download', (download) => seen.push(`download ${download.url()}`))
  page.on('popup', (popup) => seen.push(`window ${popup.url()}`))
  page.on('framenavigated', (frame) => {
    const address = frame.url()
    const isOurs =
      frame === page.mainFrame() ? address === 'https://evidence-vault.invalid/' : address === `${viewerOrigin}/index.html`
    if (!isOurs && address !== 'about:blank') seen.push(`navigation ${address}`)
  })
  return () => seen
}

/** Takes the files of a folder over into a new case, and waits until all are there. */
async function takeOver(page: Page, files: string): Promise<string> {
  const { id: caseId } = await ask<{ id: string }>(page, 'cases.create', { title: 'Hostile files' })
  const { jobId } = await ask<{ jobId: string }>(page, 'evidence.import', { caseId, paths: [files] })
  await ask(page, 'jobs.wait', { jobId })
  return caseId
}

/** The check of the whole vault finds nothing. */
async function passesCheck(page: Page): Promise<void> {
  const { jobId } = await ask<{ jobId: string }>(page, 'vault.doctor', { mode: 'full' })
  const job = await ask<{ state: string; result: unknown }>(page, 'jobs.wait', { jobId })
  expect(job).toMatchObject({ state: 'done', result: { kind: 'doctor', findings: [] } })
}
