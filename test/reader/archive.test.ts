import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bombZip } from '../corpus/archive-files.ts'
import { rawZip } from '../corpus/raw-zip.ts'
import { makeTar } from '../corpus/tar.ts'
import { gzipZeros } from '../corpus/zeros.ts'
import { childBytes, readBytes, utf8 } from '../support/read-bytes.ts'

const text = async (bytes: Uint8Array, index: number) => new TextDecoder().decode(await childBytes(bytes, index))

describe('a ZIP archive', () => {
  const archive = rawZip([
    { name: 'folder/', isStored: true },
    { name: 'folder/رسالة.txt', data: 'A letter.' },
    { name: 'stored.txt', data: 'as it is', isStored: true },
  ])

  it('is a list of names, sizes and times, whose files can be taken out', async () => {
    const reading = await readBytes(archive)
    expect(reading.children).toMatchObject([
      { index: 0, name: 'folder/', isFolder: true, kind: 'entry' },
      { index: 1, name: 'folder/رسالة.txt', sizeBytes: 9, isFolder: false, problem: null },
      { index: 2, name: 'stored.txt', sizeBytes: 8 },
    ])
    expect(reading.parts).toMatchObject([
      { kind: 'table', title: 'entries', rows: [{}, ['folder/رسالة.txt', '9', '2024-03-02 00:00:00', ''], {}] },
    ])
    expect(reading.pages[0]).toContain('folder/رسالة.txt')
    expect(await text(archive, 1)).toBe('A letter.')
    expect(await text(archive, 2)).toBe('as it is')
  })

  it('is found behind another file, and before a comment', async () => {
    const moved = Buffer.concat([utf8('PK\x03\x04 something else'), rawZip([{ name: 'a.txt', data: 'moved' }], 'a comment')])
    const reading = await readBytes(moved, { mediaType: 'application/zip' })
    expect(reading.metadata).toContainEqual({ group: 'archive', name: 'Comment', value: 'a comment', zone: null })
    expect(await text(moved, 0)).toBe('moved')
  })

  it('has names in the code page of its time where they are not UTF-8', async () => {
    const old = rawZip([{ name: Uint8Array.of(0x82, 0x74, 0x82), data: '', flags: 0 }])
    expect((await readBytes(old)).children[0]?.name).toBe('été')
  })

  it.each([
    ['../out', 'path-escapes'],
    ['/etc/passwd', 'path-escapes'],
    ['C:/out', 'path-escapes'],
    ['..\\out', 'path-escapes'],
  ])('does not give %s', async (name, problem) => {
    const hostile = rawZip([{ name, data: 'out' }])
    const reading = await readBytes(hostile)
    expect(reading.children[0]?.problem).toBe(problem)
    expect(reading.warnings).toContain('path-escapes')
    await expect(childBytes(hostile, 0)).rejects.toMatchObject({ failure: 'not-supported' })
  })

  it('names what is locked, linked, packed in an unknown way or outside of it', async () => {
    const reading = await readBytes(
      rawZip([
        { name: 'locked', data: 'x', flags: 1 },
        { name: 'link', data: '/etc', mode: 0o120777 },
        { name: 'odd', data: 'x', method: 98 },
        { name: 'outside', data: 'x', headerAt: 4_000_000 },
      ]),
    )
    expect(reading.children.map(({ problem }) => problem)).toEqual(['encrypted', 'link', 'not-supported', 'damaged'])
  })

  it('gives no file whose sum or size is not what it says', async () => {
    await expect(childBytes(rawZip([{ name: 'a', data: 'letter', crc: 5 }]), 0)).rejects.toMatchObject({ failure: 'damaged' })
    await expect(childBytes(rawZip([{ name: 'a', data: 'letter', sizeBytes: 3 }]), 0)).rejects.toMatchObject({
      failure: 'damaged',
    })
    await expect(childBytes(archive, 99)).rejects.toMatchObject({ failure: 'damaged' })
    await expect(childBytes(rawZip([{ name: 'a', data: 'a'.repeat(2_000) }]), 0).then((bytes) => bytes.length)).resolves.toBe(
      2_000,
    )
  })

  it('ends a bomb before it goes off', async () => {
    const bomb = bombZip(4)
    const reading = await readBytes(bomb)
    expect(reading.warnings).toContain('expands-too-much')
    expect(reading.children[0]?.problem).toBe('too-large')
    await expect(childBytes(bomb, 0, 2 ** 40)).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('that lies about its size is ended as soon as it has given more', async () => {
    const lying = rawZip([{ name: 'a', data: 'b'.repeat(3_000_000), sizeBytes: 100 }])
    await expect(childBytes(lying, 0)).rejects.toMatchObject({ failure: 'damaged' })
  })
})

describe('a TAR archive', () => {
  const long = `${'long/'.repeat(40)}name.txt`
  const archive = makeTar([
    { name: 'a.txt', data: 'first' },
    { name: long, data: 'second' },
    { name: 'link', data: '', link: '/etc/passwd' },
  ])

  it.each([
    ['as it is', archive],
    ['packed', gzipSync(archive)],
  ])('is a list whose files can be taken out, %s', async (_how, bytes) => {
    const { children } = await readBytes(bytes)
    expect(children.map(({ name, problem }) => ({ name, problem }))).toEqual([
      { name: 'a.txt', problem: null },
      { name: long, problem: null },
      { name: 'link', problem: 'link' },
    ])
    expect(await text(bytes, 1)).toBe('second')
    await expect(childBytes(bytes, 2)).rejects.toMatchObject({ failure: 'not-supported' })
  })

  it('gives what comes before its damage', async () => {
    const reading = await readBytes(archive.subarray(0, 1_100))
    expect(reading.children.map(({ name }) => name)).toEqual(['a.txt'])
    expect(reading.warnings).toContain('partly-damaged')
  })
})

describe('a GZIP file', () => {
  it('holds one file, unpacked up to a limit', async () => {
    const bytes = gzipSync('letter')
    expect((await readBytes(bytes)).children).toMatchObject([{ index: 0, sizeBytes: null, problem: null }])
    expect(await text(bytes, 0)).toBe('letter')
    await expect(childBytes(bytes, 0, 3)).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('that expands a thousand times is ended', async () => {
    await expect(childBytes(gzipZeros(64), 0, 2 ** 40)).rejects.toMatchObject({ failure: 'too-large' })
  })
})
