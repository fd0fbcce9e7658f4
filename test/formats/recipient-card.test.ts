import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isAgeRecipient } from '../../shared/formats/age-recipient.ts'
import {
  type CardFields,
  makeRecipientCard,
  parseRecipientCard,
  recipientFingerprint,
} from '../../shared/formats/recipient-card.ts'
import { encodeSshKey } from '../../shared/formats/ssh-key.ts'
import { signerFrom } from '../support/signer.ts'

const signer = signerFrom('recipient')
const sshKey = encodeSshKey({ publicKey: signer.publicKey, comment: '' })
let fields: CardFields
let card = ''

beforeAll(async () => {
  const ageRecipient = await identityToRecipient(await generateX25519Identity())
  fields = { name: 'أمينة الجبلي', organisation: 'Réseau régional d’Ostara', language: 'fr', ageRecipient }
  card = await makeRecipientCard(fields, signer)
})

describe('a recipient card', () => {
  it('is read back as it was made', async () => {
    expect(parseRecipientCard(card)).toMatchObject({ ...fields, sshKey })
    const { name, organisation, language, ageRecipient } = parseRecipientCard(card)
    expect(await makeRecipientCard({ name, organisation, language, ageRecipient }, signer)).toBe(card)
  })

  it('survives what mail programs do to it', () => {
    expect(parseRecipientCard(`\ufeff${card.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(parseRecipientCard(card))
  })

  it('has a signature that ssh-keygen accepts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'card-'))
    const at = card.indexOf('-----BEGIN')
    writeFileSync(join(folder, 'card.sig'), card.slice(at))
    writeFileSync(join(folder, 'allowed_signers'), `me ${sshKey}\n`)
    const words = [
      '-Y',
      'verify',
      '-f',
      join(folder, 'allowed_signers'),
      '-I',
      'me',
      '-n',
      'nhri-card@v1',
      '-s',
      join(folder, 'card.sig'),
    ]
    expect(spawnSync('ssh-keygen', words, { input: card.slice(0, at) }).status).toBe(0)
    rmSync(folder, { recursive: true })
  })

  it('leaves out what turns the direction of text, and an organisation that is not there', async () => {
    const made = await makeRecipientCard({ ...fields, name: ' a\u202eb\n', organisation: '' }, signer)
    expect(parseRecipientCard(made)).toMatchObject({ name: 'ab', organisation: '' })
    await expect(makeRecipientCard({ ...fields, name: '\u202e' }, signer)).rejects.toMatchObject({ code: 'CARD_INVALID' })
  })

  it.each<[string, string, (text: string) => string]>([
    ['nothing in it', 'signature', () => ''],
    ['no signature', 'signature', (text) => text.slice(0, text.indexOf('-----BEGIN'))],
    ['a version of the future', 'version', (text) => text.replace('CARD v1', 'CARD v2')],
    ['another first line', 'form', (text) => text.replace('NHRI RECIPIENT', 'MY')],
    ['no name', 'form', (text) => text.replace(/Name: .*\n/, '')],
    ['an empty name', 'name', (text) => text.replace(/Name: .*\n/, 'Name: \n')],
    ['a name that turns the direction of text', 'name', (text) => text.replace('Name: ', 'Name: \u202e')],
    ['an unknown language', 'language', (text) => text.replace('Language: fr', 'Language: xx')],
    ['an age recipient mistyped', 'age-recipient', (text) => text.replace(/(Age-Recipient: age1)./, (_, start) => `${start}b`)],
    ['another kind of key', 'ssh-key', (text) => text.replace('SSH-Key: ssh-ed25519', 'SSH-Key: ssh-rsa')],
    ['a comment in its key', 'form', (text) => text.replace(sshKey, `${sshKey} comment`)],
    ['more lines', 'form', (text) => text.replace('Language:', 'Phone: 1\nLanguage:')],
    ['text after the signature', 'signature', (text) => `${text}more`],
    ['a length that no card has', 'form', (text) => text + ' '.repeat(20_000)],
  ])('with %s is refused', (_, reason, change) => {
    expect(() => parseRecipientCard(change(card))).toThrowError(
      expect.objectContaining({ code: 'CARD_INVALID', facts: { reason } }),
    )
  })

  it('with a changed word, or signed by another key, has a wrong signature', async () => {
    const wrong = expect.objectContaining({ code: 'CARD_SIGNATURE_WRONG' })
    expect(() => parseRecipientCard(card.replace('Réseau', 'Reseau'))).toThrowError(wrong)
    const foreign = await makeRecipientCard(fields, signerFrom('somebody else'))
    const mixed = card.slice(0, card.indexOf('-----BEGIN')) + foreign.slice(foreign.indexOf('-----BEGIN'))
    expect(() => parseRecipientCard(mixed)).toThrowError(wrong)
  })
})

describe('a fingerprint for reading aloud', () => {
  it('has eight groups of four digits, and changes with either key', () => {
    const whole = recipientFingerprint(fields.ageRecipient, sshKey)
    expect(whole).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    expect(recipientFingerprint(fields.ageRecipient, `${sshKey} a comment`)).toBe(whole)
    expect(recipientFingerprint(fields.ageRecipient, null)).not.toBe(whole)
    expect(parseRecipientCard(card).fingerprint).toBe(whole)
  })
})

describe('an age recipient', () => {
  it('is what age makes, and nothing with another letter', async () => {
    const good = fields.ageRecipient
    expect(isAgeRecipient(good)).toBe(true)
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7lb1A '), (at, letter) => {
        fc.pre(good[at] !== letter)
        expect(isAgeRecipient(good.slice(0, at) + letter + good.slice(at + 1))).toBe(false)
      }),
    )
    for (const text of ['', 'age1', good.toUpperCase(), `${good} `, good.slice(0, -1), 'age1pq1qqqq'])
      expect(isAgeRecipient(text)).toBe(false)
  })
})
