import { type ChainChecker, chainChecker, type VerifyEd25519 } from '../formats/custody-chain.ts'
import { type ChainLine, parseEntryLine } from '../formats/custody-entry.ts'
import { decodeUtf8 } from '../utf8.ts'
import type { CaseJson } from './case-json.ts'
import type { BundleJson } from './format.ts'
import { type Finding, finding } from './report.ts'

const MAX_LINE_BYTES = 2_097_152
const LINE_END = 0x0a

export type CustodyInput = {
  readonly pieces: AsyncIterable<Uint8Array>
  readonly keysByFingerprint: ReadonlyMap<string, Uint8Array>
  readonly claimed: BundleJson['custody']
  readonly files: CaseJson['files']
  readonly verifySignature?: VerifyEd25519
}

/**
 * Checks the custody chains of a bundle: each whole from its first entry, ending where bundle.json says, and for each
 * file an entry that shows its hash.
 */
export async function checkCustody(input: CustodyInput): Promise<Finding> {
  const chains = new Map<string, ChainChecker>()
  const shown = new Set<string>()
  const options = { mayLackBody: true, ...(input.verifySignature ? { verifySignature: input.verifySignature } : {}) }
  let entries = 0
  try {
    for await (const text of linesOf(input.pieces)) {
      const line = parseEntryLine(text)
      const checker =
        chains.get(line.entry.chain) ?? chainChecker(input.keysByFingerprint, { ...options, chain: line.entry.chain })
      chains.set(line.entry.chain, checker)
      const broken = checker.push(line)
      if (broken) return wrong(broken.reason, broken.seq)
      note(shown, line)
      entries += 1
    }
  } catch (error) {
    if (!isFormError(error)) throw error
    return wrong('form', entries + 1)
  }
  const ends = [...chains].map(([chain, checker]) => ({
    chain,
    seq: checker.end().head?.seq ?? 0,
    hash: checker.end().head?.hash ?? '',
  }))
  const { head } = input.claimed
  if (JSON.stringify(ends) !== JSON.stringify(input.claimed.chains) || entries !== input.claimed.entries)
    return wrong('head', entries)
  if (!ends.some(({ chain, seq, hash }) => chain === head.chain && seq === head.seq && hash === head.hash))
    return wrong('head', entries)
  const bare = input.files.find(({ id, sha256 }) => !shown.has(`${id} ${sha256}`))
  return bare ? wrong('file-without-entry', 0) : finding('custody-good', { entries })
}

/** The lines of a text that comes in pieces; each must end. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = new Uint8Array()
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf(LINE_END); at >= 0; at = piece.indexOf(LINE_END, from)) {
      yield decoded(joined(rest, piece.subarray(from, at)))
      rest = new Uint8Array()
      from = at + 1
    }
    rest = joined(rest, piece.subarray(from))
    if (rest.length > MAX_LINE_BYTES) throw new LineError()
  }
  if (rest.length > 0) throw new LineError()
}

/** A text that is not lines of UTF-8. */
class LineError extends Error {}

function isFormError(error: unknown): boolean {
  return error instanceof LineError || (error instanceof Error && 'code' in error && error.code === 'CUSTODY_BROKEN')
}

function note(shown: Set<string>, { body }: ChainLine): void {
  if (body?.subject && body.itemHashAfter) shown.add(`${body.subject} ${body.itemHashAfter}`)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function decoded(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text === null) throw new LineError()
  return text
}

function wrong(reason: string, seq: number): Finding {
  return finding('custody-wrong', { reason, seq })
}
