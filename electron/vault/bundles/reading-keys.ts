import { open, stat } from 'node:fs/promises'
import type { KnownSigner } from '../../../shared/bundle/verify-input.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type AllowedSigner, maySign, parseAllowedSigners } from '../../../shared/formats/allowed-signers.ts'
import { parseSshKey } from '../../../shared/formats/ssh-key.ts'
import { fileError } from '../blobs/file-errors.ts'
import { listRecipients } from '../records/recipient-table.ts'
import type { OpenVault } from '../session/open-vault.ts'

/** What may open a sealed file. */
export type OpeningKeys = {
  /** `AGE-SECRET-KEY-1…` */
  readonly identities: readonly string[]
  readonly passphrase: string | null
}

const largestBytes = 1_048_576
const evidenceNamespace = 'nhri-evidence@v1'

/**
 * The keys to try: the open vault's own, those of an identity file (as `age-keygen` makes it), a passphrase.
 * @throws VaultError IDENTITY_INVALID, FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE
 */
export async function keysToOpen(
  vault: OpenVault | null,
  input: { readonly identityPath: string | null; readonly passphrase: string | null },
): Promise<OpeningKeys> {
  const own = vault === null ? [] : [vault.keys.receiving.identity]
  const given = input.identityPath === null ? [] : identitiesIn(await smallText(input.identityPath), input.identityPath)
  return { identities: [...given, ...own], passphrase: input.passphrase }
}

/**
 * Whose signatures are known: the vault's own institution, its recipients with a signing key, and the keys in an
 * `allowed_signers` file that the user vouches for.
 * @param now for keys whose time is limited
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE
 */
export async function knownSigners(
  vault: OpenVault | null,
  allowedSignersPath: string | null,
  now: Date,
): Promise<KnownSigner[]> {
  const allowed: AllowedSigner[] = allowedSignersPath === null ? [] : parseAllowedSigners(await smallText(allowedSignersPath))
  const vouched = allowed
    .filter((signer) => maySign(signer, evidenceNamespace, now.toISOString()))
    .map(({ principals, publicKey }) => ({ name: principals[0] ?? '', publicKey, isVerified: true }))
  if (vault === null) return vouched
  const contacts = listRecipients(vault.db).flatMap(({ name, sshKey, trust }) =>
    sshKey === null ? [] : [{ name, publicKey: parseSshKey(sshKey).publicKey, isVerified: trust !== 'not-verified' }],
  )
  return [
    ...vouched,
    { name: vault.header.current.name, publicKey: vault.keys.institution.publicKey, isVerified: true },
    ...contacts,
  ]
}

function identitiesIn(text: string, path: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const isIdentity = (line: string) => /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(line)
  if (identities.length === 0 || !identities.every(isIdentity)) throw new VaultError('IDENTITY_INVALID', { path })
  return identities
}

/** A text file that a user chose. Hostile input: it may be a device, a folder or endless. */
async function smallText(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new VaultError('NOT_A_FILE', { path })
    if (found.size > largestBytes) throw new VaultError('FILE_TOO_LARGE', { path, limitBytes: largestBytes })
    const file = await open(path, 'r')
    try {
      return await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileError(error, path)
  }
}
