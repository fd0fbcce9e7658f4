import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, engineIn, openNewVault, passphrase, temporaryFolder } from '../support/engine.ts'

const key = 'incident:new:case'
const unlockInput = (path: string) => ({ with: 'passphrase', path, passphrase }) as const

describe('the desk of a user', () => {
  it('keeps the last of what was begun, and forgets it when asked', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    expect(await api.desk.getDraft({ key })).toBeNull()
    await api.desk.saveDraft({ key, content: '{"title":"A"}', baseVersion: null })
    await api.desk.saveDraft({ key, content: '{"title":"A caller"}', baseVersion: 3 })
    expect(await api.desk.getDraft({ key })).toMatchObject({ key, content: '{"title":"A caller"}', baseVersion: 3 })
    await api.desk.discardDraft({ key })
    await api.desk.discardDraft({ key })
    expect(await api.desk.getDraft({ key })).toBeNull()
  })

  it('lists drafts, the last changed first, without what is in them', async () => {
    let now = Date.parse('2026-03-01T08:00:00Z')
    const clock = () => {
      now += 1_000
      return new Date(now)
    }
    const { api } = await openNewVault(await temporaryFolder(), { clock })
    for (const each of ['case:new', 'person:new:', 'case:new'])
      await api.desk.saveDraft({ key: each, content: 'secret words', baseVersion: null })
    const drafts = await api.desk.drafts({})
    expect(drafts.map((draft) => draft.key)).toEqual(['case:new', 'person:new:'])
    expect(JSON.stringify(drafts)).not.toContain('secret words')
  })

  it('has drafts and preferences again after locking, also in another process', async () => {
    const folder = await temporaryFolder()
    const { api, engine, path } = await openNewVault(folder)
    await api.desk.saveDraft({ key, content: 'مسودة', baseVersion: 1 })
    await api.desk.setPreference({ key: 'list:cases', value: '{"hidden":["lead"]}' })
    await engine.close()
    const again = await engineIn(folder)
    await again.api.session.unlock(unlockInput(path))
    expect((await again.api.desk.getDraft({ key }))?.content).toBe('مسودة')
    expect(await again.api.desk.preference({ key: 'list:cases' })).toEqual({ value: '{"hidden":["lead"]}' })
  })

  it('gives back what it does not understand as it was', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    for (const content of [
      '{"shape":99,"what":[{"nobody":"knows"}]}',
      'no JSON at all',
      '',
      '\ud800'.toWellFormed(),
      '\u202e\u0000x',
    ]) {
      await api.desk.saveDraft({ key, content, baseVersion: null })
      expect((await api.desk.getDraft({ key }))?.content).toBe(content)
      await api.desk.setPreference({ key, value: content })
      expect((await api.desk.preference({ key })).value).toBe(content)
    }
  })

  it('refuses a draft that is too long, in words, and keeps the one before', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    await api.desk.saveDraft({ key, content: 'before', baseVersion: null })
    expect(await codeOf(api.desk.saveDraft({ key, content: 'x'.repeat(10_000_000), baseVersion: null }))).toBe('DRAFT_TOO_LONG')
    expect((await api.desk.getDraft({ key }))?.content).toBe('before')
  })

  it('refuses a key that says nothing, or is endless', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    for (const wrong of ['', '   ', 'k'.repeat(301)])
      expect(await codeOf(api.desk.saveDraft({ key: wrong, content: '', baseVersion: null }))).toBe('INVALID_INPUT')
  })

  it('forgets a preference by null, and knows nothing of one that was never set', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    await api.desk.setPreference({ key: 'list:people', value: '1' })
    await api.desk.setPreference({ key: 'list:people', value: null })
    expect(await api.desk.preference({ key: 'list:people' })).toEqual({ value: null })
  })

  it('tells no change of records: what is typed makes no screen ask again', async () => {
    const { api, engine } = await openNewVault(await temporaryFolder())
    const events: unknown[] = []
    engine.events.subscribe((event) => events.push(event))
    await api.desk.saveDraft({ key, content: 'a', baseVersion: null })
    await api.desk.setPreference({ key, value: 'a' })
    expect(events).toEqual([])
  })

  it('answers nobody while the vault is locked', async () => {
    const { api } = await openNewVault(await temporaryFolder())
    await api.session.lock({})
    expect(await codeOf(api.desk.saveDraft({ key, content: 'a', baseVersion: null }))).toBe('LOCKED')
    expect(await codeOf(api.desk.preference({ key }))).toBe('LOCKED')
  })

  it('writes nothing of a draft in clear into the vault', async () => {
    const folder = await temporaryFolder()
    const { api, engine, path } = await openNewVault(folder)
    const content = 'the witness lives at the old mill'
    await api.desk.saveDraft({ key, content, baseVersion: null })
    await engine.close()
    for (const name of await readdir(path, { recursive: true, withFileTypes: true })) {
      if (name.isFile()) expect((await readFile(join(name.parentPath, name.name))).includes(content)).toBe(false)
    }
  })
})
