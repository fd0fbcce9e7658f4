import { hkdfSync } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'
import { describe, expect, test } from 'vitest'
import { verifySignature } from '../../../electron/vault/keys/signing.ts'
import {
  changePassphrase,
  unlockWithPassphrase,
  unlockWithRecoveryWords,
  withCustodyHead,
} from '../../../electron/vault/keys/vault-keys.ts'
import { encodeHeader, parseHeader } from '../../../shared/formats/vault-header.ts'
import { codeOf } from '../../support/engine.ts'
import { newVaultKeys, random } from '../../support/new-vault-keys.ts'
import { headerVector, vaultHeaderIndex } from '../../support/vault-header-vectors.ts'

const vectors = vaultHeaderIndex()
/** Two vaults for the tests that only look. */
const [one, other] = await Promise.all([newVaultKeys(), newVaultKeys({ passphrase: 'another one altogether' })])
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('a header of long ago', () => {
  test('gives the same keys for ever, by passphrase and by recovery words', async () => {
    for (const file of vectors.opens) {
      const header = parseHeader(headerVector(file))
      const byPassphrase = await unlockWithPassphrase(header, vectors.passphrase)
      const byWords = await unlockWithRecoveryWords(header, vectors.recoveryWords)
      for (const keys of [byPassphrase, byWords]) {
        expect(keys.recordsKeyHex()).toBe(vectors.recordsKeyHex)
        expect(hex(keys.blobNamesKey)).toBe(vectors.blobNamesKeyHex)
        expect(keys.blobs).toEqual({ identity: vectors.blobsIdentity, recipient: vectors.blobsRecipient })
        expect(keys.receiving).toEqual({ identity: vectors.receivingIdentity, recipient: vectors.receivingRecipient })
        expect(hex(keys.institution.publicKey)).toBe(vectors.institutionPublicKeyHex)
      }
      expect(hex(byPassphrase.user.publicKey)).toBe(vectors.userPublicKeyHex)
      expect(hex(byWords.user.publicKey)).not.toBe(vectors.userPublicKeyHex)
    }
  })

  test('gives its keys to a reader that knows the specification only', async () => {
    await sodium.ready
    const header = JSON.parse(headerVector('valid.json'))
    const [slot] = header.slots
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
    const { memoryMiB, passes } = slot.kdf
    const passphrase = vectors.passphrase.normalize('NFKC')
    const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13
    const kek = sodium.crypto_pwhash(32, passphrase, bytes(slot.salt), passes, memoryMiB * 1024 * 1024, algorithm)
    const parameters =
      `{"kdf":{"memoryMiB":${memoryMiB},"name":"argon2id","parallelism":1,"passes":${passes}},"kind":"passphrase",` +
      `"name":"${slot.name}","publicKey":"${slot.publicKey}","salt":"${slot.salt}"}`
    const bound = `nhri-vault/v1/slot\n${header.vaultId}\n${slot.id}\n${parameters}`
    const open = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt
    const secrets = open(null, bytes(slot.ciphertext), bound, bytes(slot.nonce), kek)
    const records = hkdfSync('sha512', secrets.subarray(0, 32), new Uint8Array(), 'nhri-vault/v1/records', 32)
    expect(hex(new Uint8Array(records))).toBe(vectors.recordsKeyHex)
    expect(hex(sodium.crypto_generichash(32, `nhri-vault/v1/commitment\n${bound}`, kek))).toBe(hex(bytes(slot.commitment)))
  })

  test.each(vectors.refused.filter(({ at }) => at === 'unlock'))('is refused with $code: $file', async ({ file, code }) => {
    expect(await codeOf(unlockWithPassphrase(parseHeader(headerVector(file)), vectors.passphrase))).toBe(code)
  })

  test.each(['forged-name.json', 'forged-mac.json', 'forged-custody-head.json', 'seeds-swapped.json'])(
    'is refused with recovery words too: %s',
    async (file) => {
      const header = parseHeader(headerVector(file))
      expect(await codeOf(unlockWithRecoveryWords(header, vectors.recoveryWords))).toBe('VAULT_HEADER_DAMAGED')
    },
  )
})

describe('a passphrase', () => {
  test('opens its vault, in any Unicode form, and no other passphrase does', async () => {
    const { header } = await newVaultKeys({ passphrase: 'façade étroite' })
    for (const same of ['façade étroite'.normalize('NFD'), 'façade étroite']) {
      expect((await unlockWithPassphrase(header, same)).userName).toBe('A. Investigator')
    }
    for (const other of ['', 'facade etroite', 'façade étroite ', 'Façade étroite']) {
      expect(await codeOf(unlockWithPassphrase(header, other))).toBe('WRONG_KEY')
    }
  })

  test('does not open another vault, nor a slot that is not there', async () => {
    expect(await codeOf(unlockWithPassphrase(other.header, one.passphrase))).toBe('WRONG_KEY')
    expect(await codeOf(unlockWithPassphrase(one.header, one.passphrase, 'ff'.repeat(16)))).toBe('WRONG_KEY')
    expect((await unlockWithPassphrase(one.header, one.passphrase, one.keys.slotId)).slotKind).toBe('passphrase')
  })

  test('is changed without a new key, and the one before opens nothing any more', async () => {
    const { header, keys, passphrase, recoveryWords } = one
    const changed = await changePassphrase(header, keys, passphrase, 'a new one of many words', random)
    expect(encodeHeader(parseHeader(encodeHeader(changed)))).toBe(encodeHeader(changed))
    expect(changed.slots[0]?.salt).not.toBe(header.slots[0]?.salt)
    const opened = await unlockWithPassphrase(changed, 'a new one of many words')
    expect(opened.recordsKeyHex()).toBe(keys.recordsKeyHex())
    expect(opened.user.publicKey).toEqual(keys.user.publicKey)
    expect(await codeOf(unlockWithPassphrase(changed, passphrase))).toBe('WRONG_KEY')
    expect((await unlockWithRecoveryWords(changed, recoveryWords.join(' '))).slotKind).toBe('recovery')
  })

  test('is not changed by somebody who does not know the one before', async () => {
    const { header, keys } = one
    expect(await codeOf(changePassphrase(header, keys, 'wrong', 'next', random))).toBe('WRONG_KEY')
  })
})

describe('recovery words', () => {
  test.each(['en', 'fr', 'es', 'ar'] as const)('open their vault as people type them (%s)', async (language) => {
    const { header, recoveryWords, keys } = await newVaultKeys({ recoveryWordsLanguage: language })
    expect(recoveryWords).toHaveLength(24)
    const numbered = recoveryWords.map((word, at) => `${at + 1}. ${word}`).join('\n')
    const plain = recoveryWords.join(' ').normalize('NFKD').replace(/\p{M}/gu, '')
    for (const typed of [
      recoveryWords.join(' '),
      ` ${recoveryWords.join('  \n')} `.toUpperCase(),
      numbered,
      plain,
      recoveryWords.join(','),
    ]) {
      expect((await unlockWithRecoveryWords(header, typed)).recordsKeyHex()).toBe(keys.recordsKeyHex())
    }
  })

  test('that are mistyped are told from words of another vault', async () => {
    const words = [...one.recoveryWords]
    const swapped = [words[1], words[0], ...words.slice(2)].join(' ')
    const isSame = words[0] === words[1]
    for (const typed of [
      '',
      'abandon',
      words.slice(1).join(' '),
      [...words, 'able'].join(' '),
      words.with(3, 'zzzz').join(' '),
    ]) {
      expect(await codeOf(unlockWithRecoveryWords(one.header, typed))).toBe('RECOVERY_WORDS_MISTYPED')
    }
    if (!isSame)
      expect(['RECOVERY_WORDS_MISTYPED', 'WRONG_KEY']).toContain(await codeOf(unlockWithRecoveryWords(one.header, swapped)))
    expect(await codeOf(unlockWithRecoveryWords(one.header, other.recoveryWords.join(' ')))).toBe('WRONG_KEY')
  })
})

describe('open keys', () => {
  test('sign as their public keys say', () => {
    const { keys } = one
    const message = random(50)
    for (const key of [keys.user, keys.institution]) {
      const signature = key.sign(message)
      expect(verifySignature(signature, message, key.publicKey)).toBe(true)
      expect(verifySignature(signature, random(50), key.publicKey)).toBe(false)
      expect(verifySignature(signature.with(5, (signature[5] ?? 0) ^ 1), message, key.publicKey)).toBe(false)
    }
    expect(verifySignature(keys.user.sign(message), message, keys.institution.publicKey)).toBe(false)
    expect(verifySignature(new Uint8Array(63), message, keys.user.publicKey)).toBe(false)
    expect(verifySignature(new Uint8Array(64), message, new Uint8Array(31))).toBe(false)
  })

  test('put the head of the custody chain into the header, and vouch for it', async () => {
    const { header, keys, passphrase } = one
    const head = { seq: 7, hash: 'cd'.repeat(32) }
    const changed = parseHeader(encodeHeader(withCustodyHead(header, keys, head)))
    expect(changed.custodyHead).toEqual(head)
    expect((await unlockWithPassphrase(changed, passphrase)).recordsKeyHex()).toBe(keys.recordsKeyHex())
  })

  test('do nothing any more once they are wiped', async () => {
    const { header, keys } = await newVaultKeys()
    keys.wipe()
    expect(() => keys.recordsKeyHex()).toThrow()
    expect(() => keys.user.sign(random(3))).toThrow()
    expect(() => keys.institution.sign(random(3))).toThrow()
    expect(() => withCustodyHead(header, keys, { seq: 1, hash: 'ab'.repeat(32) })).toThrow()
    expect(keys.blobNamesKey).toEqual(new Uint8Array(32))
  })

  test('are never the same in two vaults, nor two of them the same in one', () => {
    const allOf = ({ keys }: typeof one) => [
      keys.recordsKeyHex(),
      hex(keys.blobNamesKey),
      keys.blobs.recipient,
      keys.receiving.recipient,
      hex(keys.user.publicKey),
      hex(keys.institution.publicKey),
    ]
    expect(new Set([...allOf(one), ...allOf(other)]).size).toBe(12)
  })

  test('stand nowhere in the header in clear', () => {
    const { header, keys, passphrase, recoveryWords } = one
    const text = encodeHeader(header)
    for (const secret of [
      passphrase,
      recoveryWords[0] ?? '',
      keys.blobs.recipient,
      keys.receiving.identity,
      keys.recordsKeyHex(),
    ]) {
      expect(text).not.toContain(`"${secret}"`)
      expect(text).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
    }
  })
})

test('a new vault of a real user asks for at least 256 MiB and three passes', async () => {
  const { memoryMiB: _, ...input } = { memoryMiB: 64, passphrase: 'calibrated to this machine' }
  const { header } = await newVaultKeys({ ...input, memoryMiB: undefined as never })
  const [slot] = header.slots
  expect(slot?.kdf).toMatchObject({ name: 'argon2id', passes: 3, parallelism: 1 })
  expect([256, 512, 1_024]).toContain(slot?.kind === 'passphrase' ? slot.kdf.memoryMiB : 0)
})
