import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import { migrations } from '../../electron/vault/records/migrations/run.ts'
import { codeOf, temporaryFolder } from '../support/engine.ts'

/** SHA-256 of the SQL of each released step: a released step never changes. */
const released = [
  '9ab5cd1971ea0d6622c3811bd85ad4140b755ec85a3e3f49a96b6dbb70098914',
  '897bfc85fed1e8f82109f3304e4ac95a898ef91d63234fe65f131e1402782204',
  '1598c7731cb292074e2de0699a60070e2b170b59176c302a88ba3dba567cdf6a',
  'bafe248b7313a6dfa69deb6338a1bc91273b75623fb5a14e7a9e1b1b693c9dc0',
]

const keyHex = '11'.repeat(32)

test('the steps are contiguous from 1, and released ones are as they were', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_step, index) => index + 1))
  const hashes = migrations.map(({ sql }) => createHash('sha256').update(sql).digest('hex'))
  expect(hashes.slice(0, released.length)).toEqual(released)
})

test('refuses records of a later version, and leaves them as they are', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex, create: true, readOnly: false })
  db.pragma(`user_version=${migrations.length + 1}`)
  db.close()
  const open = async () => openDatabase({ path, keyHex, create: false, readOnly: false })
  expect(await codeOf(open())).toBe('VAULT_FROM_FUTURE')
  expect(await codeOf(open())).toBe('VAULT_FROM_FUTURE')
})

test('writes no plain text where SQLite sorts or groups more than fits', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex, create: true, readOnly: false })
  expect(db.pragma('temp_store', { simple: true })).toBe(2)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('secure_delete', { simple: true })).toBe(1)
  expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
  db.close()
})
