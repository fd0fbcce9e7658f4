import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { readHeaderFile } from '../../electron/vault/keys/header-file.ts'
import { unlockWithPassphrase } from '../../electron/vault/keys/vault-keys.ts'
import { openNewVault, passphrase, temporaryFolder } from '../support/engine.ts'
import { decryptSqlcipher4 } from '../support/sqlcipher4.ts'

test('the records are a SQLCipher 4 file that another reader opens with the derived key', async () => {
  const folder = await temporaryFolder()
  const { api, path } = await openNewVault(folder)
  await api.cases.create({ title: 'Read by another program' })
  await api.session.lock({})
  const keys = await unlockWithPassphrase((await readHeaderFile(path)).header, passphrase)
  const file = await readFile(join(path, 'records.db'))
  const plain = join(folder, 'plain.db')
  await writeFile(plain, decryptSqlcipher4(file, Buffer.from(keys.recordsKeyHex(), 'hex')))
  const db = new DatabaseSync(plain, { readOnly: true })
  expect(db.prepare('select title from cases').all()).toEqual([{ title: 'Read by another program' }])
  expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  db.close()
  expect(() => decryptSqlcipher4(file, randomBytes(32))).toThrow(/another/)
  file[9_000] = (file[9_000] ?? 0) ^ 1
  expect(() => decryptSqlcipher4(file, Buffer.from(keys.recordsKeyHex(), 'hex'))).toThrow(/page 3/)
})
