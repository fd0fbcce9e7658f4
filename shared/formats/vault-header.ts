import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { VaultError } from '../errors.ts'
import { decodeBase64 } from './base64.ts'
import { canonicalJson, parseCanonicalJson } from './canonical-json.ts'

/** What `vault.json` calls itself. */
export const VAULT_FORMAT = 'nhri-evidence-vault'
export const VAULT_VERSION = 1
/** A header is a few thousand bytes: a longer file is not one. */
export const LARGEST_HEADER_BYTES = 1_000_000

const Bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => decodeBase64(text)?.length === length),
  )
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const Argon2 = v.strictObject({
  name: v.literal('argon2id'),
  memoryMiB: Count,
  passes: Count,
  parallelism: Count,
})
const Hkdf = v.strictObject({ name: v.literal('hkdf-sha512') })
const slot = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  name: Text,
  publicKey: Bytes(32),
  salt: Bytes(16),
  nonce: Bytes(24),
  ciphertext: Bytes(32 + 32 + 16),
  commitment: Bytes(32),
}
const PassphraseSlot = v.strictObject({ ...slot, kind: v.literal('passphrase'), kdf: Argon2 })
const RecoverySlot = v.strictObject({ ...slot, kind: v.literal('recovery'), kdf: Hkdf })
const KeySlot = v.variant('kind', [PassphraseSlot, RecoverySlot])
const WrappedSeed = v.strictObject({ nonce: Bytes(24), ciphertext: Bytes(32 + 16) })

const Header = v.strictObject({
  format: v.literal(VAULT_FORMAT),
  version: v.literal(VAULT_VERSION),
  vaultId: v.pipe(v.string(), v.uuid(), v.regex(/^[0-9a-f-]+$/)),
  name: Text,
  createdAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/), v.isoTimestamp()),
  slots: v.pipe(
    v.array(KeySlot),
    v.minLength(1),
    v.maxLength(64),
    v.check((slots) => new Set(slots.map(({ id }) => id)).size === slots.length),
  ),
  seeds: v.strictObject({ institution: WrappedSeed, receiving: WrappedSeed }),
  custodyHead: v.nullable(v.strictObject({ seq: v.pipe(Count, v.minValue(1)), hash: Hash })),
  mac: Bytes(32),
  checksum: Hash,
})

/** Parameters of the key derivation of a slot. */
export type Argon2Parameters = v.InferOutput<typeof Argon2>
/** One way into a vault: a passphrase or the recovery words. */
export type KeySlot = v.InferOutput<typeof KeySlot>
export type PassphraseSlot = v.InferOutput<typeof PassphraseSlot>
/** A secret of 32 bytes, encrypted. */
export type WrappedSeed = v.InferOutput<typeof WrappedSeed>
/** The header of a vault (`vault.json`), version 1: no secret in clear. Bytes are base64. */
export type VaultHeader = v.InferOutput<typeof Header>
/** The header without what proves it. */
export type HeaderContent = Omit<VaultHeader, 'mac' | 'checksum'>

/** The text that the authentication code of a header is over. */
export function authenticatedText({ mac: _mac, checksum: _checksum, ...content }: HeaderContent & Partial<VaultHeader>): string {
  return canonicalJson(content)
}

/** A header with its authentication code (base64) and the checksum that notices an accident before any key is there. */
export function sealHeader(content: HeaderContent, mac: string): VaultHeader {
  const { checksum: _checksum, ...rest } = content as Partial<VaultHeader> & HeaderContent
  const sealed = { ...rest, mac }
  return { ...sealed, checksum: checksumOf(sealed) }
}

/** The text of `vault.json`: canonical JSON and a line end. */
export function encodeHeader(header: VaultHeader): string {
  return `${canonicalJson(header)}\n`
}

/**
 * Reads `vault.json`; exactly what `encodeHeader` writes, so that `encodeHeader(parseHeader(text)) === text`. Whether it
 * is authentic shows only once a key is there. Hostile input enters here.
 * @throws VaultError NOT_A_VAULT, VAULT_FROM_FUTURE (facts: version), VAULT_HEADER_DAMAGED
 */
export function parseHeader(text: string): VaultHeader {
  const value = jsonOf(text)
  if (!isRecord(value) || value.format !== VAULT_FORMAT)
    throw new VaultError(text.includes(VAULT_FORMAT) ? 'VAULT_HEADER_DAMAGED' : 'NOT_A_VAULT')
  const version = value.version
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > VAULT_VERSION)
    throw new VaultError('VAULT_FROM_FUTURE', { version })
  const canonical = text.endsWith('\n') ? parseCanonicalJson(text.slice(0, -1)) : undefined
  const parsed = v.safeParse(Header, canonical)
  if (!parsed.success) throw new VaultError('VAULT_HEADER_DAMAGED')
  const { checksum, ...sealed } = parsed.output
  if (checksumOf(sealed) !== checksum) throw new VaultError('VAULT_HEADER_DAMAGED')
  return parsed.output
}

function checksumOf(sealed: Omit<VaultHeader, 'checksum'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(sealed))))
}

function jsonOf(text: string): unknown {
  if (text.length > LARGEST_HEADER_BYTES) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
