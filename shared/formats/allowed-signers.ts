import { decodeBase64 } from './base64.ts'
import { encodeSshKey, parseKeyBlob, SSH_KEY_TYPE } from './ssh-key.ts'

/** One line of an `allowed_signers` file (ssh-keygen(1)): who may sign what with which key. */
export type AllowedSigner = {
  /** A name as it is given to `ssh-keygen -I`: no white space, no quotes, no comma. */
  readonly principals: readonly string[]
  /** What the key may sign; empty where everything. */
  readonly namespaces: readonly string[]
  /** From when, and until when, the key may sign; ISO 8601, UTC. Null where not limited. */
  readonly validAfter: string | null
  readonly validBefore: string | null
  readonly publicKey: Uint8Array
  readonly comment: string
}

/** A file's text, one line per signer. */
export function encodeAllowedSigners(signers: readonly AllowedSigner[]): string {
  return signers.map((signer) => `${encodeLine(signer)}\n`).join('')
}

/**
 * The signers of a file as a user keeps it. Comments and empty lines are passed over; so are lines that do not parse,
 * keys that are not Ed25519, and certificate authorities: a key that was not understood vouches for nothing.
 * Hostile input enters here.
 */
export function parseAllowedSigners(text: string): AllowedSigner[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => parseLine(line) ?? [])
}

/** Whether a signer may sign for this namespace at this moment (ISO 8601, UTC). */
export function maySign(signer: AllowedSigner, namespace: string, at: string): boolean {
  if (signer.validAfter !== null && at < signer.validAfter) return false
  if (signer.validBefore !== null && at >= signer.validBefore) return false
  if (signer.namespaces.length === 0) return true
  const matching = signer.namespaces.filter((pattern) => matches(pattern.replace(/^!/, ''), namespace))
  return matching.length > 0 && matching.every((pattern) => !pattern.startsWith('!'))
}

function encodeLine({ principals, namespaces, validAfter, validBefore, publicKey, comment }: AllowedSigner): string {
  const options = [
    namespaces.length > 0 ? `namespaces="${namespaces.join(',')}"` : '',
    validAfter === null ? '' : `valid-after="${encodeTime(validAfter)}"`,
    validBefore === null ? '' : `valid-before="${encodeTime(validBefore)}"`,
  ].filter((option) => option !== '')
  return [principals.join(','), options.join(','), encodeSshKey({ publicKey, comment })].filter((part) => part !== '').join(' ')
}

function parseLine(line: string): AllowedSigner | null {
  const [names = '', ...fields] = fieldsOf(line)
  const optionText = fields[0] === SSH_KEY_TYPE ? '' : (fields.shift() ?? '')
  const [type, keyText = '', ...comment] = fields
  const publicKey = type === SSH_KEY_TYPE ? parseKeyBlob(decodeBase64(keyText) ?? new Uint8Array()) : null
  const options = parseOptions(optionText)
  const principals = names.replaceAll('"', '').split(',')
  if (!publicKey || !options || principals.includes('')) return null
  return { principals, ...options, publicKey, comment: comment.join(' ') }
}

/** The fields of a line: parts between white space, which does not count inside quotes. */
function fieldsOf(line: string): string[] {
  const fields = ['']
  let isQuoted = false
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted
    if (!isQuoted && /\s/.test(letter)) fields.push('')
    else fields.push(`${fields.pop() ?? ''}${letter}`)
  }
  return fields.filter((field) => field !== '')
}

type Options = Pick<AllowedSigner, 'namespaces' | 'validAfter' | 'validBefore'>

/** The options of a line; null where one of them is not understood, since it may be a limit. */
function parseOptions(text: string): Options | null {
  let options: Options = { namespaces: [], validAfter: null, validBefore: null }
  for (const option of text.match(/[^,"]+(?:"[^"]*")?|./g) ?? []) {
    if (option === ',') continue
    const [, name, value = ''] = /^([a-z-]+)="([^"]*)"$/.exec(option) ?? []
    const time = parseTime(value)
    if (name === 'namespaces' && value !== '') options = { ...options, namespaces: value.split(',') }
    else if (name === 'valid-after' && time) options = { ...options, validAfter: time }
    else if (name === 'valid-before' && time) options = { ...options, validBefore: time }
    else return null
  }
  return options
}

/** `YYYYMMDD[HHMM[SS]]Z` to ISO 8601. Times without `Z` are local to a machine that is not known: not understood. */
function parseTime(text: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(text)
  if (!match) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

function encodeTime(iso: string): string {
  return `${iso.slice(0, 19).replace(/[-:T]/g, '')}Z`
}

/** OpenSSH's patterns: `*` for any run of characters, `?` for one. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(text)
}
