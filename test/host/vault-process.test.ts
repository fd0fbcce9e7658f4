import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startVaultProcess } from '../../electron/browser-host/vault-process.ts'
import { hostApi } from '../../electron/host/host-api.ts'
import { router } from '../../electron/host/router.ts'
import { settingsFile } from '../../electron/host/settings-file.ts'
import { type Child, vaultProcess } from '../../electron/host/vault-process.ts'
import type { VaultEvent } from '../../shared/contract/events.ts'

const entry = join(import.meta.dirname, '..', '..', 'electron', 'vault', 'process.ts')
const info = { kind: 'chromium', version: '0', nativeDialogs: false, sampleFolder: '', viewerOrigin: '' } as const

let folder = ''
let end = async () => {}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-process-'))
})
afterEach(async () => {
  await end()
  await rm(folder, { recursive: true, force: true })
})

function open() {
  const events: VaultEvent[] = []
  const children: Child[] = []
  const onEvent = (event: VaultEvent) => void events.push(event)
  const start = () => {
    const child = startVaultProcess(entry, folder, () => {})
    children.push(child)
    return child
  }
  const vault = vaultProcess(start, onEvent)
  end = () => vault.end(5_000)
  const settings = settingsFile(folder)
  const host = hostApi({ info, settings, choose: async () => null })
  const send = router({ host, settings, vault, onEvent, log: () => {} })
  return { send, vault, events, children, settings }
}

describe('the way of a call from the page', () => {
  it('starts no vault process before one is needed', async () => {
    const { send, vault } = open()
    expect(await send('session.state', {})).toEqual({ ok: true, value: null })
    expect(await send('host.settings', {})).toMatchObject({ ok: true, value: { theme: 'system' } })
    expect(await send('session.lock', {})).toEqual({ ok: true, value: {} })
    expect(vault.isRunning()).toBe(false)
    expect(await send('session.generatePassphrase', { language: 'fr' })).toMatchObject({ ok: true, value: { bits: 77 } })
    expect(vault.isRunning()).toBe(true)
  })

  it('ends the process when the vault is locked, and begins another without keys', async () => {
    const { send, vault, events, children, settings } = open()
    const path = join(folder, 'A.vault')
    const created = await send('session.create', { path, name: 'A', userName: 'U', passphrase: 'weak', weakAccepted: true })
    expect(created.ok).toBe(true)
    expect(await send('cases.list', { offset: 0, limit: 10 })).toMatchObject({ ok: true, value: { total: 0 } })
    expect((await settings.read()).recentVaults).toEqual([path])
    expect(await send('session.lock', {})).toEqual({ ok: true, value: {} })
    expect(vault.isRunning()).toBe(false)
    expect(events.at(-1)).toEqual({ type: 'locked', why: 'asked' })
    expect(await send('cases.list', { offset: 0, limit: 10 })).toMatchObject({ ok: false, code: 'LOCKED' })
    expect(children).toHaveLength(2)
  })

  it('leaves no process behind after looking at the header of a vault', async () => {
    const { send, vault } = open()
    expect(await send('session.inspect', { path: folder })).toMatchObject({ ok: false, code: 'NOT_A_VAULT' })
    await expect.poll(() => vault.isRunning()).toBe(false)
  })

  it('does not end a process that was given work while it looked at a header', async () => {
    const { send, vault, events, children } = open()
    const looking = send('session.inspect', { path: folder })
    const started = await send('bundles.verify', { path: join(folder, 'none.zip.age') })
    await looking
    const jobId = started.ok ? Reflect.get(Object(started.value), 'jobId') : ''
    await expect.poll(() => events.some((event) => event.type === 'job' && event.job.state === 'failed')).toBe(true)
    expect(vault.isRunning()).toBe(true)
    expect(await send('jobs.get', { jobId })).toMatchObject({ ok: true, value: { problem: { code: 'FILE_NOT_FOUND' } } })
    expect(children).toHaveLength(1)
  })

  it('says that the engine is gone when its process dies, and tells the page', async () => {
    const { send, events, children } = open()
    await send('session.generatePassphrase', { language: 'en' })
    const wrong = send('session.unlock', { with: 'passphrase', path: join(folder, 'none'), passphrase: 'x' })
    children[0]?.kill()
    expect(await wrong).toMatchObject({ ok: false })
    await expect.poll(() => events.some((event) => event.type === 'locked' && event.why === 'ended')).toBe(true)
    expect(await send('session.generatePassphrase', { language: 'en' })).toMatchObject({ ok: true })
  })

  it.each(['', 'host', 'host.', 'host.nothing', 'session', 'toString', 'cases.__proto__', 'session.constructor'])(
    'does not know the call %j',
    async (name) => {
      expect(await open().send(name, {})).toMatchObject({ ok: false, code: 'UNKNOWN_CALL' })
    },
  )
})
