import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { readHeaderFile } from '../../electron/vault/keys/header-file.ts'
import { unlockWithPassphrase } from '../../electron/vault/keys/vault-keys.ts'
import { openNewVault, passphrase, resultOf, temporaryFolder } from '../support/engine.ts'

/** Opens the records with the real key, as an insider with the passphrase could. */
async function asInsider(path: string, sql: readonly string[]): Promise<void> {
  const { header } = await readHeaderFile(path)
  const keys = await unlockWithPassphrase(header, passphrase)
  const db = new Database(join(path, 'records.db'))
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${keys.recordsKeyHex()}'"`)
  for (const statement of sql) db.exec(statement)
  db.close()
  keys.wipe()
}

async function lockedVault() {
  const { api, path } = await openNewVault(await temporaryFolder())
  for (let n = 0; n < 5; n += 1) await api.cases.create({ title: `Case ${n}` })
  const { id: personId } = await api.people.create({ fields: { displayName: 'Mara Vell' } })
  const { content } = await api.recipients.ownCard({})
  const { id: recipientId } = await api.recipients.add({
    fields: { name: 'Network', profile: 'other' },
    ageRecipient: content.ageRecipient,
  })
  const decision = { personId, recipientId, identityLevel: 'full-name', decidedOn: '2026-01-01' } as const
  for (let n = 0; n < 12; n += 1) await api.consent.decide(decision)
  await api.session.lock({})
  return { api, path, unlock: () => api.session.unlock({ with: 'passphrase', path, passphrase }) }
}

test('checks a whole chain from its first entry', async () => {
  const { api, unlock } = await lockedVault()
  const info = await unlock()
  const check = await api.custody.check({})
  expect(check).toMatchObject({ whole: true, brokenAt: null, headSeq: info.custody.seq, headHash: info.custody.hash })
  expect(check.entries).toBe(info.custody.entries)
})

test('does not let the program itself change or remove an entry', async () => {
  const { path } = await lockedVault()
  await expect(asInsider(path, ["update custody set at = 'x'"])).rejects.toThrow(/only added to/)
  await expect(asInsider(path, ['delete from custody'])).rejects.toThrow(/only added to/)
})

const dropTriggers = ['drop trigger custody_is_final', 'drop trigger custody_stays']

test.each([
  ['the last ten entries are removed', ['delete from custody where seq > (select max(seq) - 10 from custody)'], 'rolled-back'],
  ['an entry in the middle is removed', ['delete from custody where seq = 5'], 'custody-broken'],
  [
    'what an entry says is changed',
    [`update custody set line = replace(line, 'consent-linked', 'consent-withdrawn') where seq = 5`],
    'custody-broken',
  ],
  ['a signature is changed', [`update custody set line = replace(line, '"sig":"', '"sig":"00') where seq = 5`], 'custody-broken'],
  [
    'two entries are swapped',
    [
      'update custody set seq = -1 where seq = 5',
      'update custody set seq = 5 where seq = 6',
      'update custody set seq = 6 where seq = -1',
    ],
    'custody-broken',
  ],
])('opens for reading only where %s', async (_name, sql, readOnly) => {
  const { api, path, unlock } = await lockedVault()
  await asInsider(path, [...dropTriggers, ...sql])
  expect((await unlock()).readOnly).toBe(readOnly)
  expect((await api.custody.check({})).whole).toBe(false)
  expect((await api.cases.list({})).total).toBe(5)
  const list = { list: { of: 'cases' as const }, columns: ['title' as const], format: 'csv' as const, language: 'en' as const }
  const saved = await api.exchange.exportList({ ...list, path: `${path}.csv`, reason: 'to compare' })
  expect(await resultOf(api, saved, 'export-list')).toMatchObject({ rows: 5 })
})
