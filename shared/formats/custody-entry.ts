import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { Instant, Sha256Hex } from '../domain/fields.ts'
import { VaultError } from '../errors.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * One line of the custody chain, in two levels, so that a bundle can prove the chain without showing what other
 * entries say: the entry links, hashes and is signed; the body says what happened, and may be left out. The salt
 * keeps a left-out body from being guessed from its hash.
 *
 *     line  = canonical JSON of { body?, entry, sig }
 *     entry = { actor, body: SHA-256 of the body's canonical JSON, chain, prev, seq, v: 1 }
 *     hash  = SHA-256 of the entry's canonical JSON
 *     sig   = Ed25519 by the acting user over "nhri-custody@v1" NUL hash
 */
export const CUSTODY_VERSION = 1
const SIGNATURE_DOMAIN = utf8ToBytes('nhri-custody@v1\0')

/** `prev` of the first entry of a chain. */
export const NO_ENTRY_BEFORE = '0'.repeat(64)

const DetailName = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9:._-]{0,119}$/))
const DetailValue = v.union([v.pipe(v.string(), v.maxLength(4_000)), v.pipe(v.number(), v.finite()), v.boolean()])

/** What happened. Subjects and details name records by id and bytes by hash, never a person. */
export const CustodyBody = v.strictObject({
  at: Instant,
  /** A custody action of the contract, or one of a later version. */
  action: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.maxLength(60)),
  subject: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  itemHashBefore: v.nullable(Sha256Hex),
  itemHashAfter: v.nullable(Sha256Hex),
  reason: v.pipe(v.string(), v.maxLength(4_000)),
  details: v.record(DetailName, DetailValue),
  /** 16 random bytes in hexadecimal. */
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
})
export type CustodyBody = Readonly<v.InferOutput<typeof CustodyBody>>

/** The linking and signed part of a line. */
export const CustodyEntry = v.strictObject({
  v: v.literal(CUSTODY_VERSION),
  /** Id of the workstation that writes this chain. */
  chain: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,100}$/)),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Fingerprint of the acting user's Ed25519 key, as `ssh-keygen -l` prints it. */
  actor: v.pipe(v.string(), v.regex(/^SHA256:[A-Za-z0-9+/]{43}$/)),
  /** Hash of the entry before in the same chain; 64 zeros in the first. */
  prev: Sha256Hex,
  /** SHA-256 of the body's canonical JSON. */
  body: Sha256Hex,
})
export type CustodyEntry = Readonly<v.InferOutput<typeof CustodyEntry>>

const StoredLine = v.strictObject({
  body: v.optional(CustodyBody),
  entry: CustodyEntry,
  sig: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
})

/** A line of the chain; `body` is null where it was left out. */
export type ChainLine = { readonly entry: CustodyEntry; readonly body: CustodyBody | null; readonly sig: Uint8Array }

/** Lines are short; a longer one is not ours. In UTF-16 units. */
const MAX_LINE_LENGTH = 1_048_576

/** SHA-256 (hexadecimal) of a body: what its entry carries. */
export function hashOfBody(body: CustodyBody): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(body))))
}

/** The text of an entry that is hashed. */
export function encodeEntry(entry: CustodyEntry): string {
  return canonicalJson(entry)
}

/** SHA-256 (hexadecimal) of an entry: its name in the chain. */
export function hashOfEntry(entry: CustodyEntry): string {
  return bytesToHex(sha256(utf8ToBytes(encodeEntry(entry))))
}

/** The bytes that the acting user signs for the entry with this hash (hexadecimal). */
export function signedBytesOf(entryHash: string): Uint8Array {
  return concatBytes(SIGNATURE_DOMAIN, hexToBytes(entryHash))
}

/** The text of a line, without a line end. */
export function encodeLine(line: ChainLine): string {
  const sig = bytesToHex(line.sig)
  return canonicalJson(line.body === null ? { entry: line.entry, sig } : { body: line.body, entry: line.entry, sig })
}

/** The same line without what it says: it still proves its place in the chain. */
export function withoutBody(line: ChainLine): ChainLine {
  return { entry: line.entry, body: null, sig: line.sig }
}

/**
 * Reads the text of one line, without a line end. Hostile input enters here. Says nothing about hashes, links or
 * signatures: see `chainChecker`.
 * @throws VaultError CUSTODY_BROKEN (facts: at, reason) where it is not exactly the form that `encodeLine` writes
 */
export function parseEntryLine(text: string): ChainLine {
  if (text.length > MAX_LINE_LENGTH) throw notALine()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw notALine(error)
  }
  const parsed = v.safeParse(StoredLine, value)
  if (!parsed.success) throw notALine()
  const line = { entry: parsed.output.entry, body: parsed.output.body ?? null, sig: hexToBytes(parsed.output.sig) }
  if (!isSameText(line, text)) throw notALine()
  return line
}

function isSameText(line: ChainLine, text: string): boolean {
  try {
    return encodeLine(line) === text
  } catch {
    return false
  }
}

function notALine(cause?: unknown): VaultError {
  return new VaultError('CUSTODY_BROKEN', { at: 0, reason: 'form' }, cause)
}
