import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { identityToRecipient } from 'age-encryption'
import { TRANSPORT_NAMESPACE } from '../../../shared/bundle/format.ts'
import { type Finding, type FindingCode, finding } from '../../../shared/bundle/report.ts'
import type { ByteSource } from '../../../shared/bundle/source.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import { parseSshsig, type Sshsig, verifySshsig } from '../../../shared/formats/sshsig.ts'
import { type AgeFile, openAge, type SealedSource } from '../blobs/age-file.ts'
import { openPlainFile, sourceOfFile } from '../blobs/open-file.ts'
import { type SegmentPool, threadedPool } from '../blobs/segment-pool.ts'
import { verifySignature } from '../keys/signing.ts'
import type { OpeningKeys } from './reading-keys.ts'
import { zipSourceOf } from './zip-source.ts'

/** A sealed file that is open, and what was found on the way. `zip` is null where it could not be opened. */
export type SealedFile = {
  readonly sizeBytes: number
  readonly zip: ByteSource | null
  readonly findings: readonly Finding[]
  /** The key of a good signature over the sealed file. */
  readonly sealedBy: Uint8Array | null
  /** The `age1…` recipient whose key opened it; empty for a passphrase. */
  readonly openedBy: readonly string[]
  readonly close: () => Promise<void>
}

export type SealedInput = {
  readonly path: string
  readonly keys: OpeningKeys
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (doneBytes: number, sizeBytes: number) => void
}

/** Below it, starting threads takes longer than the work. */
const THREADS_FROM_BYTES = 8_388_608
const PIECE_BYTES = 1_048_576
const LARGEST_SIGNATURE_BYTES = 4_096

/**
 * Checks the signature beside a sealed file, and opens it. Nothing is decrypted to the disk. Hostile input enters here.
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, CANCELLED, IDENTITY_INVALID
 */
export async function openSealedFile({ path, keys, signal, onProgress }: SealedInput): Promise<SealedFile> {
  const file = await openPlainFile(path)
  const pool = (await file.stat()).size > THREADS_FROM_BYTES ? threadedPool() : null
  try {
    const source = await sourceOfFile(file, path)
    const digestOf = (hash: 'sha256' | 'sha512'): Promise<Uint8Array> =>
      digestOfFile(file, hash, signal, (done) => onProgress?.(done, source.sizeBytes))
    const signature = await checkSealedSignature(`${path}.sig`, digestOf)
    const opened = await openWith(source, keys, pool)
    const findings = [...signature.findings, opened.finding]
    const { age, openedBy } = opened
    const zip = age && zipSourceOf(age, signal)
    const close = async (): Promise<void> => {
      await zip?.close()
      await age?.close()
      await pool?.close()
      await file.close()
    }
    return { sizeBytes: source.sizeBytes, zip, findings, sealedBy: signature.signer, openedBy, close }
  } catch (error) {
    await pool?.close()
    await file.close()
    throw error
  }
}

type SignatureCheck = { readonly signer: Uint8Array | null; readonly findings: readonly Finding[] }

async function checkSealedSignature(
  path: string,
  digestOf: (hash: 'sha256' | 'sha512') => Promise<Uint8Array>,
): Promise<SignatureCheck> {
  const text = await signatureText(path)
  if (text === null) return { signer: null, findings: [finding('sealed-signature-missing')] }
  const sshsig = parsedOrNull(text)
  const isGood = sshsig !== null && verifySshsig(sshsig, TRANSPORT_NAMESPACE, await digestOf(sshsig.hash), verifySignature)
  if (!isGood) return { signer: null, findings: [finding('sealed-signature-wrong')] }
  const fingerprint = sshFingerprint(sshsig.publicKey)
  return { signer: sshsig.publicKey, findings: [finding('sealed-signature-good', { fingerprint })] }
}

/** The text of a signature file; null where there is none. One that is far too large has no text. */
async function signatureText(path: string): Promise<string | null> {
  try {
    const file = await openPlainFile(path)
    try {
      const { size } = await file.stat()
      return size > LARGEST_SIGNATURE_BYTES ? '' : await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    if (vaultErrorOf(error)?.code === 'FILE_NOT_FOUND') return null
    if (vaultErrorOf(error)?.code === 'NOT_A_FILE') return ''
    throw error
  }
}

type Opened = { readonly age: AgeFile | null; readonly openedBy: readonly string[]; readonly finding: Finding }

/** Tries each identity, then the passphrase, so that it is known which of them opened it. */
async function openWith(
  source: SealedSource,
  { identities, passphrase }: OpeningKeys,
  pool: SegmentPool | null,
): Promise<Opened> {
  const attempts = [
    ...identities.map((identity) => ({ keys: { identities: [identity] }, openedBy: () => identityToRecipient(identity) })),
    ...(passphrase === null ? [] : [{ keys: { passphrase }, openedBy: null }]),
    ...(identities.length === 0 && passphrase === null ? [{ keys: { identities: [] }, openedBy: null }] : []),
  ]
  for (const { keys, openedBy } of attempts) {
    try {
      const age = await openAge(source, keys, pool ? { pool } : {})
      return { age, openedBy: openedBy ? [await openedBy()] : [], finding: finding('opened') }
    } catch (error) {
      const code = codeOfRefusal(error)
      if (code === null) throw error
      if (code !== 'cannot-open') return { age: null, openedBy: [], finding: finding(code) }
    }
  }
  return { age: null, openedBy: [], finding: finding('cannot-open') }
}

function codeOfRefusal(error: unknown): FindingCode | null {
  switch (vaultErrorOf(error)?.code) {
    case 'AGE_NOT_AGE':
      return 'not-sealed-file'
    case 'AGE_HEADER_DAMAGED':
    case 'AGE_PAYLOAD_DAMAGED':
      return 'sealed-damaged'
    case 'AGE_NO_MATCH':
      return 'cannot-open'
    default:
      return null
  }
}

async function digestOfFile(
  file: FileHandle,
  hashName: 'sha256' | 'sha512',
  signal: AbortSignal | undefined,
  onProgress: (doneBytes: number) => void,
): Promise<Uint8Array> {
  const hash = createHash(hashName)
  const buffer = new Uint8Array(PIECE_BYTES)
  for (let at = 0; ; ) {
    if (signal?.aborted) throw new VaultError('CANCELLED')
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) return new Uint8Array(hash.digest())
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
    onProgress(at)
  }
}

function parsedOrNull(text: string): Sshsig | null {
  try {
    return parseSshsig(text)
  } catch {
    return null
  }
}
