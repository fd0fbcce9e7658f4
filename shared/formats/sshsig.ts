import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { VaultError } from '../errors.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { type VerifyEd25519, verifyEd25519 } from './custody-chain.ts'
import { encodeKeyBlob, parseKeyBlob, SSH_KEY_TYPE } from './ssh-key.ts'
import { sshReader, sshString, uint32 } from './ssh-wire.ts'

/**
 * OpenSSH's file signatures (PROTOCOL.sshsig), Ed25519 only: what `ssh-keygen -Y sign` writes and
 * `ssh-keygen -Y verify` checks.
 */
const MAGIC = utf8ToBytes('SSHSIG')
const VERSION = 1
const SIGNATURE_BYTES = 64
const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'
const COLUMNS = 70

export const sshsigHashes = ['sha256', 'sha512'] as const
/** The hash of the message inside a signature. */
export type SshsigHash = (typeof sshsigHashes)[number]
const DIGEST_BYTES = { sha256: 32, sha512: 64 } as const

/** A signature in its parts. */
export type Sshsig = {
  readonly publicKey: Uint8Array
  /** What the signature is for; a signature for one purpose is none for another. */
  readonly namespace: string
  readonly hash: SshsigHash
  readonly signature: Uint8Array
}

/** A key that can sign: 32 bytes of public key, and Ed25519 over a message. */
export type SshsigSigner = {
  readonly publicKey: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** The bytes that the key signs, for a message with this digest. */
export function sshsigMessage(namespace: string, hash: SshsigHash, digest: Uint8Array): Uint8Array {
  if (digest.length !== DIGEST_BYTES[hash]) throw new Error(`a ${hash} digest has ${DIGEST_BYTES[hash]} bytes`)
  return concatBytes(MAGIC, sshString(namespace), sshString(''), sshString(hash), sshString(digest))
}

/** Signs the message that has this digest. */
export async function signSshsig(
  signer: SshsigSigner,
  { namespace, hash, digest }: { readonly namespace: string; readonly hash: SshsigHash; readonly digest: Uint8Array },
): Promise<Sshsig> {
  const signature = await signer.sign(sshsigMessage(namespace, hash, digest))
  return { publicKey: signer.publicKey, namespace, hash, signature }
}

/**
 * Whether a signature is by the key that it carries, for this namespace, over the message with this digest (of the
 * signature's own `hash`). Says nothing about whose key it is.
 */
export function verifySshsig(
  sshsig: Sshsig,
  namespace: string,
  digest: Uint8Array,
  verify: VerifyEd25519 = verifyEd25519,
): boolean {
  if (sshsig.namespace !== namespace || digest.length !== DIGEST_BYTES[sshsig.hash]) return false
  return verify(sshsig.signature, sshsigMessage(namespace, sshsig.hash, digest), sshsig.publicKey)
}

/** The armoured text, as `ssh-keygen` writes it. */
export function encodeSshsig({ publicKey, namespace, hash, signature }: Sshsig): string {
  const blob = concatBytes(
    MAGIC,
    uint32(VERSION),
    sshString(encodeKeyBlob(publicKey)),
    sshString(namespace),
    sshString(''),
    sshString(hash),
    sshString(concatBytes(sshString(SSH_KEY_TYPE), sshString(signature))),
  )
  const lines = encodeBase64(blob).match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? []
  return [BEGIN, ...lines, END, ''].join('\n')
}

/**
 * Reads an armoured signature: exactly what `ssh-keygen` and `encodeSshsig` write. Hostile input enters here.
 * @throws VaultError SSHSIG_INVALID (facts: reason: armor, form, version, key, hash)
 */
export function parseSshsig(text: string): Sshsig {
  if (text.length > 4_000 || !text.startsWith(`${BEGIN}\n`) || !text.endsWith(`\n${END}\n`)) throw invalid('armor')
  const blob = decodeBase64(text.slice(BEGIN.length + 1, -(END.length + 2)).replaceAll('\n', ''))
  if (!blob) throw invalid('armor')
  const sshsig = parseBlob(blob)
  if (encodeSshsig(sshsig) !== text) throw invalid('armor')
  return sshsig
}

function parseBlob(blob: Uint8Array): Sshsig {
  const reader = sshReader(blob)
  const magic = reader.bytes(MAGIC.length)
  if (!magic?.every((byte, index) => byte === MAGIC[index])) throw invalid('form')
  if (reader.uint32() !== VERSION) throw invalid('version')
  const publicKey = parseKeyBlob(reader.string() ?? new Uint8Array())
  if (!publicKey) throw invalid('key')
  const namespace = reader.text()
  const reserved = reader.string()
  const hashName = reader.text()
  const signature = parseSignature(reader.string() ?? new Uint8Array())
  if (!namespace || reserved?.length !== 0 || !signature || !reader.isAtEnd()) throw invalid('form')
  const hash = sshsigHashes.find((known) => known === hashName)
  if (!hash) throw invalid('hash')
  return { publicKey, namespace, hash, signature }
}

function parseSignature(blob: Uint8Array): Uint8Array | null {
  const reader = sshReader(blob)
  const type = reader.text()
  const signature = reader.string()
  return type === SSH_KEY_TYPE && signature?.length === SIGNATURE_BYTES && reader.isAtEnd() ? signature : null
}

function invalid(reason: string): VaultError {
  return new VaultError('SSHSIG_INVALID', { reason })
}
