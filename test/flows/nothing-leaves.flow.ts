import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVault, goTo } from './support/steps.ts'
import { filesWithText } from './support/traces.ts'
import { expect, test } from './support/window.ts'

test.skip(process.platform !== 'linux', 'sockets and processes are looked at through /proc')

test('the window makes no connection, listens on no port, and leaves no trace', async ({ vaultWindow, folder }) => {
  const { page } = vaultWindow
  const marker = `Marker${Math.random().toString(36).slice(2)}Quetzal`
  const since = new Date(Date.now() - 1_000)
  await createVault(page, folder)
  await goTo(page, 'Cases')
  await page.getByRole('button', { name: 'New case' }).first().click()
  await page.getByRole('dialog').getByRole('textbox').first().fill(`Smear ${marker}`)
  await page.getByRole('dialog').getByRole('textbox').first().press('Enter')
  await expect(page.getByText(marker).first()).toBeVisible()

  expect(vaultWindow.processes().length, 'the browser and the vault process are looked at').toBeGreaterThan(2)
  expect(vaultWindow.sockets()).toEqual([])
  expect(await filesWithText(vaultWindow.windowProfile, marker, since), 'browser profile while open').toEqual([])
  expect(await filesWithText(folder, marker, since), 'vault and profile of the user').toEqual([])

  await vaultWindow.close()
  await expect
    .poll(() => vaultWindow.processes().filter(({ command }) => command.includes(vaultWindow.windowProfile)))
    .toEqual([])
  for (const place of new Set([tmpdir(), '/tmp', '/dev/shm', join('/run', 'user', String(process.getuid?.() ?? 0))]))
    expect(await filesWithText(place, marker, since), place).toEqual([])
})

test('a request to another place is refused, by whatever it is made', async ({ vaultWindow }) => {
  const { page } = vaultWindow
  const refused = await page.evaluate(async () => {
    const tries = [
      () => fetch('https://example.org/'),
      () => fetch('http://127.0.0.1:9/'),
      () => fetch('../package.json').then((answer) => (answer.ok ? answer : Promise.reject(answer))),
      () => import(['https://example.org', 'module.js'].join('/')),
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/')
          socket.onopen = resolve
          socket.onerror = reject
        }),
    ]
    const outcomes = await Promise.allSettled(tries.map(async (attempt) => attempt()))
    return outcomes.map(({ status }) => status)
  })
  expect(refused).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'rejected'])
  vaultWindow.consoleErrors.length = 0
})

test('a frame inside the page is not answered', async ({ vaultWindow }) => {
  const { page } = vaultWindow
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  const frame = page.frames().find((one) => one !== page.mainFrame())
  const call = { name: 'host.settings', input: {} }
  const ask = ({ name, input }: typeof call) =>
    (globalThis as unknown as { vaultCall: (name: string, input: unknown) => Promise<unknown> }).vaultCall(name, input)
  expect(await page.evaluate(ask, call)).toMatchObject({ ok: true })
  expect(await frame?.evaluate(ask, call)).toEqual({ ok: false, code: 'UNKNOWN_CALL', facts: {} })
})
