import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeAllowedSigners, maySign, parseAllowedSigners } from '../../shared/formats/allowed-signers.ts'
import { decodeBase64, encodeBase64 } from '../../shared/formats/base64.ts'
import { encodeSshKey, parseSshKey, sshFingerprint } from '../../shared/formats/ssh-key.ts'
import { encodeSshsig, parseSshsig, signSshsig, sshsigHashes, verifySshsig } from '../../shared/formats/sshsig.ts'
import { signerFrom } from '../support/signer.ts'

const NAMESPACE = 'nhri-evidence@v1'
const signer = signerFrom('institution')
const message = new Uint8Array(Buffer.from('what was sealed\n'))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sshsig-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const digestOf = (bytes: Uint8Array, hash: string) => new Uint8Array(createHash(hash).update(bytes).digest())
const sign = (hash: 'sha256' | 'sha512') => signSshsig(signer, { namespace: NAMESPACE, hash, digest: digestOf(message, hash) })

function allowedSignersFile(): string {
  const path = join(folder, 'allowed_signers')
  const one = { validAfter: null, validBefore: null, comment: '', publicKey: signer.publicKey }
  writeFileSync(path, encodeAllowedSigners([{ ...one, principals: ['sender'], namespaces: [NAMESPACE] }]))
  return path
}

/** What `ssh-keygen -Y verify` says: its exit code. */
function sshKeygenVerify(signature: string, bytes: Uint8Array, namespace = NAMESPACE): number | null {
  const path = join(folder, 'message.sig')
  writeFileSync(path, signature)
  const words = ['-Y', 'verify', '-f', allowedSignersFile(), '-I', 'sender', '-n', namespace, '-s', path]
  return spawnSync('ssh-keygen', words, { input: bytes }).status
}

describe('an SSH signature', () => {
  it.each(sshsigHashes)('with %s is accepted by ssh-keygen, and by nobody after one changed byte', async (hash) => {
    const text = encodeSshsig(await sign(hash))
    expect(sshKeygenVerify(text, message)).toBe(0)
    const changed = message.map((byte, index) => (index === 3 ? byte ^ 1 : byte))
    expect(sshKeygenVerify(text, changed)).not.toBe(0)
    expect(sshKeygenVerify(text, message, 'nhri-transport@v1')).not.toBe(0)
    expect(verifySshsig(parseSshsig(text), NAMESPACE, digestOf(message, hash))).toBe(true)
    expect(verifySshsig(parseSshsig(text), NAMESPACE, digestOf(changed, hash))).toBe(false)
    expect(verifySshsig(parseSshsig(text), 'nhri-transport@v1', digestOf(message, hash))).toBe(false)
  })

  it('made by ssh-keygen is accepted, and written back letter by letter', () => {
    const key = join(folder, 'id')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a key', '-f', key])
    for (const hash of sshsigHashes) {
      const words = ['-Y', 'sign', '-f', key, '-n', NAMESPACE, '-O', `hashalg=${hash}`]
      const text = spawnSync('ssh-keygen', words, { input: message, encoding: 'utf8' }).stdout
      const sshsig = parseSshsig(text)
      expect(verifySshsig(sshsig, NAMESPACE, digestOf(message, hash))).toBe(true)
      expect(encodeSshsig(sshsig)).toBe(text)
      expect(sshsig.publicKey).toEqual(parseSshKey(readFileSync(`${key}.pub`, 'utf8').trim()).publicKey)
    }
  })

  it.each<[string, string, (text: string) => string]>([
    ['nothing', 'armor', () => ''],
    ['text before it', 'armor', (text) => `hello\n${text}`],
    ['text after it', 'armor', (text) => `${text}\n`],
    ['lines of another length', 'armor', (text) => text.replace(/^(U.{20})/m, '$1\n')],
    ['a letter that is not base64', 'armor', (text) => text.replace(/^U./m, 'U*')],
    ['another magic word', 'form', (text) => text.replace(/^U/m, 'V')],
    ['a version of the future', 'version', (text) => rebuilt(text, 9, 2)],
    ['another kind of key', 'key', (text) => rebuilt(text, 20, 0x65)],
    ['an unknown hash', 'hash', withHashName],
    ['a cut signature', 'form', (text) => rebuilt(text, -65, 63)],
  ])('with %s is refused', async (_, reason, change) => {
    const text = change(encodeSshsig(await sign('sha512')))
    expect(() => parseSshsig(text)).toThrowError(expect.objectContaining({ code: 'SSHSIG_INVALID', facts: { reason } }))
  })

  it('with any letter of its text changed is refused or wrong, and never throws anything untyped', async () => {
    const text = encodeSshsig(await sign('sha256'))
    const digest = digestOf(message, 'sha256')
    for (let at = 0; at < text.length; at += 3) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
      let isGood = false
      try {
        isGood = verifySshsig(parseSshsig(changed), NAMESPACE, digest)
      } catch (error) {
        expect(error).toMatchObject({ code: 'SSHSIG_INVALID' })
      }
      expect(isGood).toBe(false)
    }
  })
})

/** The armour around a blob with one byte set. */
function rebuilt(text: string, at: number, byte: number): string {
  const blob = decodeBase64(text.split('\n').slice(1, -2).join('')) ?? new Uint8Array()
  blob[at < 0 ? blob.length + at : at] = byte
  return armored(blob)
}

function withHashName(text: string): string {
  const blob = Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64')
  blob.write('sha999', blob.indexOf('sha512'))
  return armored(blob)
}

function armored(blob: Uint8Array): string {
  const lines = encodeBase64(blob).match(/.{1,70}/g) ?? []
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n')
}

describe('an SSH public key', () => {
  it('has the fingerprint that ssh-keygen prints', () => {
    const path = join(folder, 'institution.pub')
    writeFileSync(path, `${encodeSshKey({ publicKey: signer.publicKey, comment: 'the institution' })}\n`)
    expect(execFileSync('ssh-keygen', ['-l', '-f', path], { encoding: 'utf8' })).toContain(
      ` ${sshFingerprint(signer.publicKey)} `,
    )
  })

  it.each([
    ['ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ==', 'ssh-type'],
    ['ssh-ed25519 AAAA', 'ssh-key'],
    ['ssh-ed25519', 'ssh-form'],
    ['', 'ssh-form'],
    [`${encodeSshKey({ publicKey: signer.publicKey, comment: '' })}\nssh-ed25519 AAAA`, 'ssh-form'],
  ])('%j is refused', (line, reason) => {
    expect(() => parseSshKey(line)).toThrowError(expect.objectContaining({ code: 'RECIPIENT_KEY_INVALID', facts: { reason } }))
  })

  it('is read back with its comment', () => {
    const key = { publicKey: signer.publicKey, comment: 'the institution, 2026' }
    expect(parseSshKey(encodeSshKey(key))).toEqual(key)
  })
})

describe('base64', () => {
  it('is the standard one, and strict', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
    for (const text of ['A', 'AA', 'AAA', 'AB==', 'AAB=', 'A===', '=AAA', 'AA A', 'AA-_']) expect(decodeBase64(text)).toBeNull()
  })
})

describe('an allowed_signers file', () => {
  const key = encodeSshKey({ publicKey: signer.publicKey, comment: '' })

  it('is read back as it was written', () => {
    const signers = [
      {
        principals: ['sender', 'unit@institution.example.org'],
        namespaces: [NAMESPACE, 'nhri-transport@v1'],
        validAfter: '2026-01-02T03:04:05.000Z',
        validBefore: '2027-01-01T00:00:00.000Z',
        publicKey: signer.publicKey,
        comment: 'the institution',
      },
      { principals: ['*'], namespaces: [], validAfter: null, validBefore: null, publicKey: signer.publicKey, comment: '' },
    ]
    expect(parseAllowedSigners(encodeAllowedSigners(signers))).toEqual(signers)
  })

  it('vouches for nothing with a line that is not understood', () => {
    const text = [
      '# a comment',
      '',
      `sender cert-authority ${key}`,
      `sender valid-before="20200101" ${key}`,
      `sender namespaces="a",unknown="b" ${key}`,
      'sender ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ==',
      'sender',
      `a,,b ${key}`,
      `"quoted name" namespaces="a b" ${key} with a comment`,
    ].join('\r\n')
    expect(parseAllowedSigners(text)).toEqual([
      expect.objectContaining({ principals: ['quoted name'], namespaces: ['a b'], comment: 'with a comment' }),
    ])
  })

  it('limits a key to its namespaces and times', () => {
    const [limited] = parseAllowedSigners(
      `a namespaces="nhri-*,!nhri-card@v?",valid-after="20260101Z",valid-before="20270101Z" ${key}`,
    )
    const [free] = parseAllowedSigners(`a ${key}`)
    if (!limited || !free) throw new Error('not read')
    expect(maySign(limited, NAMESPACE, '2026-05-01T00:00:00.000Z')).toBe(true)
    expect(maySign(limited, 'nhri-card@v1', '2026-05-01T00:00:00.000Z')).toBe(false)
    expect(maySign(limited, 'git', '2026-05-01T00:00:00.000Z')).toBe(false)
    expect(maySign(limited, NAMESPACE, '2025-12-31T23:59:59.999Z')).toBe(false)
    expect(maySign(limited, NAMESPACE, '2027-01-01T00:00:00.000Z')).toBe(false)
    expect(maySign(free, 'git', '1999-01-01T00:00:00.000Z')).toBe(true)
  })
})
