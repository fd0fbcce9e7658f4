import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../electron/browser-host/find-chromium.ts'
import { isOurFrame } from '../../electron/browser-host/ipc.ts'
import { pageOrigin } from '../../electron/browser-host/routes.ts'
import { makeWindowProfile, removeWindowProfile } from '../../electron/browser-host/window-profile.ts'

describe('the folder that the browser writes in', () => {
  it('is for this user alone, in memory where there is such a place, and gone afterwards', async () => {
    const folder = await makeWindowProfile({ XDG_RUNTIME_DIR: undefined })
    expect(await readdir(folder)).toEqual([])
    await removeWindowProfile(folder)
    await expect(readdir(folder)).rejects.toThrow()
  })

  it('takes away what a window that was killed has left, and nothing of a living one', async () => {
    const made = await makeWindowProfile({})
    const place = join(made, '..')
    const left = join(place, 'evidence-vault-window-999999999-abcdef')
    const living = join(place, `evidence-vault-window-${process.pid}-abcdef`)
    await mkdir(left)
    await mkdir(living, { recursive: true })
    const next = await makeWindowProfile({})
    const names = await readdir(place)
    expect(names).not.toContain('evidence-vault-window-999999999-abcdef')
    expect(names).toContain(`evidence-vault-window-${process.pid}-abcdef`)
    await Promise.all([made, next, living].map(removeWindowProfile))
  })
})

describe('finding a Chromium', () => {
  it('takes the one that is named, but only where it can be run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'find-'))
    expect(findChromium('linux', { CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath)
    expect(findChromium('linux', { CHROMIUM_PATH: join(folder, 'none'), PATH: folder })).not.toBe(join(folder, 'none'))
    await rm(folder, { recursive: true })
  })
})

describe('a call to the Chromium host', () => {
  const frame = { url: () => `${pageOrigin}/` }
  const page = { mainFrame: () => frame } as unknown as Parameters<typeof isOurFrame>[0]

  it('is answered for the main frame of our page', () => {
    expect(isOurFrame(page, page, frame)).toBe(true)
  })

  it('is refused for a frame inside, another page, and an address elsewhere', () => {
    const other = { mainFrame: () => frame } as unknown as Parameters<typeof isOurFrame>[0]
    expect(isOurFrame(page, page, { url: () => `${pageOrigin}/` })).toBe(false)
    expect(isOurFrame(page, other, frame)).toBe(false)
    const elsewhere = { url: () => 'https://example.org/' }
    const moved = { mainFrame: () => elsewhere } as unknown as Parameters<typeof isOurFrame>[0]
    expect(isOurFrame(moved, moved, elsewhere)).toBe(false)
  })
})
