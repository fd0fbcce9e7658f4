import { timingSafeEqual } from 'node:crypto'
import { VaultError } from '../../../shared/errors.ts'
import { decodeBase64, encodeBase64 } from '../../../shared/formats/base64.ts'
import { canonicalJson } from '../../../shared/formats/canonical-json.ts'
import type { KeySlot, WrappedSeed } from '../../../shared/formats/vault-header.ts'
import type { Ports } from '../ports.ts'
import type { Sodium } from './sodium.ts'

type Random = Ports['random']

/** What a slot guards: the master key, and the signing seed of the user whose slot it is (32 bytes each). */
export type SlotSecrets = { readonly masterKey: Uint8Array; readonly userSeed: Uint8Array }

/** The bytes of base64 that the schema of the header has already checked. */
export function bytesOf(text: string): Uint8Array {
  const bytes = decodeBase64(text)
  if (bytes === null) throw new VaultError('VAULT_HEADER_DAMAGED')
  return bytes
}

/** A slot with what it guards, under a key encryption key made from its `salt`. */
export function sealSlot<S extends Omit<KeySlot, 'nonce' | 'ciphertext' | 'commitment'>>(
  sodium: Sodium,
  input: {
    readonly vaultId: string
    readonly slot: S
    readonly kek: Uint8Array
    readonly secrets: SlotSecrets
    readonly random: Random
  },
): S & Pick<KeySlot, 'nonce' | 'ciphertext' | 'commitment'> {
  const { vaultId, slot, kek, secrets, random } = input
  const plain = new Uint8Array([...secrets.masterKey, ...secrets.userSeed])
  const nonce = random(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const bound = boundText(vaultId, slot)
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, null, nonce, kek)
  sodium.memzero(plain)
  return {
    ...slot,
    nonce: encodeBase64(nonce),
    ciphertext: encodeBase64(ciphertext),
    commitment: encodeBase64(commitmentTo(sodium, kek, bound)),
  }
}

/**
 * What a slot guards; null where the key is not its key, by the slot's commitment.
 * @throws VaultError VAULT_HEADER_DAMAGED where the key is right and the slot is not
 */
export function openSlot(sodium: Sodium, vaultId: string, slot: KeySlot, kek: Uint8Array): SlotSecrets | null {
  const bound = boundText(vaultId, slot)
  if (!timingSafeEqual(commitmentTo(sodium, kek, bound), bytesOf(slot.commitment))) return null
  const plain = decryptOrNull(sodium, bytesOf(slot.ciphertext), bound, bytesOf(slot.nonce), kek)
  if (plain === null) throw new VaultError('VAULT_HEADER_DAMAGED')
  const secrets = { masterKey: plain.slice(0, 32), userSeed: plain.slice(32) }
  sodium.memzero(plain)
  return secrets
}

/** Which of a vault's seeds; stands in the encryption, so that one is never taken for the other. */
export type SeedName = 'institution' | 'receiving'

export function sealSeed(
  sodium: Sodium,
  input: {
    readonly vaultId: string
    readonly name: SeedName
    readonly key: Uint8Array
    readonly seed: Uint8Array
    readonly random: Random
  },
): WrappedSeed {
  const nonce = input.random(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const bound = `nhri-vault/v1/seed\n${input.vaultId}\n${input.name}`
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(input.seed, bound, null, nonce, input.key)
  return { nonce: encodeBase64(nonce), ciphertext: encodeBase64(ciphertext) }
}

/** @throws VaultError VAULT_HEADER_DAMAGED */
export function openSeed(sodium: Sodium, vaultId: string, name: SeedName, wrapped: WrappedSeed, key: Uint8Array): Uint8Array {
  const bound = `nhri-vault/v1/seed\n${vaultId}\n${name}`
  const seed = decryptOrNull(sodium, bytesOf(wrapped.ciphertext), bound, bytesOf(wrapped.nonce), key)
  if (seed === null) throw new VaultError('VAULT_HEADER_DAMAGED')
  return seed
}

/** Everything about a slot that must not change without its key noticing. */
function boundText(vaultId: string, slot: Omit<KeySlot, 'nonce' | 'ciphertext' | 'commitment'>): string {
  const { id, kind, name, publicKey, kdf, salt } = slot
  return `nhri-vault/v1/slot\n${vaultId}\n${id}\n${canonicalJson({ kind, name, publicKey, kdf, salt })}`
}

/** XChaCha20-Poly1305 does not commit to its key: two keys may open one ciphertext. This does: keyed BLAKE2b-256. */
function commitmentTo(sodium: Sodium, kek: Uint8Array, bound: string): Uint8Array {
  return sodium.crypto_generichash(32, `nhri-vault/v1/commitment\n${bound}`, kek)
}

function decryptOrNull(
  sodium: Sodium,
  ciphertext: Uint8Array,
  bound: string,
  nonce: Uint8Array,
  key: Uint8Array,
): Uint8Array | null {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, bound, nonce, key)
  } catch {
    return null
  }
}
