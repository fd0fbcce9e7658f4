import { createHmac, timingSafeEqual } from 'node:crypto'
import { VaultError } from '../../../shared/errors.ts'
import { encodeBase64 } from '../../../shared/formats/base64.ts'
import {
  authenticatedText,
  type HeaderContent,
  type KeySlot,
  sealHeader,
  type VaultHeader,
} from '../../../shared/formats/vault-header.ts'
import { type AgeKeyPair, ageKeyPairOf } from './age-identity.ts'
import { type SigningKey, signingKeyOf } from './signing.ts'
import { bytesOf, openSeed, type SlotSecrets } from './slots.ts'
import type { Sodium } from './sodium.ts'
import { subkey } from './subkeys.ts'

/** The keys of an open vault. They exist in the vault process only, and are gone after `wipe`. */
export type VaultKeys = {
  readonly slotId: string
  readonly slotKind: KeySlot['kind']
  readonly userName: string
  /** Signs custody entries. The recovery slot has a key of its own. */
  readonly user: SigningKey
  /** Signs bundles. */
  readonly institution: SigningKey
  /** What others seal bundles to; its recipient stands on the recipient card. */
  readonly receiving: AgeKeyPair
  /** The raw key of the records (64 hexadecimal digits), as SQLCipher takes it. */
  readonly recordsKeyHex: () => string
  /** What blobs are sealed to. Its recipient is never shown anywhere. */
  readonly blobs: AgeKeyPair
  /** Makes the names of blobs from their hashes. */
  readonly blobNamesKey: Uint8Array
  /** The authentication code (base64) of a header's text. */
  readonly authenticate: (text: string) => string
  readonly wipe: () => void
}

/**
 * All keys of a vault from what a slot guards; takes the secrets over.
 * @throws VaultError VAULT_HEADER_DAMAGED where the header is not the one that these keys wrote
 */
export async function openKeys(sodium: Sodium, header: VaultHeader, slot: KeySlot, secrets: SlotSecrets): Promise<VaultKeys> {
  const headerKey = subkey(secrets.masterKey, 'header')
  const code = bytesOf(authenticationCode(headerKey, authenticatedText(header)))
  if (!timingSafeEqual(code, bytesOf(header.mac))) throw new VaultError('VAULT_HEADER_DAMAGED')

  const seedsKey = subkey(secrets.masterKey, 'seeds')
  const institutionSeed = openSeed(sodium, header.vaultId, 'institution', header.seeds.institution, seedsKey)
  const receivingSeed = openSeed(sodium, header.vaultId, 'receiving', header.seeds.receiving, seedsKey)
  const user = signingKeyOf(sodium, secrets.userSeed)
  const institution = signingKeyOf(sodium, institutionSeed)
  if (encodeBase64(user.key.publicKey) !== slot.publicKey) throw new VaultError('VAULT_HEADER_DAMAGED')
  const blobsSecret = subkey(secrets.masterKey, 'blobs')
  const recordsKey = subkey(secrets.masterKey, 'records')
  const blobNamesKey = subkey(secrets.masterKey, 'blob-names')
  const [receiving, blobs] = await Promise.all([ageKeyPairOf(receivingSeed), ageKeyPairOf(blobsSecret)])
  for (const used of [secrets.masterKey, secrets.userSeed, seedsKey, institutionSeed, receivingSeed, blobsSecret])
    sodium.memzero(used)

  let isWiped = false
  return {
    slotId: slot.id,
    slotKind: slot.kind,
    userName: slot.name,
    user: user.key,
    institution: institution.key,
    receiving,
    recordsKeyHex: () => {
      if (isWiped) throw new Error('the keys of this vault were wiped')
      return Buffer.from(recordsKey.buffer, recordsKey.byteOffset, recordsKey.byteLength).toString('hex')
    },
    blobs,
    blobNamesKey,
    authenticate: (text) => {
      if (isWiped) throw new Error('the keys of this vault were wiped')
      return authenticationCode(headerKey, text)
    },
    wipe: () => {
      isWiped = true
      user.wipe()
      institution.wipe()
      for (const key of [recordsKey, blobNamesKey, headerKey]) sodium.memzero(key)
    },
  }
}

/** HMAC-SHA-256 in base64. */
export function authenticationCode(headerKey: Uint8Array, text: string): string {
  return encodeBase64(createHmac('sha256', headerKey).update(text).digest())
}

/** A header whose content these keys vouch for. */
export function authenticateHeader(content: HeaderContent, authenticate: VaultKeys['authenticate']): VaultHeader {
  return sealHeader(content, authenticate(authenticatedText(content)))
}
