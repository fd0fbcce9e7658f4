import { VaultError } from '../../../shared/errors.ts'
import { encodeBase64 } from '../../../shared/formats/base64.ts'
import type { KeySlot, PassphraseSlot, VaultHeader } from '../../../shared/formats/vault-header.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { CustodyHead, Ports } from '../ports.ts'
import { argon2Parameters, calibratedParameters, keyOfPassphrase } from './argon2.ts'
import { authenticateHeader, authenticationCode, openKeys, type VaultKeys } from './open-keys.ts'
import { recoveryKeyOf, recoveryWordsOf } from './recovery-words.ts'
import { signingKeyOf } from './signing.ts'
import { bytesOf, openSlot, type SlotSecrets, sealSeed, sealSlot } from './slots.ts'
import { readySodium, type Sodium } from './sodium.ts'
import { subkey } from './subkeys.ts'

export type { VaultKeys } from './open-keys.ts'
export type { SigningKey } from './signing.ts'

type Random = Ports['random']

export type NewVaultKeys = {
  readonly vaultId: string
  readonly name: string
  /** ISO 8601, UTC, with milliseconds. */
  readonly createdAt: string
  readonly userName: string
  readonly passphrase: string
  readonly recoveryWordsLanguage: Language
  readonly random: Random
  /** Work of Argon2id; measured on this machine where it is not given. */
  readonly memoryMiB?: number
}

/** The keys of a new vault, its header with a passphrase slot and a recovery slot, and the 24 words of the latter. */
export async function createVaultKeys(
  input: NewVaultKeys,
): Promise<{ readonly header: VaultHeader; readonly keys: VaultKeys; readonly recoveryWords: readonly string[] }> {
  const sodium = await readySodium()
  const { vaultId, random } = input
  const masterKey = random(32)
  const userSeed = random(32)
  const slot = await newPassphraseSlot(sodium, input, { masterKey, userSeed })
  const recovery = newRecoverySlot(sodium, input, masterKey)
  const seedsKey = subkey(masterKey, 'seeds')
  const newSeed = (name: 'institution' | 'receiving') =>
    sealSeed(sodium, { vaultId, name, key: seedsKey, seed: random(32), random })
  const headerKey = subkey(masterKey, 'header')
  const header = authenticateHeader(
    {
      format: 'nhri-evidence-vault',
      version: 1,
      vaultId,
      name: input.name,
      createdAt: input.createdAt,
      slots: [slot, recovery.slot],
      seeds: { institution: newSeed('institution'), receiving: newSeed('receiving') },
      custodyHead: null,
    },
    (text) => authenticationCode(headerKey, text),
  )
  for (const used of [seedsKey, headerKey]) sodium.memzero(used)
  const keys = await openKeys(sodium, header, slot, { masterKey, userSeed })
  return { header, keys, recoveryWords: recovery.words }
}

/**
 * The keys of a vault by a passphrase: of one slot, or of the first that it opens.
 * @throws VaultError WRONG_KEY, KEY_PARAMETERS_REFUSED, VAULT_HEADER_DAMAGED
 */
export async function unlockWithPassphrase(header: VaultHeader, passphrase: string, slotId?: string): Promise<VaultKeys> {
  const sodium = await readySodium()
  const { slot, secrets } = await openByPassphrase(sodium, header, passphrase, slotId)
  return openKeys(sodium, header, slot, secrets)
}

/**
 * The keys of a vault by the words of its recovery sheet, as a person types them.
 * @throws VaultError RECOVERY_WORDS_MISTYPED, WRONG_KEY, VAULT_HEADER_DAMAGED
 */
export async function unlockWithRecoveryWords(header: VaultHeader, words: string): Promise<VaultKeys> {
  const sodium = await readySodium()
  const recoveryKey = recoveryKeyOf(words)
  try {
    for (const slot of header.slots) {
      if (slot.kind !== 'recovery') continue
      const secrets = openSlot(sodium, header.vaultId, slot, subkey(recoveryKey, 'recovery', bytesOf(slot.salt)))
      if (secrets) return await openKeys(sodium, header, slot, secrets)
    }
    throw new VaultError('WRONG_KEY')
  } finally {
    sodium.memzero(recoveryKey)
  }
}

/**
 * A header in which the slot that `current` opens has the passphrase `next` and a new salt. The master key, the data
 * and the other slots stay; so does the work of Argon2id.
 * @throws VaultError WRONG_KEY where `current` is not the passphrase
 */
export async function changePassphrase(
  header: VaultHeader,
  keys: VaultKeys,
  current: string,
  next: string,
  random: Random,
): Promise<VaultHeader> {
  const sodium = await readySodium()
  const slotId = keys.slotKind === 'passphrase' ? keys.slotId : undefined
  const { slot: before, secrets } = await openByPassphrase(sodium, header, current, slotId)
  const { id, kind, name, publicKey, kdf } = before
  const salt = random(16)
  const kek = await keyOfPassphrase(next, salt, kdf)
  const slot = { id, kind, name, publicKey, kdf, salt: encodeBase64(salt) }
  const after = sealSlot(sodium, { vaultId: header.vaultId, slot, kek, secrets, random })
  for (const used of [kek, secrets.masterKey, secrets.userSeed]) sodium.memzero(used)
  const slots = header.slots.map((kept) => (kept.id === id ? after : kept))
  return authenticateHeader({ ...header, slots }, keys.authenticate)
}

/** The header with the head of the custody chain as it is now. */
export function withCustodyHead(header: VaultHeader, keys: VaultKeys, head: CustodyHead): VaultHeader {
  return authenticateHeader({ ...header, custodyHead: { seq: head.seq, hash: head.hash } }, keys.authenticate)
}

async function openByPassphrase(
  sodium: Sodium,
  header: VaultHeader,
  passphrase: string,
  slotId: string | undefined,
): Promise<{ readonly slot: PassphraseSlot; readonly secrets: SlotSecrets }> {
  for (const slot of header.slots) {
    if (slot.kind !== 'passphrase' || (slotId !== undefined && slot.id !== slotId)) continue
    const kek = await keyOfPassphrase(passphrase, bytesOf(slot.salt), slot.kdf)
    const secrets = openSlot(sodium, header.vaultId, slot, kek)
    sodium.memzero(kek)
    if (secrets) return { slot, secrets }
  }
  throw new VaultError('WRONG_KEY')
}

async function newPassphraseSlot(sodium: Sodium, input: NewVaultKeys, secrets: SlotSecrets): Promise<KeySlot> {
  const { vaultId, random, memoryMiB } = input
  const kdf = memoryMiB === undefined ? await calibratedParameters() : argon2Parameters(memoryMiB)
  const salt = random(16)
  const kek = await keyOfPassphrase(input.passphrase, salt, kdf)
  const slot = { ...slotOf(sodium, input, secrets.userSeed, salt), kind: 'passphrase' as const, kdf }
  const sealed = sealSlot(sodium, { vaultId, slot, kek, secrets, random })
  sodium.memzero(kek)
  return sealed
}

function newRecoverySlot(
  sodium: Sodium,
  input: NewVaultKeys,
  masterKey: Uint8Array,
): { slot: KeySlot; words: readonly string[] } {
  const { vaultId, random } = input
  const secrets = { masterKey, userSeed: random(32) }
  const recoveryKey = random(32)
  const words = recoveryWordsOf(recoveryKey, input.recoveryWordsLanguage)
  const salt = random(16)
  const kek = subkey(recoveryKey, 'recovery', salt)
  const slot = {
    ...slotOf(sodium, input, secrets.userSeed, salt),
    kind: 'recovery' as const,
    kdf: { name: 'hkdf-sha512' as const },
  }
  const sealed = sealSlot(sodium, { vaultId, slot, kek, secrets, random })
  for (const used of [recoveryKey, kek, secrets.userSeed]) sodium.memzero(used)
  return { slot: sealed, words }
}

function slotOf(sodium: Sodium, input: NewVaultKeys, userSeed: Uint8Array, salt: Uint8Array) {
  const user = signingKeyOf(sodium, userSeed)
  user.wipe()
  return {
    id: Buffer.from(input.random(16)).toString('hex'),
    name: input.userName,
    publicKey: encodeBase64(user.key.publicKey),
    salt: encodeBase64(salt),
  }
}
