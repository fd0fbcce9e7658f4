import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { findChromium } from '../../../electron/browser-host/find-chromium.ts'
import { openWindow, type VaultWindow } from '../../../electron/browser-host/open-window.ts'
import { type Display, openDisplay } from './display.ts'
import { internetSocketsOf, type Process, processesBelow } from './processes.ts'

export type TestWindow = VaultWindow & {
  /** The browser and the vault process, with everything below them. */
  readonly processes: () => Process[]
  readonly vaultProcesses: () => Process[]
  /** Internet sockets of all of them: the window must have none. */
  readonly sockets: () => string[]
  /** Errors in the console of the page; a test that makes some on purpose empties the list. */
  readonly consoleErrors: string[]
}

type Fixtures = {
  /** A temporary folder of this test, for vaults and files. */
  readonly folder: string
  /** A new window, with a profile of its own. */
  readonly vaultWindow: TestWindow
}

const projectFolder = join(import.meta.dirname, '..', '..', '..')

/** Opens one more window on a display, for tests that open it themselves. */
export async function openTestWindow(display: Display, profileFolder: string): Promise<TestWindow> {
  const chromiumPath = findChromium(process.platform, process.env)
  if (chromiumPath === null) throw new Error('no Chromium: see test/support/ensure-tools.ts')
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  const opened = await openWindow({
    chromiumPath,
    profileFolder,
    projectFolder,
    headless: display.headless,
    version: 'test',
    log,
  })
  const processes = () => processesBelow(process.pid, display.pid)
  const consoleErrors: string[] = []
  opened.page.on('pageerror', (error) => consoleErrors.push(error.message))
  opened.page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  return {
    ...opened,
    consoleErrors,
    processes,
    vaultProcesses: () => processes().filter(({ command }) => command.includes(join('electron', 'vault', 'process.ts'))),
    sockets: () =>
      processes().flatMap(({ pid, command }) => internetSocketsOf(pid).map((line) => `${command.slice(0, 80)}: ${line}`)),
  }
}

export const test = base.extend<Fixtures, { readonly display: Display }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const display = await openDisplay()
      await use(display)
      await display.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'evidence-vault-flow-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  vaultWindow: async ({ display, folder }, use) => {
    const opened = await openTestWindow(display, join(folder, 'profile'))
    await use(opened)
    await opened.close()
    expect(opened.consoleErrors, 'errors in the console of the page').toEqual([])
  },
})

export { expect }
