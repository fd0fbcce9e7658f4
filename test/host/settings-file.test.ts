import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settingsFile, withRecentVault } from '../../electron/host/settings-file.ts'

const defaults = { language: null, theme: 'system', idleMinutes: 5, recentVaults: [] }
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the settings of this machine', () => {
  it('begin with the defaults, and keep what is changed and nothing else', async () => {
    const settings = settingsFile(join(folder, 'new'))
    expect(await settings.read()).toEqual(defaults)
    await settings.change(() => ({ language: 'ar' }))
    expect(await settingsFile(join(folder, 'new')).read()).toEqual({ ...defaults, language: 'ar' })
  })

  it('are for this user alone', async () => {
    await settingsFile(folder).change(() => ({ theme: 'dark' }))
    expect((await stat(join(folder, 'settings.json'))).mode & 0o077).toBe(0)
  })

  it.each(['', '{', 'null', '[]', '{"language":"xx"}', '{"idleMinutes":0}', '{"unknown":1}', '{"recentVaults":"x"}'])(
    'are the defaults where the file says %s',
    async (text) => {
      await writeFile(join(folder, 'settings.json'), text)
      expect(await settingsFile(folder).read()).toEqual(defaults)
    },
  )

  it('lose no change when several are made at once', async () => {
    const settings = settingsFile(folder)
    const paths = Array.from({ length: 6 }, (_, at) => `/vaults/${at}.vault`)
    await Promise.all(paths.map((path) => settings.change((now) => withRecentVault(now, path))))
    expect((await settings.read()).recentVaults).toEqual(paths.toReversed())
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')).recentVaults).toHaveLength(6)
  })

  it('remember eight vaults, each once, the latest first', () => {
    const many = { ...defaults, theme: 'system', language: null, recentVaults: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] } as const
    const now = { ...many, recentVaults: [...many.recentVaults] }
    expect(withRecentVault(now, 'i').recentVaults).toEqual(['i', 'a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(withRecentVault(now, 'd').recentVaults?.slice(0, 4)).toEqual(['d', 'a', 'b', 'c'])
  })
})
