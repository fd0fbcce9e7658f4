import { writeHeaderFile } from '../keys/header-file.ts'
import { withCustodyHead } from '../keys/vault-keys.ts'
import { custodyHead } from '../records/custody-table.ts'
import { leaveCustody, type OpenVault } from './open-vault.ts'

/**
 * Locks a vault: ends what looks at items, leaves the last entry, writes the custody head into the header and into this machine's profile, closes
 * the records and wipes the keys. What cannot be written is left for the next session; the keys go in any case.
 */
export async function closeVault(vault: OpenVault): Promise<void> {
  await vault.reviewing.end()
  try {
    leaveCustody(vault, { action: 'vault-closed', subject: vault.header.current.vaultId })
    await keepHead(vault)
  } catch (error) {
    vault.ports.log(`closing: ${error instanceof Error ? error.message : 'failed'}`)
  } finally {
    vault.db.close()
    await vault.blobs.close()
    vault.keys.wipe()
    vault.pendingRecoveryWords.current = null
    await vault.releaseLock()
  }
}

/** Remembers the head of this workstation's chain in the header and outside the vault. */
export async function keepHead(vault: OpenVault): Promise<void> {
  const head = custodyHead(vault.db, vault.ports.workstation)
  if (vault.readOnly !== null || head === null) return
  vault.header.current = withCustodyHead(vault.header.current, vault.keys, head)
  await writeHeaderFile(vault.folder, vault.header.current)
  await vault.ports.witness.write(vault.header.current.vaultId, head)
}
