import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** The keys of a new recipient: an identity file as `age-keygen` writes it, and the recipient that goes with it. */
export async function recipientKeys(): Promise<{ readonly identityFile: string; readonly recipient: string }> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  return { identityFile: `# public key: ${recipient}\n${identity}\n`, recipient }
}
