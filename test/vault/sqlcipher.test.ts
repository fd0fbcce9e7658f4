import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeaderFile } from '../../electron/vault/keys/header-file.ts'
import { unlockWithPassphrase } from '../../electron/vault/keys/vault-keys.ts'
import { openNewVault, passphrase, temporaryFolder } from '../support/engine.ts'

test('the sqlcipher program reads the records with the derived key', async () => {
  const { api, path } = await openNewVault(await temporaryFolder())
  await api.cases.create({ title: 'Read by another program' })
  await api.session.lock({})
  expect(spawnSync('sqlcipher', ['-version']).status, 'the sqlcipher program is needed (Debian: apt-get install sqlcipher)').toBe(
    0,
  )
  const { header } = await readHeaderFile(path)
  const keys = await unlockWithPassphrase(header, passphrase)
  const script = `pragma key="x'${keys.recordsKeyHex()}'"; select title from cases;`
  const said = execFileSync('sqlcipher', [join(path, 'records.db')], { input: script, encoding: 'utf8' })
  expect(said).toContain('Read by another program')
  const wrong = execFileSync('sqlcipher', [join(path, 'records.db')], {
    input: `pragma key="x'${'0'.repeat(64)}'"; select title from cases;`,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  expect(wrong).not.toContain('Read by another program')
})
