import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ageRecipientOf, encodeAgeIdentity } from '../../../shared/formats/age-recipient.ts'
import { runTool } from './tools.ts'

export type RecipientKeys = {
  readonly ageRecipient: string
  /** A file as `age-keygen` makes it. */
  readonly identityFile: string
  /** Null where `ssh-keygen` is not installed. */
  readonly sshKey: string | null
}

/** Makes the keys of a recipient who has no vault of their own, as files in a new folder that only this user may read. */
export async function makeRecipientKeys(folder: string): Promise<RecipientKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32)
  const ageRecipient = ageRecipientOf(secret)
  const identityFile = join(folder, 'age-identity.txt')
  await writeFile(identityFile, `# public key: ${ageRecipient}\n${encodeAgeIdentity(secret)}\n`, { mode: 0o600, flag: 'wx' })
  const sshFile = join(folder, 'id_ed25519')
  const made = runTool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', sshFile])
  const sshKey = made?.code === 0 ? (await readFile(`${sshFile}.pub`, 'utf8')).trim() : null
  return { ageRecipient, identityFile, sshKey }
}
