import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { decryptAge, encryptAge, openAge, sealAge } from '../../../electron/vault/blobs/age-file.ts'
import { sealedBytesOf } from '../../../electron/vault/blobs/age-payload.ts'
import { type ChunkCipher, loadChunkCipher, nativeCipher, runSegment, sumoCipher } from '../../../electron/vault/blobs/segment.ts'
import { inlinePool, threadedPool } from '../../../electron/vault/blobs/segment-pool.ts'
import { ageKeyPairOf } from '../../../electron/vault/keys/age-identity.ts'
import { bytesOf, newFolder } from '../../support/blob-folder.ts'
import { codeOf } from '../../support/engine.ts'
import { run, testWith } from '../../support/programs.ts'

const [one, two, stranger] = await Promise.all([1, 2, 3].map(() => ageKeyPairOf(new Uint8Array(randomBytes(32)))))
if (!one || !two || !stranger) throw new Error('no keys')

async function* streamOf(bytes: Uint8Array, pieceBytes = 100_000): AsyncGenerator<Uint8Array> {
  yield new Uint8Array()
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  yield new Uint8Array()
}

async function* failingAfter(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
  throw new RangeError('the source failed')
}

const sizes = [0, 1, 65_536, 1_048_576, 1_048_577, 3_333_333]

describe('a sealed file', () => {
  test.each(sizes)(
    'of %i bytes opens for each of its recipients, as a stream and from a file, and for nobody else',
    async (sizeBytes) => {
      const bytes = randomBytes(sizeBytes)
      const sealed = await bytesOf(encryptAge(streamOf(bytes), { recipients: [one.recipient, two.recipient] }))
      const path = join(newFolder(), 'sealed')
      writeFileSync(path, sealed)
      for (const { identity } of [one, two]) {
        expect(
          (await bytesOf(decryptAge(streamOf(sealed, 9_999), { identities: [stranger.identity, identity] }))).equals(bytes),
        ).toBe(true)
        const file = await openAge({ path }, { identities: [identity] })
        expect(file.plainBytes).toBe(sizeBytes)
        expect((await bytesOf(file.read())).equals(bytes)).toBe(true)
        await file.close()
      }
      expect(await codeOf(bytesOf(decryptAge(streamOf(sealed), { identities: [stranger.identity] })))).toBe('AGE_NO_MATCH')
      expect(await codeOf(openAge({ path }, { identities: [stranger.identity] }))).toBe('AGE_NO_MATCH')
      expect(await codeOf(openAge({ path }, { passphrase: 'x' }))).toBe('AGE_NO_MATCH')
    },
  )

  test('is as long as was said', async () => {
    const bytes = randomBytes(200_000)
    let written = 0
    const write = async (sealed: Uint8Array) => {
      written += sealed.length
    }
    const { plainBytes, sealedBytes, headerBytes } = await sealAge(streamOf(bytes), { recipients: [one.recipient] }, write)
    expect(plainBytes).toBe(200_000)
    expect(sealedBytes).toBe(written)
    expect(sealedBytes).toBe(headerBytes + 16 + sealedBytesOf(200_000))
  })

  test('by passphrase opens in age-encryption, and the other way round', async () => {
    const passphrase = 'rivière étroite'
    const ours = await bytesOf(encryptAge(streamOf(Buffer.from('ours')), { passphrase }))
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(await decrypter.decrypt(new Uint8Array(ours), 'text')).toBe('ours')
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(12)
    const theirs = await encrypter.encrypt('theirs')
    expect((await bytesOf(decryptAge(streamOf(theirs), { passphrase }))).toString()).toBe('theirs')
    expect(await codeOf(bytesOf(decryptAge(streamOf(theirs), { passphrase: 'wrong' })))).toBe('AGE_NO_MATCH')
  })

  testWith('age')('opens in the program age, for several recipients and large', async () => {
    const bytes = randomBytes(9_000_001)
    const sealed = await bytesOf(encryptAge(streamOf(bytes), { recipients: [one.recipient, two.recipient] }))
    const folder = newFolder()
    for (const { identity } of [one, two]) {
      writeFileSync(join(folder, 'identity'), `# comment\n${identity}\n`)
      expect(run('age', ['-d', '-i', join(folder, 'identity')], sealed).equals(bytes)).toBe(true)
    }
  })

  testWith('age')('that the program age wrote to several recipients opens here', async () => {
    const bytes = randomBytes(9_000_001)
    const sealed = run('age', ['-r', two.recipient, '-r', one.recipient], bytes)
    expect((await bytesOf(decryptAge(streamOf(sealed), { identities: [one.identity] }))).equals(bytes)).toBe(true)
  })
})

describe('sealing', () => {
  test.each([
    '',
    'age1',
    'age1qqqq',
    'ssh-ed25519 AAAA',
    one.identity,
    one.recipient.replace(/.$/, 'q'),
    one.recipient.toUpperCase(),
  ])('refuses the recipient “%s”', async (recipient) => {
    const work = bytesOf(encryptAge(streamOf(randomBytes(10)), { recipients: [one.recipient, recipient] }))
    expect(await codeOf(work)).toBe('RECIPIENT_KEY_INVALID')
  })

  test('refuses to seal to nobody', async () => {
    expect(await codeOf(bytesOf(encryptAge(streamOf(randomBytes(10)), { recipients: [] })))).toBe('RECIPIENT_KEY_INVALID')
  })

  test('fails as what it reads from, or writes to, fails', async () => {
    const target = { recipients: [one.recipient] }
    const toNowhere = async () => undefined
    await expect(sealAge(failingAfter(randomBytes(5_000_000)), target, toNowhere)).rejects.toThrow('the source failed')
    let pieces = 0
    const toFull = async () => {
      if (pieces++ === 3) throw new RangeError('the disk failed')
    }
    await expect(sealAge(streamOf(randomBytes(9_000_000)), target, toFull)).rejects.toThrow('the disk failed')
  })

  test('ends when it is cancelled', async () => {
    const stop = new AbortController()
    const write = async () => stop.abort()
    const work = sealAge(streamOf(randomBytes(9_000_000)), { recipients: [one.recipient] }, write, { signal: stop.signal })
    expect(await codeOf(work)).toBe('CANCELLED')
  })

  test('never seals twice alike', async () => {
    const seal = () => bytesOf(encryptAge(streamOf(new Uint8Array(100)), { recipients: [one.recipient] }))
    const [first, second] = [await seal(), await seal()]
    expect(first.equals(second)).toBe(false)
  })
})

describe('the cipher', () => {
  const key = randomBytes(32)
  const plain = randomBytes(150_000)
  const sealWith = (cipher: ChunkCipher) => {
    const output = new Uint8Array(sealedBytesOf(plain.length))
    runSegment(cipher, { kind: 'seal', key, firstChunk: 70_000, hasLast: true, input: plain, output })
    return Buffer.from(output)
  }

  test('of WebAssembly, which stands in where there is no machine code, seals and opens as the other does', async () => {
    const native = nativeCipher()
    const [fast, slow] = [native ?? (await loadChunkCipher()), await sumoCipher()]
    expect(sealWith(slow).equals(sealWith(fast))).toBe(true)
    const input = sealWith(fast)
    for (const cipher of [fast, slow]) {
      const output = new Uint8Array(plain.length)
      const work = { kind: 'open', key, firstChunk: 70_000, hasLast: true, input, output } as const
      expect(runSegment(cipher, work)).toEqual({ length: plain.length, isDamaged: false })
      expect(Buffer.from(output).equals(plain)).toBe(true)
      for (const wrong of [{ firstChunk: 70_001 }, { hasLast: false }, { key: randomBytes(32) }]) {
        expect(runSegment(cipher, { ...work, ...wrong }).isDamaged).toBe(true)
      }
    }
  })

  test('works in threads as it does in place', async () => {
    const threads = threadedPool()
    const pools = [threads, inlinePool()]
    const outputs = await Promise.all(
      pools.map(async (pool) => {
        const input = pool.buffer(plain.length)
        input.set(plain)
        const output = pool.buffer(sealedBytesOf(plain.length))
        await pool.run({ kind: 'seal', key, firstChunk: 0, hasLast: true, input, output })
        return Buffer.from(output)
      }),
    )
    expect(outputs[0]?.equals(outputs[1] ?? Buffer.of())).toBe(true)
    await threads.close()
    await expect(threads.run({ kind: 'seal', key, firstChunk: 0, hasLast: true, input: plain, output: plain })).rejects.toThrow()
  })
})
