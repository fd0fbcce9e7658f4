import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { finding, type VerifyReport } from '../../../shared/bundle/report.ts'
import { verifyBundle as verifyZip } from '../../../shared/bundle/verify.ts'
import type { KnownSigner, StreamingSha256 } from '../../../shared/bundle/verify-input.ts'
import { checkSigner } from '../../../shared/bundle/verify-signature.ts'
import { VaultError } from '../../../shared/errors.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import { verifySignature } from '../keys/signing.ts'
import type { OpeningKeys } from './reading-keys.ts'
import { openSealedFile, type SealedFile } from './sealed-file.ts'

export type VerifyOptions = {
  /** The sealed file, `….zip.age`; its signature is looked for beside it. */
  readonly path: string
  readonly keys: OpeningKeys
  readonly signers: readonly KnownSigner[]
  readonly signal?: AbortSignal
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
}

/**
 * Verifies a sealed bundle: the signature over the sealed file, then, where a key opens it, everything inside. What is
 * wrong with it is in the report; nothing of it is written anywhere.
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, IDENTITY_INVALID, CANCELLED, IO_FAILED
 */
export async function verifyBundle(options: VerifyOptions): Promise<VerifyReport> {
  return await withVerified(options, async ({ report }) => report)
}

/** Verifies, then works on the file while it is still open. */
export async function withVerified<T>(
  { path, keys, signers, signal, onProgress }: VerifyOptions,
  work: (verified: { readonly report: VerifyReport; readonly sealed: SealedFile }) => Promise<T>,
): Promise<T> {
  let sealedBytes = 0
  const onSealed = (doneBytes: number, sizeBytes: number): void => {
    sealedBytes = doneBytes
    onProgress?.(doneBytes, sizeBytes * 2)
  }
  const sealed = await openSealedFile({ path, keys, signal, onProgress: onSealed })
  try {
    const totalBytes = sealedBytes + (sealed.zip?.sizeBytes ?? 0)
    const onZip = (doneBytes: number): void => {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      onProgress?.(sealedBytes + doneBytes, totalBytes)
    }
    const report = sealed.zip ? await reportOnZip(sealed, sealed.zip, signers, onZip) : reportOnSealed(sealed, signers)
    return await work({ report, sealed })
  } finally {
    await sealed.close()
  }
}

async function reportOnZip(
  { findings, sealedBy, openedBy }: SealedFile,
  zip: NonNullable<SealedFile['zip']>,
  knownSigners: readonly KnownSigner[],
  onProgress: (doneBytes: number) => void,
): Promise<VerifyReport> {
  const report = await verifyZip({
    zip,
    knownSigners,
    sealedBy,
    openedBy,
    sha256: nodeSha256,
    crc32,
    verifySignature,
    onProgress,
  })
  const isBad = findings.some(({ level }) => level === 'error')
  return { ...report, verdict: isBad ? 'bad' : report.verdict, findings: [...findings, ...report.findings] }
}

/** What can be said of a file that was not opened: who signed it, and whether it was changed. */
function reportOnSealed({ findings, sealedBy }: SealedFile, knownSigners: readonly KnownSigner[]): VerifyReport {
  const signer = sealedBy && checkSigner(sealedBy, knownSigners)
  const isChanged = findings.some(({ code }) => code === 'sealed-damaged' || code === 'sealed-signature-wrong')
  return {
    verdict: isChanged ? 'bad' : 'not-opened',
    signerFingerprint: sealedBy && sshFingerprint(sealedBy),
    signerName: signer?.name ?? null,
    findings: [...findings, ...(signer ? [signer.finding] : []), finding('proves-not-truth')],
    summary: null,
    files: [],
  }
}

function nodeSha256(): StreamingSha256 {
  const hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), digestHex: () => hash.digest('hex') }
}
