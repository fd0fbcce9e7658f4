import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '../../shared/formats/custody-chain.ts'
import { encodeLine, parseEntryLine } from '../../shared/formats/custody-entry.ts'
import { parseRecipientCard } from '../../shared/formats/recipient-card.ts'
import { sshFingerprint } from '../../shared/formats/ssh-key.ts'
import { encodeSshsig, parseSshsig, verifySshsig } from '../../shared/formats/sshsig.ts'

type Wrong = { name: string; text: string; code: string; reason: string }
type Sshsigs = { publicKey: string; namespace: string; message: string; valid: string[]; wrong: Wrong[] }
type Cards = { fields: object; valid: string[]; wrong: Wrong[] }
type Chains = { publicKey: string; valid: string[]; broken: { name: string; lines: string[] }[] }

const read = <T>(name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../vectors', name, 'v1.json'), 'utf8')) as T
const sshsigs = read<Sshsigs>('sshsig')
const cards = read<Cards>('recipient-card')
const chains = read<Chains>('custody')

function refusal(parse: (text: string) => unknown, text: string): { code: string; reason: string } | null {
  try {
    parse(text)
    return null
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { reason?: string } }
    return { code, reason: facts.reason ?? '' }
  }
}

describe('frozen SSH signatures', () => {
  it.each(sshsigs.valid)('are good, and written back letter by letter', (text) => {
    const sshsig = parseSshsig(text)
    const digest = new Uint8Array(createHash(sshsig.hash).update(sshsigs.message).digest())
    expect(verifySshsig(sshsig, sshsigs.namespace, digest)).toBe(true)
    expect(Buffer.from(sshsig.publicKey).toString('hex')).toBe(sshsigs.publicKey)
    expect(encodeSshsig(sshsig)).toBe(text)
  })

  it.each(sshsigs.wrong)('with $name are refused', ({ text, code, reason }) => {
    expect(refusal(parseSshsig, text)).toEqual({ code, reason })
  })
})

describe('frozen recipient cards', () => {
  it.each(cards.valid)('are read', (text) => expect(parseRecipientCard(text)).toMatchObject(cards.fields))

  it.each(cards.wrong)('with $name are refused', ({ text, code, reason }) => {
    expect(refusal(parseRecipientCard, text)).toEqual({ code, reason })
  })
})

describe('frozen custody chains', () => {
  const publicKey = new Uint8Array(Buffer.from(chains.publicKey, 'hex'))
  const keys = new Map([[sshFingerprint(publicKey), publicKey]])

  it('are whole, and their lines written back letter by letter', () => {
    expect(verifyChain(chains.valid, keys, { mayLackBody: true })).toMatchObject({ whole: true, entries: 3 })
    for (const line of chains.valid) expect(encodeLine(parseEntryLine(line))).toBe(line)
  })

  it.each(chains.broken)('$name are broken', ({ lines }) => {
    expect(verifyChain(lines, keys, { mayLackBody: true }).whole).toBe(false)
  })
})
