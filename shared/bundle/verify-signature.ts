import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { VerifyEd25519 } from '../formats/custody-chain.ts'
import { sshFingerprint } from '../formats/ssh-key.ts'
import { parseSshsig, type Sshsig, verifySshsig } from '../formats/sshsig.ts'
import { decodeUtf8 } from '../utf8.ts'
import { EVIDENCE_NAMESPACE, paths } from './format.ts'
import { type Finding, finding } from './report.ts'
import { allowedSignersText, senderKeyText } from './signer-files.ts'
import { bytesEqual } from './source.ts'
import type { KnownSigner } from './verify-input.ts'

/** Who signed, where the signature is good. */
export type SignatureCheck = { readonly signer: Uint8Array | null; readonly findings: readonly Finding[] }

/** Checks the institution's signature over the tag manifest, and that the keys in the bundle are the one that signed. */
export function checkSignature(
  textOf: (path: string) => Uint8Array | null,
  sealedBy: Uint8Array | null,
  verify?: VerifyEd25519,
): SignatureCheck {
  const signature = textOf(paths.signature)
  const signed = textOf(paths.tagManifest)
  if (!signature) return { signer: null, findings: [finding('signature-missing')] }
  const sshsig = parsed(signature)
  const digest = sshsig && signed && (sshsig.hash === 'sha512' ? sha512(signed) : sha256(signed))
  if (!digest || !verifySshsig(sshsig, EVIDENCE_NAMESPACE, digest, verify))
    return { signer: null, findings: [finding('signature-wrong')] }
  const { publicKey } = sshsig
  const fingerprint = sshFingerprint(publicKey)
  const findings = [finding('signature-good', { fingerprint })]
  if (sealedBy && !bytesEqual(sealedBy, publicKey))
    findings.push(finding('signature-foreign', { fingerprint: sshFingerprint(sealedBy) }))
  const expected = [
    [paths.senderKey, senderKeyText(publicKey)],
    [paths.allowedSigners, allowedSignersText(publicKey)],
  ] as const
  for (const [path, text] of expected) {
    const found = textOf(path)
    if (found && !bytesEqual(found, utf8ToBytes(text))) findings.push(finding('content-invalid', { path }))
  }
  return { signer: publicKey, findings }
}

/** What is known here of the key that signed. */
export function checkSigner(
  signer: Uint8Array,
  knownSigners: readonly KnownSigner[],
): { readonly name: string | null; readonly finding: Finding } {
  const theirs = knownSigners.filter(({ publicKey }) => bytesEqual(publicKey, signer))
  const known = theirs.find(({ isVerified }) => isVerified) ?? theirs[0]
  if (!known) return { name: null, finding: finding('signer-unknown', { fingerprint: sshFingerprint(signer) }) }
  return { name: known.name, finding: finding(known.isVerified ? 'signer-known' : 'signer-not-verified', { name: known.name }) }
}

function parsed(bytes: Uint8Array): Sshsig | null {
  try {
    return parseSshsig(decodeUtf8(bytes) ?? '')
  } catch {
    return null
  }
}
