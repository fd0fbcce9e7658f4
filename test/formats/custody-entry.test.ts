import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainCheck, verifyChain } from '../../shared/formats/custody-chain.ts'
import {
  type ChainLine,
  type CustodyBody,
  encodeEntry,
  encodeLine,
  hashOfBody,
  hashOfEntry,
  NO_ENTRY_BEFORE,
  parseEntryLine,
  signedBytesOf,
  withoutBody,
} from '../../shared/formats/custody-entry.ts'

const CHAIN = '0b0e7a52-6f0c-4a55-9d0e-3f1c2d4b5a69'
const user = userKey()
const other = userKey()
const keys = new Map([
  [user.fingerprint, user.publicKey],
  [other.fingerprint, other.publicKey],
])

function userKey(): { fingerprint: string; publicKey: Uint8Array; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  const blob = Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from('ssh-ed25519'), Buffer.from([0, 0, 0, 32]), raw])
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')
  return { fingerprint: `SHA256:${digest}`, publicKey: new Uint8Array(raw), privateKey }
}

function bodyOf(seq: number): CustodyBody {
  return {
    at: `2026-03-01T10:00:${String(seq % 60).padStart(2, '0')}.000Z`,
    action: 'ingested',
    subject: `item-${seq}`,
    itemHashBefore: null,
    itemHashAfter: 'ab'.repeat(32),
    reason: '',
    details: { sizeBytes: seq, first: seq === 1 },
    salt: seq.toString(16).padStart(32, '0'),
  }
}

function chainOf(length: number, signer = user): ChainLine[] {
  const lines: ChainLine[] = []
  let prev = NO_ENTRY_BEFORE
  for (let seq = 1; seq <= length; seq++) {
    const body = bodyOf(seq)
    const entry = { v: 1 as const, chain: CHAIN, seq, actor: signer.fingerprint, prev, body: hashOfBody(body) }
    prev = hashOfEntry(entry)
    lines.push({ entry, body, sig: new Uint8Array(sign(null, signedBytesOf(prev), signer.privateKey)) })
  }
  return lines
}

function replaced(lines: readonly ChainLine[], index: number, change: (line: ChainLine) => ChainLine): ChainLine[] {
  return lines.map((line, at) => (at === index ? change(line) : line))
}

function breakOf(check: ChainCheck): string {
  return check.brokenAt ? `${check.brokenAt.seq} ${check.brokenAt.reason}` : 'whole'
}

describe('a line of the custody chain', () => {
  it('is read back as it was written, with and without its body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.boolean(), (reason, count, elided) => {
        const [line] = chainOf(1)
        if (!line?.body) throw new Error('no line')
        const body = { ...line.body, reason, details: { count, elided } }
        const changed = { ...line, body: elided ? null : body }
        expect(parseEntryLine(encodeLine(changed))).toEqual(changed)
        expect(encodeLine(parseEntryLine(encodeLine(changed)))).toBe(encodeLine(changed))
      }),
      { numRuns: 50 },
    )
  })

  it('hashes the canonical text of its entry with SHA-256', () => {
    const [line] = chainOf(1)
    if (!line) throw new Error('no line')
    expect(encodeEntry(line.entry)).toMatch(/^\{"actor":"SHA256:[^"]{43}","body":"[0-9a-f]{64}","chain":.*"seq":1,"v":1\}$/)
    expect(hashOfEntry(line.entry)).toBe(createHash('sha256').update(encodeEntry(line.entry)).digest('hex'))
  })

  it.each([
    ['text that is not JSON', () => '{'],
    [
      'another order of members',
      (text: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
    ['white space', (text: string) => ` ${text}`],
    ['an unknown member', (text: string) => text.replace('{"body"', '{"aside":1,"body"')],
    ['a member of the prototype', (text: string) => text.replace('"first":true', '"__proto__":1,"first":true')],
    ['a version of the future', (text: string) => text.replace('"v":1}', '"v":2}')],
    ['a signature cut short', (text: string) => text.replace(/"sig":"../, '"sig":"')],
    ['a number that is written twice', (text: string) => text.replace('"seq":1', '"seq":1,"seq":1')],
    ['upper-case hexadecimal', (text: string) => text.replaceAll('abab', 'ABAB')],
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a line without end', () => `"${'a'.repeat(1_100_000)}"`],
  ])('refuses %s', (_, change) => {
    const [line] = chainOf(1)
    if (!line) throw new Error('no line')
    expect(() => parseEntryLine(change(encodeLine(line)))).toThrowError(expect.objectContaining({ code: 'CUSTODY_BROKEN' }))
  })
})

describe('a chain', () => {
  it('is whole from its first entry to its head', () => {
    const lines = chainOf(4)
    const last = lines.at(-1)
    const check = verifyChain(lines.map(encodeLine), keys)
    expect(check).toEqual({
      whole: true,
      entries: 4,
      brokenAt: null,
      head: { seq: 4, hash: last ? hashOfEntry(last.entry) : '' },
    })
  })

  it('is whole and empty where there is no entry', () => {
    expect(verifyChain([], keys)).toEqual({ whole: true, entries: 0, brokenAt: null, head: null })
  })

  it('stays provable where bodies are left out, and only where that is allowed', () => {
    const lines = chainOf(4).map((line, index) => (index % 2 ? withoutBody(line) : line))
    expect(breakOf(verifyChain(lines, keys, { mayLackBody: true }))).toBe('whole')
    expect(breakOf(verifyChain(lines, keys))).toBe('2 missing')
  })

  it.each<[string, (lines: ChainLine[]) => (ChainLine | string)[], string]>([
    ['an entry is missing', (lines) => lines.filter((_, index) => index !== 1), '2 missing'],
    ['the first entry is missing', (lines) => lines.slice(1), '1 missing'],
    ['two entries are swapped', ([a, b, c, d]) => [a, c, b, d].filter((line) => line !== undefined), '2 missing'],
    ['a body was changed', (lines) => replaced(lines, 2, (line) => ({ ...line, body: { ...bodyOf(3), reason: 'x' } })), '3 hash'],
    [
      'an entry was changed',
      (lines) => replaced(lines, 1, (line) => ({ ...line, body: null, entry: { ...line.entry, body: 'cd'.repeat(32) } })),
      '2 signature',
    ],
    [
      'an entry was signed by another user of the vault than it says',
      (lines) => replaced(lines, 1, (line) => ({ ...line, entry: { ...line.entry, actor: other.fingerprint } })),
      '2 signature',
    ],
    [
      'a signature was moved',
      (lines) => replaced(lines, 3, (line) => ({ ...line, sig: lines[0]?.sig ?? line.sig })),
      '4 signature',
    ],
    ['the end comes from another chain', (lines) => [...lines.slice(0, 3), ...chainOf(4, other).slice(3)], '4 link'],
    [
      'a line belongs to another workstation',
      (lines) => replaced(lines, 1, (line) => ({ ...line, entry: { ...line.entry, chain: 'another' } })),
      '2 form',
    ],
    [
      'a line is not one',
      (lines) => replaced(lines, 1, (line) => line).map((line, index) => (index === 1 ? '{}' : line)),
      '2 form',
    ],
  ])('is broken where %s', (_, change, expected) => {
    const check = verifyChain(change(chainOf(4)), keys, { mayLackBody: true })
    expect(breakOf(check)).toBe(expected)
    expect(check.head?.seq ?? 0).toBe((check.brokenAt?.seq ?? 0) - 1)
  })

  it('is broken where nobody knows the key of an entry', () => {
    expect(breakOf(verifyChain(chainOf(2), new Map()))).toBe('1 unknown-key')
  })

  it('was rolled back where an entry that was seen before is gone, or is another one', () => {
    const lines = chainOf(4)
    const seen = lines.map((line) => ({ seq: line.entry.seq, hash: hashOfEntry(line.entry) }))
    expect(breakOf(verifyChain(lines, keys, { mustContain: seen.slice(-1) }))).toBe('whole')
    expect(breakOf(verifyChain(lines.slice(0, 2), keys, { mustContain: seen }))).toBe('3 rolled-back')
    expect(breakOf(verifyChain(chainOf(4, other), keys, { mustContain: seen.slice(2, 3) }))).toBe('3 rolled-back')
  })

  it('can be checked from a point that is already known', () => {
    const lines = chainOf(4)
    const second = lines[1]
    if (!second) throw new Error('no line')
    const after = { seq: 2, hash: hashOfEntry(second.entry) }
    expect(verifyChain(lines.slice(2), keys, { after, mustContain: [after] }).head?.seq).toBe(4)
    expect(breakOf(verifyChain(lines.slice(3), keys, { after }))).toBe('3 missing')
  })
})
