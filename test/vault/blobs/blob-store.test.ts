import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, utimesSync } from 'node:fs'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { bytesOf, newBlobs, newFolder } from '../../support/blob-folder.ts'
import { codeOf } from '../../support/engine.ts'
import { run, testWith } from '../../support/programs.ts'

const sizes = [0, 1, 4_096, 65_535, 65_536, 65_537, 131_072, 1_048_576, 1_048_577, 5_000_003, 20_000_000]

test.each(sizes)('keeps a file of %i bytes as it was, and says what it is', async (sizeBytes) => {
  const { store, folder, pathOf, unfinished } = await newBlobs()
  const bytes = randomBytes(sizeBytes)
  const path = join(folder, 'source')
  await writeFile(path, bytes)
  const seen: number[] = []

  const blob = await store.put({ path }, { onProgress: (done) => seen.push(done) })

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(blob).toMatchObject({ sha256, sizeBytes, crc32: crc32(bytes), isNew: true, name: store.nameOf(sha256) })
  expect(Buffer.from(blob.head).equals(bytes.subarray(0, 4_096))).toBe(true)
  expect((await bytesOf(store.read(blob.name))).equals(bytes)).toBe(true)
  expect(await store.check(blob.name, 'quick', blob)).toBe('good')
  expect(await store.check(blob.name, 'full', blob)).toBe('good')
  expect(statSync(pathOf(blob.name)).mode & 0o777).toBe(0o600)
  expect(unfinished()).toEqual([])
  expect([...seen].sort((a, b) => a - b)).toEqual(seen)
  if (sizeBytes > 0) expect(seen.at(-1)).toBe(sizeBytes)
})

test('reads any range, and clips one that goes beyond the end', async () => {
  const { store } = await newBlobs()
  const bytes = randomBytes(3_000_000)
  const { name } = await store.put({ bytes }, {})
  const edges = [0, 1, 65_535, 65_536, 65_537, 1_048_575, 1_048_577, 2_999_999, 3_000_000, 9_000_000]
  for (const start of edges) {
    for (const end of edges.filter((edge) => edge >= start)) {
      expect((await bytesOf(store.read(name, { start, end }))).equals(bytes.subarray(start, end))).toBe(true)
    }
  }
})

test('keeps the same bytes once, whatever the file was called', async () => {
  const { store, folder } = await newBlobs()
  const first = await store.put({ bytes: randomBytes(100_000) }, {})
  await writeFile(join(folder, 'again'), await store.readAll(first.name, 200_000))
  const second = await store.put({ path: join(folder, 'again') }, {})
  expect(second).toMatchObject({ name: first.name, isNew: false })
  const listed: unknown[] = []
  for await (const { name } of store.list()) listed.push(name)
  expect(listed).toEqual([first.name])
})

test('puts a whole blob in the place of a damaged one when the same file comes again', async () => {
  const { store, pathOf } = await newBlobs()
  const bytes = randomBytes(100_000)
  const blob = await store.put({ bytes }, {})
  await writeFile(pathOf(blob.name), 'ruined')
  expect(await store.check(blob.name, 'quick', blob)).toBe('damaged')
  await store.put({ bytes }, {})
  expect(await store.check(blob.name, 'full', blob)).toBe('good')
})

test('gives names that say nothing about the content', async () => {
  const one = await newBlobs()
  const other = await newBlobs()
  const bytes = randomBytes(10)
  const [here, there] = [await one.store.put({ bytes }, {}), await other.store.put({ bytes }, {})]
  expect(here.name).toMatch(/^[0-9a-f]{64}$/)
  expect(here.name).not.toBe(here.sha256)
  expect(here.name).not.toBe(there.name)
})

test('leaves no plain text on the disk', async () => {
  const { store, pathOf } = await newBlobs()
  const marker = 'the witness asked not to be named'
  const blob = await store.put({ bytes: Buffer.from(marker.repeat(5_000)) }, {})
  expect(readFileSync(pathOf(blob.name)).includes(marker.slice(0, 12))).toBe(false)
})

test('refuses to read a large blob at once', async () => {
  const { store } = await newBlobs()
  const { name } = await store.put({ bytes: randomBytes(2_000_000) }, {})
  expect(await codeOf(store.readAll(name, 1_999_999))).toBe('FILE_TOO_LARGE')
  expect(await store.readAll(name, 2_000_000)).toHaveLength(2_000_000)
})

test('tells a blob that is not there from one that is damaged', async () => {
  const { store } = await newBlobs()
  const name = store.nameOf('00'.repeat(32))
  expect(await store.has(name)).toBe(false)
  expect(await codeOf(bytesOf(store.read(name)))).toBe('BLOB_MISSING')
  expect(await store.check(name, 'quick', { sha256: '00'.repeat(32), sizeBytes: 0 })).toBe('missing')
  await expect(store.readAll({ blob: name, id: 'the item' }, 1)).rejects.toMatchObject({ facts: { itemId: 'the item' } })
  await expect(store.readAll(name, 1)).rejects.toMatchObject({ facts: { itemId: name } })
})

test('refuses a blob of another vault under a name of this one', async () => {
  const [here, there] = [await newBlobs(), await newBlobs()]
  const mine = await here.store.put({ bytes: randomBytes(1_000) }, {})
  const theirs = await there.store.put({ bytes: randomBytes(1_000) }, {})
  await copyFile(there.pathOf(theirs.name), here.pathOf(mine.name))
  expect(await codeOf(bytesOf(here.store.read(mine.name)))).toBe('BLOB_DAMAGED')
  expect(await here.store.check(mine.name, 'quick', mine)).toBe('damaged')
})

test('notices two blobs of the same vault that were swapped', async () => {
  const { store, pathOf } = await newBlobs()
  const one = await store.put({ bytes: randomBytes(1_000) }, {})
  const two = await store.put({ bytes: randomBytes(1_000) }, {})
  await copyFile(pathOf(two.name), pathOf(one.name))
  expect(await codeOf(bytesOf(store.read(one.name)))).toBe('BLOB_DAMAGED')
  expect(await codeOf(store.readAll(one.name, 5_000))).toBe('BLOB_DAMAGED')
  expect(await store.check(one.name, 'full', one)).toBe('damaged')
})

test('removes a blob, and empties what unfinished writes left', async () => {
  const { store, folder, pathOf, unfinished } = await newBlobs()
  const { name } = await store.put({ bytes: randomBytes(10) }, {})
  await store.remove(name)
  await store.remove(name)
  expect(existsSync(pathOf(name))).toBe(false)
  await writeFile(join(folder, 'tmp', 'left-by-a-crash'), 'x')
  expect(await store.emptyTmp()).toBe(1)
  expect(unfinished()).toEqual([])
})

test('makes empty folders again that a copying program has left out', async () => {
  const { store, folder } = await newBlobs()
  for (const name of ['blobs', 'tmp']) await rm(join(folder, name), { recursive: true })
  expect(await store.emptyTmp()).toBe(0)
  const listed: unknown[] = []
  for await (const entry of store.list()) listed.push(entry)
  expect(listed).toEqual([])
  const blob = await store.put({ bytes: randomBytes(10) }, {})
  expect(await store.check(blob.name, 'full', blob)).toBe('good')
})

test('lists blobs and passes over whatever else lies in the folder', async () => {
  const { store, folder, pathOf } = await newBlobs()
  const { name } = await store.put({ bytes: randomBytes(10) }, {})
  utimesSync(pathOf(name), new Date('2026-01-02T03:04:05Z'), new Date('2026-01-02T03:04:05Z'))
  await writeFile(join(folder, 'blobs', 'Thumbs.db'), 'x')
  await writeFile(join(folder, 'blobs', name.slice(0, 2), 'note'), 'x')
  const listed: unknown[] = []
  for await (const entry of store.list()) listed.push(entry)
  expect(listed).toEqual([{ name, sizeBytes: statSync(pathOf(name)).size, modifiedAt: new Date('2026-01-02T03:04:05Z') }])
})

test.runIf(existsSync('/proc/self/fd'))('closes the file when the reader has enough', async () => {
  const { store, pathOf } = await newBlobs()
  const { name } = await store.put({ bytes: randomBytes(8_000_000) }, {})
  const opened = () => readdirSync('/proc/self/fd').filter((fd) => linkOf(fd) === pathOf(name))
  for await (const piece of store.read(name)) {
    expect(piece.length).toBeGreaterThan(0)
    expect(opened()).toHaveLength(1)
    break
  }
  expect(opened()).toHaveLength(0)
})

function linkOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ''
  }
}

testWith('age')('writes files that the program age opens', async () => {
  const { store, folder, identity, pathOf } = await newBlobs()
  await writeFile(join(folder, 'identity'), `${identity}\n`)
  for (const sizeBytes of [0, 1, 65_536, 7_000_001]) {
    const bytes = randomBytes(sizeBytes)
    const { name } = await store.put({ bytes }, {})
    expect(run('age', ['-d', '-i', join(folder, 'identity'), pathOf(name)]).equals(bytes)).toBe(true)
  }
})

testWith('age', 'sha256sum')('reads files that the program age wrote', async () => {
  const { store, recipient, pathOf } = await newBlobs()
  for (const sizeBytes of [0, 1, 65_536, 7_000_001]) {
    const bytes = randomBytes(sizeBytes)
    const path = join(newFolder(), 'plain')
    await writeFile(path, bytes)
    const sha256 = run('sha256sum', [], bytes).toString().slice(0, 64)
    const name = store.nameOf(sha256)
    await store.put({ bytes }, {})
    await writeFile(pathOf(name), run('age', ['-r', recipient, path]))
    expect((await bytesOf(store.read(name))).equals(bytes)).toBe(true)
    expect(await store.check(name, 'full', { sha256, sizeBytes })).toBe('good')
  }
})
