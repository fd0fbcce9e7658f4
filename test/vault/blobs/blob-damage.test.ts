import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptAge, encryptAge } from '../../../electron/vault/blobs/age-file.ts'
import { bytesOf, newBlobs, type TestBlobs } from '../../support/blob-folder.ts'
import { codeOf } from '../../support/engine.ts'

const chunk = 65_536
const sealedChunk = chunk + 16

/** A blob of so many bytes, its sealed file, and where its first chunk starts. */
async function sealedBlob(sizeBytes: number) {
  const blobs = await newBlobs()
  const bytes = randomBytes(sizeBytes)
  const stored = await blobs.store.put({ bytes }, {})
  const sealed = await readFile(blobs.pathOf(stored.name))
  const payloadAt = sealed.length - sizeBytes - 16 * Math.max(1, Math.ceil(sizeBytes / chunk))
  return { ...blobs, bytes, stored, sealed, payloadAt }
}

/** What reading the blob gives once its file was replaced: as a whole, quickly checked, and by every chunk of its own. */
async function readingsOf({ store, pathOf }: TestBlobs, name: string, sealed: Uint8Array): Promise<string[]> {
  await writeFile(pathOf(name), sealed)
  return [await codeOf(bytesOf(store.read(name))), await codeOf(store.readAll(name, 10_000_000))]
}

describe('a blob with one byte changed', () => {
  test('is refused, whichever byte it is', async () => {
    const blob = await sealedBlob(40)
    for (let at = 0; at < blob.sealed.length; at++) {
      const changed = Uint8Array.from(blob.sealed)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      expect(await readingsOf(blob, blob.stored.name, changed)).toEqual(['BLOB_DAMAGED', 'BLOB_DAMAGED'])
    }
  })

  test('is refused in a file of many chunks, and gives no wrong byte in any range', async () => {
    const { store, pathOf, bytes, stored, sealed } = await sealedBlob(5 * chunk + 7)
    const places = fc.record({
      at: fc.nat(sealed.length - 1),
      bit: fc.nat(7),
      start: fc.nat(bytes.length),
      length: fc.nat(2 * chunk),
    })
    await fc.assert(
      fc.asyncProperty(places, async ({ at, bit, start, length }) => {
        const changed = Uint8Array.from(sealed)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        await writeFile(pathOf(stored.name), changed)
        expect(await store.check(stored.name, 'full', stored)).toBe('damaged')
        const range = { start, end: start + length }
        const read = await bytesOf(store.read(stored.name, range)).catch((error: unknown) => codeOf(Promise.reject(error)))
        if (typeof read === 'string') expect(read).toBe('BLOB_DAMAGED')
        else expect(read.equals(bytes.subarray(range.start, range.end))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a blob that was cut off or lengthened', () => {
  const lengths = [3 * chunk, 3 * chunk + 1, 2 * chunk + 100]

  test.each(lengths)('is refused at every chunk boundary and a byte beside it, of %i bytes', async (sizeBytes) => {
    const blob = await sealedBlob(sizeBytes)
    const boundaries = [0, 1, 2, 3, 4].map((at) => blob.payloadAt + at * sealedChunk)
    const ends = [0, 1, blob.payloadAt - 16, ...boundaries].flatMap((at) => [at - 1, at, at + 1, at + 16, at + 17])
    for (const end of new Set(ends)) {
      if (end < 0 || end >= blob.sealed.length) continue
      const cut = blob.sealed.subarray(0, end)
      expect(await readingsOf(blob, blob.stored.name, cut)).toEqual(['BLOB_DAMAGED', 'BLOB_DAMAGED'])
      const firstChunk = blob.store.read(blob.stored.name, { start: 0, end: 10 })
      expect(await codeOf(bytesOf(firstChunk))).toBe('BLOB_DAMAGED')
      expect(await blob.store.check(blob.stored.name, 'quick', blob.stored)).toBe('damaged')
    }
  })

  test('is refused with anything behind its end', async () => {
    const blob = await sealedBlob(2 * chunk)
    for (const more of [1, 15, 16, 17, sealedChunk]) {
      const longer = Buffer.concat([blob.sealed, randomBytes(more)])
      expect(await readingsOf(blob, blob.stored.name, longer)).toEqual(['BLOB_DAMAGED', 'BLOB_DAMAGED'])
    }
  })

  test('is refused as a stream too, and gives its beginning only', async () => {
    const { identity, recipient } = await newBlobs()
    const bytes = randomBytes(3 * chunk)
    const sealed = await bytesOf(encryptAge(streamOf(bytes), { recipients: [recipient] }))
    const payloadAt = sealed.length - 3 * sealedChunk
    for (const end of [1, 2].flatMap((at) => [-1, 0, 1].map((beside) => payloadAt + at * sealedChunk + beside))) {
      const pieces: Uint8Array[] = []
      const reading = (async () => {
        for await (const piece of decryptAge(streamOf(sealed.subarray(0, end)), { identities: [identity] })) pieces.push(piece)
      })()
      expect(await codeOf(reading)).toBe('AGE_PAYLOAD_DAMAGED')
      const plain = Buffer.concat(pieces)
      expect(plain.equals(bytes.subarray(0, plain.length))).toBe(true)
    }
  })
})

describe('a blob whose chunks were moved', () => {
  test('is refused where two are swapped, one is repeated or one is left out', async () => {
    const blob = await sealedBlob(3 * chunk + 5)
    const at = (number: number) => blob.payloadAt + number * sealedChunk
    const chunks = [0, 1, 2].map((number) => blob.sealed.subarray(at(number), at(number + 1)))
    const [first = Buffer.of(), second = Buffer.of(), third = Buffer.of()] = chunks
    const start = blob.sealed.subarray(0, blob.payloadAt)
    const last = blob.sealed.subarray(at(3))
    for (const moved of [
      [start, second, first, third, last],
      [start, first, third, second, last],
      [start, first, first, third, last],
      [start, first, third, last],
      [start, last],
      [start, first, second, third, last, last],
    ]) {
      expect(await readingsOf(blob, blob.stored.name, Buffer.concat(moved))).toEqual(['BLOB_DAMAGED', 'BLOB_DAMAGED'])
    }
  })

  test('is refused where a chunk is that of another blob of the same vault', async () => {
    const blob = await sealedBlob(2 * chunk)
    const other = await blob.store.put({ bytes: randomBytes(2 * chunk) }, {})
    const theirs = await readFile(blob.pathOf(other.name))
    const mixed = Buffer.concat([
      blob.sealed.subarray(0, blob.payloadAt + sealedChunk),
      theirs.subarray(blob.payloadAt + sealedChunk),
    ])
    expect(await readingsOf(blob, blob.stored.name, mixed)).toEqual(['BLOB_DAMAGED', 'BLOB_DAMAGED'])
  })
})

test('a folder, or nothing, in the place of a blob is no crash', async () => {
  const { store, stored, pathOf } = await sealedBlob(10)
  await rm(pathOf(stored.name))
  expect(await codeOf(store.readAll(stored.name, 100))).toBe('BLOB_MISSING')
  await mkdir(pathOf(stored.name))
  expect(await codeOf(store.readAll(stored.name, 100))).toBe('BLOB_DAMAGED')
  expect(await store.check(stored.name, 'full', stored)).toBe('damaged')
})

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000)
}
