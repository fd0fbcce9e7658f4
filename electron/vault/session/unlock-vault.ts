import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { rights } from '../../../shared/contract/call.ts'
import type { VaultEvent } from '../../../shared/contract/events.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import type { VaultHeader } from '../../../shared/formats/vault-header.ts'
import { finishDestruction } from '../bin/destroy-records.ts'
import { openBlobStore } from '../blobs/blob-store.ts'
import { checkCustody } from '../custody/check.ts'
import { headsSeen } from '../custody/heads-seen.ts'
import { readHeaderFile } from '../keys/header-file.ts'
import { verifySignature } from '../keys/signing.ts'
import { unlockWithPassphrase, unlockWithRecoveryWords, type VaultKeys } from '../keys/vault-keys.ts'
import type { Ports } from '../ports.ts'
import { reviewing } from '../reading/reviewing.ts'
import { custodyHeads } from '../records/custody-table.ts'
import { openDatabase } from '../records/database.ts'
import type { Db } from '../records/db.ts'
import { keepSigner } from '../records/signer-table.ts'
import { writerOn } from '../records/writer.ts'
import { clearFailedUnlocks, noteFailedUnlock, pauseMsAfter, readFailedUnlocks } from './failed-unlocks.ts'
import { leaveCustody, type OpenVault, type ReadOnlyReason } from './open-vault.ts'
import { type LockNote, readLock, requireFree, takeLock } from './vault-lock.ts'

export type UnlockInput =
  | { readonly with: 'passphrase'; readonly path: string; readonly slotId?: string | undefined; readonly passphrase: string }
  | { readonly with: 'recovery'; readonly path: string; readonly words: string }

/** So many of the last entries of each chain are checked at every unlock; `custody.check` checks all. */
const checkedAtUnlock = 2_000

/**
 * Opens a vault: keys from a slot, the encrypted records, the custody chain against the heads last seen, and an empty
 * `tmp`. Where the chain does not hold, the vault opens for reading only.
 * @throws VaultError WRONG_KEY, NOT_A_VAULT, VAULT_HEADER_DAMAGED, VAULT_FROM_FUTURE, VAULT_IN_USE, VAULT_DAMAGED
 */
export async function unlockVault(ports: Ports, emit: (event: VaultEvent) => void, input: UnlockInput): Promise<OpenVault> {
  const folder = input.path
  const { header } = await readHeaderFile(folder)
  const failed = await readFailedUnlocks(folder)
  const holder = await readLock(folder, ports)
  requireFree(holder, ports)
  const keys = await keysFor(ports, header, input)
  let db: Db | null = null
  let releaseLock = async (): Promise<void> => undefined
  try {
    db = openRecords(folder, keys, holder)
    releaseLock = await takeLock(folder, ports, process.pid)
    const readOnly = await readOnlyReason(db, ports, header)
    const blobs = openBlobStore({
      folder,
      identity: keys.blobs.identity,
      recipient: keys.blobs.recipient,
      namesKey: keys.blobNamesKey,
    })
    const vault: OpenVault = {
      folder,
      ports,
      keys,
      db,
      blobs,
      reviewing: reviewing(blobs, ports),
      writer: writerOn(db, ports, keys.userName),
      rights,
      readOnly,
      failedUnlocks: failed,
      header: { current: header },
      pendingRecoveryWords: { current: null },
      emit,
      releaseLock,
    }
    await welcome(vault, input.with)
    return vault
  } catch (error) {
    db?.close()
    keys.wipe()
    await releaseLock()
    throw error
  }
}

/** @throws VaultError VAULT_IN_USE with who holds it, VAULT_DAMAGED, VAULT_FROM_FUTURE */
function openRecords(folder: string, keys: VaultKeys, holder: LockNote | null): Db {
  try {
    return openDatabase({ path: join(folder, 'records.db'), keyHex: keys.recordsKeyHex(), create: false, readOnly: false })
  } catch (error) {
    if (holder === null || vaultErrorOf(error)?.code !== 'VAULT_IN_USE') throw error
    throw new VaultError('VAULT_IN_USE', { machine: holder.machine, since: holder.since }, error)
  }
}

async function keysFor(ports: Ports, header: VaultHeader, input: UnlockInput): Promise<VaultKeys> {
  try {
    return input.with === 'passphrase'
      ? await unlockWithPassphrase(header, input.passphrase, input.slotId)
      : await unlockWithRecoveryWords(header, input.words)
  } catch (error) {
    if (vaultErrorOf(error)?.code === 'WRONG_KEY') {
      const { count } = await noteFailedUnlock(input.path, ports.clock())
      await pause(pauseMsAfter(count))
    }
    throw error
  }
}

async function readOnlyReason(db: Db, ports: Ports, header: VaultHeader): Promise<ReadOnlyReason> {
  const seen = await headsSeen(ports, header)
  const check = checkCustody(db, { chain: ports.workstation, seen, verifySignature, tail: checkedAtUnlock })
  if (check.brokenAt === null) return null
  return check.brokenAt.reason === 'rolled-back' ? 'rolled-back' : 'custody-broken'
}

/** Empties what a crash left, remembers the signer, and leaves the first entries of the session. */
async function welcome(vault: OpenVault, openedWith: UnlockInput['with']): Promise<void> {
  await vault.blobs.emptyTmp()
  const { db, ports, keys, failedUnlocks: failed } = vault
  if (vault.readOnly !== null) return
  keepSigner(
    db,
    { fingerprint: sshFingerprint(keys.user.publicKey), publicKey: keys.user.publicKey, name: keys.userName },
    ports.clock().toISOString(),
  )
  const others = custodyHeads(db).filter(({ chain }) => chain !== ports.workstation)
  const heads = Object.fromEntries(others.map(({ chain, seq, hash }) => [`head:${chain}`, `${seq}:${hash}`]))
  leaveCustody(vault, { action: 'vault-opened', subject: vault.header.current.vaultId, details: heads })
  if (openedWith === 'recovery') leaveCustody(vault, { action: 'recovery-used', subject: vault.header.current.vaultId })
  if (failed.count > 0)
    leaveCustody(vault, {
      action: 'failed-unlocks',
      subject: vault.header.current.vaultId,
      details: { count: failed.count, lastAt: failed.lastAt ?? '' },
    })
  await clearFailedUnlocks(vault.folder)
  await finishDestruction(vault)
}
