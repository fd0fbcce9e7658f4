import { createHash } from 'node:crypto'
import { Decrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { type AgeKeys, decryptAge, openAge, type SealedSource } from '../../../electron/vault/blobs/age-file.ts'
import { type ErrorCode, vaultErrorOf } from '../../../shared/errors.ts'
import { type AgeVector, ageVectors } from '../../support/age-vectors.ts'

const vectors = ageVectors()

/**
 * What we do not take, and why: armour is for pasting into mails; a bundle and a blob are binary files, and one form
 * less is one parser less for hostile input. It is refused as not being a sealed file, whatever is in it.
 */
const armoured = vectors.filter(({ isArmored }) => isArmored)
const binary = vectors.filter(({ isArmored }) => !isArmored)

const codeFor: Readonly<Record<Exclude<AgeVector['expect'], 'success'>, ErrorCode>> = {
  'no match': 'AGE_NO_MATCH',
  'HMAC failure': 'AGE_HEADER_DAMAGED',
  'header failure': 'AGE_HEADER_DAMAGED',
  'payload failure': 'AGE_PAYLOAD_DAMAGED',
  'armor failure': 'AGE_NOT_AGE',
}
/** Files that do not even begin like one of age. */
const notAge = ['empty', 'version_unsupported', 'header_crlf']

/**
 * Files that go on after a chunk which is marked as the last, or end with a full one which is not. The reference hands that
 * chunk out and then fails; we
 * fail at once, and hand out what stands before it.
 */
const releasedEarlier = (name: string) => /^stream_(trailing_garbage|two_final_chunks|no_final_(two_chunks_)?full$)/.test(name)

/** What came out before the end or the failure, and the code of the failure. */
type Outcome = { readonly plain: Buffer; readonly code: ErrorCode | null }

async function outcomeOf(stream: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>): Promise<Outcome> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of await stream()) pieces.push(piece)
    return { plain: Buffer.concat(pieces), code: null }
  } catch (error) {
    const code = vaultErrorOf(error)?.code
    if (code === undefined) throw error
    return { plain: Buffer.concat(pieces), code }
  }
}

function keysOf({ identities, passphrases }: AgeVector): AgeKeys[] {
  const dummy = 'AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0'
  const byPassphrase = passphrases.map((passphrase) => ({ passphrase }))
  if (identities.length === 0 && passphrases.length === 0) return [{ identities: [dummy] }]
  return identities.length === 0 ? byPassphrase : [{ identities }, ...byPassphrase]
}

function sourceOf(file: Uint8Array): SealedSource {
  const readAt: SealedSource['readAt'] = async (target, position) => {
    const found = file.subarray(position, position + target.length)
    target.set(found)
    return found.length
  }
  return { sizeBytes: file.length, readAt }
}

async function* inPieces(file: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size)
}

/** What `age-encryption` hands out of the same stream before it fails. */
async function byLibrary(vector: AgeVector): Promise<Buffer> {
  const decrypter = new Decrypter()
  for (const identity of vector.identities) decrypter.addIdentity(identity)
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(vector.file)
      controller.close()
    },
  })
  return (await outcomeOf(async () => tolerant(await decrypter.decrypt(stream)))).plain
}

async function* tolerant(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (;;) {
    const next = await reader.read().catch(() => null)
    if (next === null || next.done) return
    yield next.value
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function expectedCode({ name, expect: expected }: AgeVector): ErrorCode | null {
  if (notAge.includes(name)) return 'AGE_NOT_AGE'
  return expected === 'success' ? null : codeFor[expected]
}

describe('the vectors of cctv-age', () => {
  it('are all here, and those that are refused as a kind are those in armour', () => {
    expect(vectors).toHaveLength(143)
    expect(armoured.map(({ name }) => name).every((name) => name.startsWith('armor_'))).toBe(true)
    expect(armoured).toHaveLength(33)
  })

  it.each(armoured)('refuses armour: $name', async (vector) => {
    for (const keys of keysOf(vector)) {
      expect((await outcomeOf(() => decryptAge(inPieces(vector.file, 100), keys))).code).toBe('AGE_NOT_AGE')
    }
  })

  it.each(binary)('read as a stream: $name', async (vector) => {
    for (const keys of keysOf(vector)) {
      for (const size of [17, 1_000, 70_000]) {
        if (size === 17 && vector.file.length > 100_000) continue
        const { plain, code } = await outcomeOf(() => decryptAge(inPieces(vector.file, size), keys))
        expect(code).toBe(expectedCode(vector))
        if (vector.payload === '') expect(plain).toHaveLength(0)
        else if (releasedEarlier(vector.name)) expect(plain.equals(await byLibrary(vector))).toBe(true)
        else expect(sha256(plain)).toBe(vector.payload)
      }
    }
  })

  it.each(binary)('read whole: $name', async (vector) => {
    for (const keys of keysOf(vector)) {
      const { plain, code } = await outcomeOf(async () => (await openAge(sourceOf(vector.file), keys)).read())
      expect(code).toBe(expectedCode(vector))
      if (code === null) expect(sha256(plain)).toBe(vector.payload)
    }
  })

  it.each(binary.filter(({ expect: expected }) => expected === 'success'))('read by ranges: $name', async (vector) => {
    for (const keys of keysOf(vector)) {
      const file = await openAge(sourceOf(vector.file), keys)
      const { plain } = await outcomeOf(() => file.read())
      const edges = [0, 1, 65_535, 65_536, 65_537, 131_072, plain.length - 1, plain.length].filter((at) => at >= 0)
      for (const start of edges) {
        for (const end of edges) {
          if (end - start > 200_000) continue
          const part = await outcomeOf(() => file.read({ start, end }))
          expect(part.code).toBeNull()
          expect(part.plain.equals(plain.subarray(start, Math.max(start, end)))).toBe(true)
        }
      }
    }
  })

  it.each(binary.filter(({ expect: expected }) => expected === 'payload failure'))(
    'read by ranges, gives authentic bytes or none: $name',
    async (vector) => {
      for (const keys of keysOf(vector)) {
        const { plain: before } = await outcomeOf(() => decryptAge(inPieces(vector.file, 70_000), keys))
        const chunks = Math.ceil(vector.file.length / 65_552)
        const parts: Outcome[] = []
        for (let chunk = 0; chunk < chunks; chunk++) {
          const range = { start: chunk * 65_536, end: (chunk + 1) * 65_536 }
          const part = await outcomeOf(async () => (await openAge(sourceOf(vector.file), keys)).read(range))
          const known = before.subarray(range.start, range.end)
          if (part.code === null && known.length > 0) expect(part.plain.equals(known)).toBe(true)
          parts.push(part)
        }
        expect(parts.map(({ code }) => code)).toContain('AGE_PAYLOAD_DAMAGED')
      }
    },
  )
})
