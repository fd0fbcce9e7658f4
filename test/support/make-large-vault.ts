import { join } from 'node:path'
import { closeVault } from '../../electron/vault/session/close-vault.ts'
import { createVault } from '../../electron/vault/session/create-vault.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { generate } from '../generator/generate.ts'
import { sizeOver } from '../generator/size.ts'

// A vault with invented rows, TIMES fewer than the largest one: node test/support/make-large-vault.ts FOLDER TIMES.
// Says where it is and how to open it, as JSON.
const [folder = '.', times = '20'] = process.argv.slice(2)
const path = join(folder, 'Large.vault')
const passphrase = 'seven plain words for a large vault'
const ports = await systemPorts({ profileFolder: join(folder, 'maker'), log: () => undefined })
const { vault } = await createVault(ports, () => undefined, {
  path,
  name: 'Large Commission',
  place: '',
  userName: 'A. Okoye',
  passphrase,
  weakAccepted: true,
  recoveryLanguage: 'en',
  memoryMiB: 64,
})
const size = sizeOver(Number(times))
generate(vault.db, size, 7)
await closeVault(vault)
process.stdout.write(JSON.stringify({ path, passphrase, incidents: size.incidents }))
