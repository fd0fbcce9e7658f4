import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { VaultError } from '../errors.ts'
import { type Language, languages } from '../i18n/language.ts'
import { isAgeRecipient } from './age-recipient.ts'
import { encodeSshKey, parseSshKey, sshFingerprint } from './ssh-key.ts'
import { encodeSshsig, parseSshsig, type Sshsig, type SshsigSigner, signSshsig, verifySshsig } from './sshsig.ts'

/**
 * A recipient card: what somebody hands to those who will send bundles to them. Lines of text, then an SSH signature
 * over them by the key that the card names:
 *
 *     NHRI RECIPIENT CARD v1
 *     Name: …
 *     Organisation: …            (left out where there is none)
 *     Language: en
 *     Age-Recipient: age1…
 *     SSH-Key: ssh-ed25519 AAAA…
 *     -----BEGIN SSH SIGNATURE-----
 *     …
 *     -----END SSH SIGNATURE-----
 *
 * The signature shows that the card is whole and that its maker holds the key; not who its maker is.
 */
const FIRST_LINE = 'NHRI RECIPIENT CARD v1'
export const CARD_NAMESPACE = 'nhri-card@v1'
const MAX_CARD_LENGTH = 20_000
const MAX_NAME_LENGTH = 300

/** What a card says. */
export type CardFields = {
  readonly name: string
  readonly organisation: string
  readonly language: Language
  readonly ageRecipient: string
}

/** A card that was read, with its fingerprints. `sshKey` is the key's line without a comment. */
export type RecipientCard = CardFields & {
  readonly sshKey: string
  readonly sshFingerprint: string
  /** For reading aloud: see {@link recipientFingerprint}. */
  readonly fingerprint: string
}

/**
 * Makes a card. Names are tidied first: NFC, trimmed, without what turns the direction of text.
 * @throws VaultError CARD_INVALID (facts: reason) where a field cannot stand in a card
 */
export async function makeRecipientCard(fields: CardFields, signer: SshsigSigner): Promise<string> {
  const tidy = { ...fields, name: tidyName(fields.name), organisation: tidyName(fields.organisation) }
  const body = encodeBody(tidy, encodeSshKey({ publicKey: signer.publicKey, comment: '' }))
  parseBody(body)
  const digest = sha512(utf8ToBytes(body))
  return body + encodeSshsig(await signSshsig(signer, { namespace: CARD_NAMESPACE, hash: 'sha512', digest }))
}

/**
 * Reads a card and checks its signature. A byte-order mark, CRLF and empty lines at the end, as mail programs leave
 * them, are passed over; nothing else is. Hostile input enters here.
 * @throws VaultError CARD_INVALID (facts: reason), CARD_SIGNATURE_WRONG
 */
export function parseRecipientCard(text: string): RecipientCard {
  if (text.length > MAX_CARD_LENGTH) throw invalid('form')
  const tidy = `${text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()}\n`
  const at = tidy.indexOf('-----BEGIN SSH SIGNATURE-----\n')
  if (at < 0) throw invalid('signature')
  const body = tidy.slice(0, at)
  const card = parseBody(body)
  const sshsig = signatureOf(tidy.slice(at))
  const { publicKey } = parseSshKey(card.sshKey)
  const isItsOwn = sshsig.publicKey.every((byte, index) => byte === publicKey[index])
  const digest = sshsig.hash === 'sha512' ? sha512(utf8ToBytes(body)) : sha256(utf8ToBytes(body))
  if (!isItsOwn || !verifySshsig(sshsig, CARD_NAMESPACE, digest)) throw new VaultError('CARD_SIGNATURE_WRONG')
  return card
}

/**
 * What is compared by telephone or on paper: the first 32 hexadecimal digits, in groups of four, of the SHA-256 of the
 * age recipient's text followed by the SSH key's line (without its comment) where there is one.
 */
export function recipientFingerprint(ageRecipient: string, sshKey: string | null): string {
  const key = sshKey === null ? '' : encodeSshKey({ publicKey: parseSshKey(sshKey).publicKey, comment: '' })
  const digits = bytesToHex(sha256(utf8ToBytes(ageRecipient + key))).slice(0, 32)
  return (digits.match(/.{4}/g) ?? []).join(' ')
}

function encodeBody(fields: CardFields, sshKey: string): string {
  const lines = [
    FIRST_LINE,
    `Name: ${fields.name}`,
    ...(fields.organisation === '' ? [] : [`Organisation: ${fields.organisation}`]),
    `Language: ${fields.language}`,
    `Age-Recipient: ${fields.ageRecipient}`,
    `SSH-Key: ${sshKey}`,
  ]
  return `${lines.join('\n')}\n`
}

const BODY = /^(.*)\nName: (.*)\n(?:Organisation: (.*)\n)?Language: (.*)\nAge-Recipient: (.*)\nSSH-Key: (.*)\n$/

function parseBody(body: string): RecipientCard {
  const [, first = '', name = '', organisation = '', languageCode, ageRecipient = '', key = ''] = BODY.exec(body) ?? []
  if (first !== FIRST_LINE) throw invalid(first.startsWith('NHRI RECIPIENT CARD v') ? 'version' : 'form')
  if (!isName(name)) throw invalid('name')
  if (organisation !== '' && !isName(organisation)) throw invalid('organisation')
  const language = languages.find((known) => known === languageCode)
  if (!language) throw invalid('language')
  if (!isAgeRecipient(ageRecipient)) throw invalid('age-recipient')
  const sshKey = plainKeyOf(key)
  const fields = { name, organisation, language, ageRecipient }
  if (encodeBody(fields, sshKey) !== body) throw invalid('form')
  const { publicKey } = parseSshKey(sshKey)
  return {
    ...fields,
    sshKey,
    sshFingerprint: sshFingerprint(publicKey),
    fingerprint: recipientFingerprint(ageRecipient, sshKey),
  }
}

const NOT_IN_NAMES = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

function tidyName(name: string): string {
  return name.toWellFormed().replace(new RegExp(NOT_IN_NAMES, 'gu'), '').normalize('NFC').trim()
}

/** One line that shows what it is: NFC, trimmed, no control character and none that turns the direction of text. */
function isName(text: string): boolean {
  return (
    text.length <= MAX_NAME_LENGTH &&
    text !== '' &&
    text === text.trim() &&
    text.isWellFormed() &&
    text === text.normalize('NFC') &&
    !NOT_IN_NAMES.test(text)
  )
}

function plainKeyOf(line: string): string {
  try {
    return encodeSshKey({ publicKey: parseSshKey(line).publicKey, comment: '' })
  } catch (error) {
    throw invalid('ssh-key', error)
  }
}

function signatureOf(text: string): Sshsig {
  try {
    return parseSshsig(text)
  } catch (error) {
    throw invalid('signature', error)
  }
}

function invalid(reason: string, cause?: unknown): VaultError {
  return new VaultError('CARD_INVALID', { reason }, cause)
}
