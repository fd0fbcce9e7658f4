import { ed25519 } from '@noble/curves/ed25519.js'
import { type ChainLine, hashOfBody, hashOfEntry, NO_ENTRY_BEFORE, parseEntryLine, signedBytesOf } from './custody-entry.ts'

/** An entry of a chain, named by its place and its hash. */
export type ChainPoint = { readonly seq: number; readonly hash: string }

/** The first place where a chain does not hold. */
export type ChainBreak = {
  readonly seq: number
  readonly reason: 'missing' | 'hash' | 'link' | 'signature' | 'unknown-key' | 'rolled-back' | 'form'
}

/** What checking a chain proves. `head` is the last entry that holds; null where none does. */
export type ChainCheck = {
  readonly whole: boolean
  readonly entries: number
  readonly brokenAt: ChainBreak | null
  readonly head: ChainPoint | null
}

export type VerifyEd25519 = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean

export type ChainOptions = {
  /** Id of the chain; where it is not given, the first line names it. */
  readonly chain?: string
  /** The entry before the first line; where it is not given, the chain starts at its first entry. */
  readonly after?: ChainPoint
  /** Entries that were seen before and must still be there: a chain without them was rolled back. */
  readonly mustContain?: readonly ChainPoint[]
  /** Whether a line may lack its body, as in a bundle. Default false. */
  readonly mayLackBody?: boolean
  /** A faster Ed25519 (RFC 8032, strict) than the default of @noble/curves. */
  readonly verifySignature?: VerifyEd25519
}

export type ChainChecker = {
  /** Takes the next line; answers the break that it makes, or null. After a break, further lines are only counted. */
  readonly push: (line: ChainLine | string) => ChainBreak | null
  readonly end: () => ChainCheck
}

/** Ed25519 by @noble/curves, strict as in RFC 8032; false for anything malformed. */
export const verifyEd25519: VerifyEd25519 = (signature, message, publicKey) => {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

/**
 * Checks one chain line by line: form, place, link, body, key and signature of each.
 * @param keysByFingerprint public keys (32 bytes) of the users, by `SHA256:…`
 */
export function chainChecker(keysByFingerprint: ReadonlyMap<string, Uint8Array>, options: ChainOptions = {}): ChainChecker {
  const before = options.after?.seq ?? 0
  const ahead = (options.mustContain ?? []).filter(({ seq }) => seq > before)
  const wanted = new Map(ahead.map(({ seq, hash }) => [`${seq} ${hash}`, seq]))
  let chain = options.chain
  let head: ChainPoint | null = options.after ?? null
  let brokenAt: ChainBreak | null = null
  let entries = 0

  const broken = (seq: number, reason: ChainBreak['reason']): ChainBreak => {
    brokenAt = { seq, reason }
    return brokenAt
  }

  const push = (given: ChainLine | string): ChainBreak | null => {
    entries += 1
    if (brokenAt) return null
    const place = (head?.seq ?? 0) + 1
    const line = typeof given === 'string' ? parsedOrNull(given) : given
    if (!line) return broken(place, 'form')
    chain ??= line.entry.chain
    const wrong = flawOf(line, { chain, head, place, keysByFingerprint, options })
    if (wrong) return broken(place, wrong)
    head = { seq: place, hash: hashOfEntry(line.entry) }
    wanted.delete(`${head.seq} ${head.hash}`)
    return null
  }

  const end = (): ChainCheck => {
    const lost = [...wanted.values()].sort((a, b) => a - b)[0]
    if (!brokenAt && lost !== undefined) broken(lost, 'rolled-back')
    return { whole: brokenAt === null, entries, brokenAt, head }
  }

  return { push, end }
}

/**
 * Checks a whole chain, from its first entry.
 * @param lines in their order, as text or parsed
 */
export function verifyChain(
  lines: Iterable<ChainLine | string>,
  keysByFingerprint: ReadonlyMap<string, Uint8Array>,
  options: ChainOptions = {},
): ChainCheck {
  const checker = chainChecker(keysByFingerprint, options)
  for (const line of lines) checker.push(line)
  return checker.end()
}

type Surroundings = {
  readonly chain: string
  readonly head: ChainPoint | null
  readonly place: number
  readonly keysByFingerprint: ReadonlyMap<string, Uint8Array>
  readonly options: ChainOptions
}

function flawOf({ entry, body, sig }: ChainLine, around: Surroundings): ChainBreak['reason'] | null {
  if (entry.chain !== around.chain) return 'form'
  if (entry.seq !== around.place) return 'missing'
  if (entry.prev !== (around.head?.hash ?? NO_ENTRY_BEFORE)) return 'link'
  if (body === null && around.options.mayLackBody !== true) return 'missing'
  if (body !== null && hashOfBody(body) !== entry.body) return 'hash'
  const key = around.keysByFingerprint.get(entry.actor)
  if (!key) return 'unknown-key'
  const verify = around.options.verifySignature ?? verifyEd25519
  return verify(sig, signedBytesOf(hashOfEntry(entry)), key) ? null : 'signature'
}

function parsedOrNull(text: string): ChainLine | null {
  try {
    return parseEntryLine(text)
  } catch {
    return null
  }
}
