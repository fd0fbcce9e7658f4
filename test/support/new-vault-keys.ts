import { randomBytes, randomUUID } from 'node:crypto'
import { createVaultKeys, type NewVaultKeys } from '../../electron/vault/keys/vault-keys.ts'

export const random = (sizeBytes: number): Uint8Array => new Uint8Array(randomBytes(sizeBytes))

/** Keys of a new vault with the least work that is allowed when reading, and the passphrase that opens it. */
export async function newVaultKeys(changes: Partial<NewVaultKeys> = {}) {
  const passphrase = changes.passphrase ?? 'seven quiet herons cross the lake'
  const made = await createVaultKeys({
    vaultId: randomUUID(),
    name: 'Legal unit',
    createdAt: '2026-01-02T03:04:05.678Z',
    userName: 'A. Investigator',
    passphrase,
    recoveryWordsLanguage: 'en',
    random,
    memoryMiB: 64,
    ...changes,
  })
  return { ...made, passphrase }
}
