import type { EngineApi } from '../../../shared/contract/index.ts'
import { VaultError } from '../../../shared/errors.ts'
import { readHeaderFile, writeHeaderFile } from '../keys/header-file.ts'
import { generatedBits, generatePassphrase, strengthOf } from '../keys/passphrase.ts'
import { changePassphrase } from '../keys/vault-keys.ts'
import type { Ports } from '../ports.ts'
import { writeMeta } from '../records/meta-table.ts'
import { closeVault } from '../session/close-vault.ts'
import { createVault } from '../session/create-vault.ts'
import { change, leaveCustody, type OpenVault } from '../session/open-vault.ts'
import { unlockVault } from '../session/unlock-vault.ts'
import { vaultInfo } from '../session/vault-info.ts'
import { readLock } from '../session/vault-lock.ts'
import type { VaultHolder } from './vault-holder.ts'

/** Opening, locking and the keys of the user. `onUnlocked` is called when a vault is open that was locked. */
export function sessionApi(
  ports: Ports,
  holder: VaultHolder,
  options: { readonly memoryMiB?: number },
  onUnlocked: () => void,
): EngineApi['session'] {
  return {
    state: async () => {
      const vault = holder.current()
      return vault === null ? null : vaultInfo(vault)
    },
    inspect: async ({ path }) => glance(ports, path),
    generatePassphrase: async ({ language }) => ({ passphrase: generatePassphrase(language, ports.random), bits: generatedBits }),
    passphraseStrength: async ({ passphrase }) => strengthOf(passphrase),
    create: async (input) =>
      holder.open(async () => {
        const { vault, sheet } = await createVault(ports, holder.emit, { ...input, ...options })
        return { vault, answer: sheet }
      }),
    confirmRecovery: async ({ words }) => ({ confirmed: confirmRecovery(holder.required(), words) }),
    unlock: async (input) => {
      const info = await holder.open(async () => {
        const vault = await unlockVault(ports, holder.emit, input)
        return { vault, answer: await infoOrClosed(vault) }
      })
      onUnlocked()
      return info
    },
    lock: async () => {
      await holder.close(closeVault)
      return {}
    },
    changePassphrase: async ({ current, next, weakAccepted }) => {
      const vault = holder.required()
      const strength = strengthOf(next)
      if (strength.isWeak && !weakAccepted) throw new VaultError('WEAK_PASSPHRASE', { score: strength.score })
      const header = await changePassphrase(vault.header.current, vault.keys, current, next, ports.random)
      await writeHeaderFile(vault.folder, header)
      vault.header.current = header
      leaveCustody(vault, { action: 'key-rotated', subject: vault.keys.slotId, details: { what: 'passphrase' } })
      return {}
    },
  }
}

/** What is said of a vault that was just unlocked; where its records are too damaged to count, it is closed again. */
async function infoOrClosed(vault: OpenVault) {
  try {
    return vaultInfo(vault)
  } catch (error) {
    await closeVault(vault)
    throw error
  }
}

async function glance(ports: Ports, path: string) {
  const { header } = await readHeaderFile(path)
  const lock = await readLock(path, ports)
  return {
    path,
    vaultId: header.vaultId,
    name: header.name,
    createdAt: header.createdAt,
    users: header.slots.filter(({ kind }) => kind === 'passphrase').map(({ id, name }) => ({ slotId: id, name })),
    hasRecovery: header.slots.some(({ kind }) => kind === 'recovery'),
    inUse: lock === null ? null : { machine: lock.machine, since: lock.since, pid: lock.pid },
  }
}

/** Compares words of the sheet, and forgets them once they were right. A vault unlocked later has none to compare. */
function confirmRecovery(vault: OpenVault, words: readonly { readonly place: number; readonly word: string }[]): boolean {
  const expected = vault.pendingRecoveryWords.current
  if (expected === null) return false
  const isRight = words.every(
    ({ place, word }) => expected[place - 1]?.normalize('NFKD') === word.trim().toLowerCase().normalize('NFKD'),
  )
  if (!isRight) return false
  change(vault, [], () => writeMeta(vault.db, 'recovery-confirmed-at', vault.writer.now()))
  vault.pendingRecoveryWords.current = null
  return true
}
