import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rights } from '../../../shared/contract/call.ts'
import type { VaultEvent } from '../../../shared/contract/events.ts'
import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { VaultError } from '../../../shared/errors.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { openBlobStore } from '../blobs/blob-store.ts'
import { fileError } from '../blobs/file-errors.ts'
import { appendCustody } from '../custody/append.ts'
import { writeHeaderFile } from '../keys/header-file.ts'
import { strengthOf } from '../keys/passphrase.ts'
import { createVaultKeys } from '../keys/vault-keys.ts'
import type { Ports } from '../ports.ts'
import { reviewing } from '../reading/reviewing.ts'
import { openDatabase } from '../records/database.ts'
import { writeMeta } from '../records/meta-table.ts'
import { keepSigner } from '../records/signer-table.ts'
import { uuidV7 } from '../records/uuid.ts'
import { writerOn } from '../records/writer.ts'
import type { OpenVault } from './open-vault.ts'
import { takeLock } from './vault-lock.ts'

export type CreateInput = {
  readonly path: string
  readonly name: string
  readonly place: string
  readonly userName: string
  readonly passphrase: string
  readonly weakAccepted: boolean
  readonly recoveryLanguage: Language
  /** Work of Argon2id in MiB; calibrated to this machine where it is not given. */
  readonly memoryMiB?: number
}

/**
 * Makes a vault in a new folder and leaves it open. The header is written last, so that a half-made vault is never
 * taken for a vault; on failure the folder is removed again.
 * @throws VaultError WEAK_PASSPHRASE, VAULT_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
export async function createVault(
  ports: Ports,
  emit: (event: VaultEvent) => void,
  input: CreateInput,
): Promise<{ vault: OpenVault; sheet: RecoverySheet }> {
  const strength = strengthOf(input.passphrase)
  if (strength.isWeak && !input.weakAccepted) throw new VaultError('WEAK_PASSPHRASE', { score: strength.score })
  await makeFolder(input.path)
  try {
    return await fillFolder(ports, emit, input)
  } catch (error) {
    await rm(input.path, { recursive: true, force: true }).catch(() => undefined)
    throw fileError(error, input.path)
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw isThere ? new VaultError('VAULT_EXISTS', { path }) : fileError(error, path)
  }
}

async function fillFolder(ports: Ports, emit: (event: VaultEvent) => void, input: CreateInput) {
  const createdAt = ports.clock().toISOString()
  const made = await createVaultKeys({
    vaultId: uuidV7(ports.clock(), ports.random),
    name: input.name,
    createdAt,
    userName: input.userName,
    passphrase: input.passphrase,
    recoveryWordsLanguage: input.recoveryLanguage,
    random: ports.random,
    ...(input.memoryMiB === undefined ? {} : { memoryMiB: input.memoryMiB }),
  })
  const { header, keys, recoveryWords } = made
  for (const folder of ['blobs', 'tmp']) await mkdir(join(input.path, folder), { mode: 0o700 })
  const releaseLock = await takeLock(input.path, ports, process.pid)
  // SQLite gives its own file and its log the mode of a file that is there.
  await writeFile(join(input.path, 'records.db'), '', { mode: 0o600 })
  const db = openDatabase({ path: join(input.path, 'records.db'), keyHex: keys.recordsKeyHex(), create: true, readOnly: false })
  const userFingerprint = sshFingerprint(keys.user.publicKey)
  const institutionFingerprint = sshFingerprint(keys.institution.publicKey)
  const head = db.transaction(() => {
    writeMeta(db, 'place', input.place)
    for (const slot of header.slots)
      keepSigner(db, { fingerprint: sshFingerprint(publicKeyOf(slot)), publicKey: publicKeyOf(slot), name: slot.name }, createdAt)
    return appendCustody(db, ports, keys.user, {
      action: 'vault-created',
      subject: header.vaultId,
      details: { institution: institutionFingerprint },
    })
  })()
  await writeHeaderFile(input.path, header)
  const blobs = openBlobStore({
    folder: input.path,
    identity: keys.blobs.identity,
    recipient: keys.blobs.recipient,
    namesKey: keys.blobNamesKey,
  })
  const vault: OpenVault = {
    folder: input.path,
    ports,
    keys,
    db,
    blobs,
    reviewing: reviewing(blobs, ports),
    writer: writerOn(db, ports, keys.userName),
    rights,
    readOnly: null,
    failedUnlocks: { count: 0, lastAt: null },
    header: { current: header },
    pendingRecoveryWords: { current: recoveryWords },
    emit,
    releaseLock,
  }
  const sheet: RecoverySheet = {
    words: [...recoveryWords],
    vaultId: header.vaultId,
    vaultName: header.name,
    createdAt,
    institutionFingerprint,
    userFingerprint,
    custodySeq: head.seq,
    custodyHash: head.hash,
  }
  return { vault, sheet }
}

function publicKeyOf(slot: { readonly publicKey: string }): Uint8Array {
  return new Uint8Array(Buffer.from(slot.publicKey, 'base64'))
}
