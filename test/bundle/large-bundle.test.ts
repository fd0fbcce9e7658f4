import { createHash, randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BuildOptions, buildBundle } from '../../electron/vault/bundles/build-bundle.ts'
import { openBundle } from '../../electron/vault/bundles/open-bundle.ts'
import { verifyBundle } from '../../electron/vault/bundles/verify-bundle.ts'
import type { BundleFile } from '../../shared/bundle/content.ts'
import { bytesOf, newBlobs, type TestBlobs } from '../support/blob-folder.ts'
import { contentOf, fileOf, institution } from '../support/bundle-content.ts'

const sizeBytes = 20_000_003
const signers = [{ name: 'Ostara', publicKey: institution.publicKey, isVerified: true }]
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A stored file, as the engine gives it to a bundle. */
async function stored(blobs: TestBlobs, number: number, bytes: Uint8Array): Promise<BundleFile & { blob: string }> {
  const { name } = await blobs.store.put({ bytes }, {})
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = fileOf(number, `file ${number}.bin`, new Uint8Array())
  return { ...file, sizeBytes: bytes.length, sha256, crc32: crc32(bytes), read: () => blobs.store.lend(name), blob: name }
}

function buildWith(blobs: TestBlobs, files: readonly BundleFile[], more: Partial<BuildOptions> = {}) {
  const recipients = [{ name: 'Regional Network', ageRecipient: blobs.recipient, fingerprint: '' }]
  const contents = contentOf(files.map(without), { recipients })
  const random = (size: number) => new Uint8Array(randomBytes(size))
  return buildBundle(contents, { folder, baseName: 'large', institution, random, poolFor: blobs.store.poolFor, ...more })
}

function without(file: BundleFile & { blob?: string }): BundleFile {
  const { blob: _blob, ...rest } = file
  return rest
}

describe('a bundle of large files', () => {
  it('is sealed from the vault, verified and opened, to the last byte', async () => {
    const blobs = await newBlobs()
    const large = randomBytes(sizeBytes)
    const files = [
      await stored(blobs, 1, large),
      await stored(blobs, 2, randomBytes(300)),
      await stored(blobs, 3, randomBytes(9_000_000)),
    ]
    const built = await buildWith(blobs, files)
    const options = { path: built.path, keys: { identities: [blobs.identity], passphrase: null }, signers }
    expect((await verifyBundle(options)).verdict).toBe('good')
    const opened = await openBundle({ ...options, folder: join(folder, 'opened') })
    const path = opened.report.files.find((file) => file.path.endsWith('file 1.bin'))
    expect(path).toMatchObject({ sizeBytes, sha256: createHash('sha256').update(large).digest('hex') })
  })

  it('is not made where the vault holds another file under the name of one', async () => {
    const blobs = await newBlobs()
    const [one, other] = [await stored(blobs, 1, randomBytes(sizeBytes)), await stored(blobs, 2, randomBytes(sizeBytes))]
    await copyFile(blobs.pathOf(other.blob), blobs.pathOf(one.blob))
    await expect(buildWith(blobs, [one])).rejects.toMatchObject({ code: 'BLOB_DAMAGED', facts: { itemId: one.id } })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves nothing behind, and the vault in use, where it is cancelled in the middle', async () => {
    const blobs = await newBlobs()
    const file = await stored(blobs, 1, randomBytes(sizeBytes))
    const controller = new AbortController()
    const onProgress = (done: number) => (done > sizeBytes / 2 ? controller.abort() : undefined)
    await expect(buildWith(blobs, [file], { signal: controller.signal, onProgress })).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await readdir(folder)).toEqual([])
    expect((await buildWith(blobs, [file])).sizeBytes).toBeGreaterThan(sizeBytes)
  })
})

describe('a blob that is lent', () => {
  it('has the bytes that were stored, each piece as long as it is looked at', async () => {
    const blobs = await newBlobs()
    for (const size of [0, 1, 65_536, sizeBytes]) {
      const bytes = randomBytes(size)
      const { name } = await blobs.store.put({ bytes }, {})
      const copies = (async function* () {
        for await (const piece of blobs.store.lend(name)) yield piece.slice()
      })()
      expect((await bytesOf(copies)).equals(bytes)).toBe(true)
    }
  })

  it('can be given back early', async () => {
    const blobs = await newBlobs()
    const { name } = await blobs.store.put({ bytes: randomBytes(sizeBytes) }, {})
    for await (const piece of blobs.store.lend(name)) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    expect((await bytesOf(blobs.store.read(name))).length).toBe(sizeBytes)
  })

  it('says where it is missing', async () => {
    const blobs = await newBlobs()
    await expect(bytesOf(blobs.store.lend('ab'.repeat(32)))).rejects.toMatchObject({ code: 'BLOB_MISSING' })
  })
})
