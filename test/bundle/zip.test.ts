import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 as nodeCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { crc32 } from '../../shared/bundle/crc32.ts'
import { byUtf8, centralHeader, endRecords, localHeader, type ZipItem, zipLayout } from '../../shared/bundle/zip-layout.ts'
import { readZip } from '../../shared/bundle/zip-read.ts'
import { packedEntries, sourceOf } from '../support/hostile-bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a ZIP', () => {
  it('is read back as it was written, whatever it holds', async () => {
    const entries = fc.uniqueArray(
      fc.record({ path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), bytes: fc.uint8Array({ maxLength: 200 }) }),
      { selector: ({ path }) => path, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const usable = list.filter(({ path }) => !path.endsWith('/')).sort((a, b) => byUtf8(a.path, b.path))
        const zip = packedEntries(usable)
        const content = await readZip(sourceOf(zip))
        expect(content.findings).toEqual([])
        expect(
          content.entries.map(({ path, start, sizeBytes }) => ({ path, bytes: zip.slice(start, start + sizeBytes) })),
        ).toEqual(usable)
        expect(
          zipLayout(usable.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length, crc32: crc32(bytes) }))).sizeBytes,
        ).toBe(zip.length)
      }),
      { numRuns: 100 },
    )
  })

  it('has the checksum that ZIP has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(crc32(b, crc32(a))).toBe(nodeCrc32(b, nodeCrc32(a)))
      }),
    )
  })

  it('of more than 4 GiB and 65,535 entries is read by us, by Python and by unzip', async () => {
    const many = Array.from(
      { length: 66_000 },
      (_, index): ZipItem => ({ path: `t/b${String(index).padStart(6, '0')}`, sizeBytes: 0, crc32: 0 }),
    )
    const items: ZipItem[] = [{ path: 't/a', sizeBytes: 5 * 2 ** 30, crc32: 7 }, ...many]
    const path = join(folder, 'large.zip')
    const { sizeBytes } = writeSparse(path, items)
    expect(zipLayout(items).sizeBytes).toBe(sizeBytes)
    const names = execFileSync('python3', [
      '-c',
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.infolist()), z.infolist()[0].file_size, z.infolist()[-1].header_offset)',
      path,
    ])
    const { offsets } = zipLayout(items)
    expect(names.toString().trim()).toBe(`66001 ${5 * 2 ** 30} ${offsets.at(-1)}`)
    expect(execFileSync('unzip', ['-lq', path, 't/a'], { encoding: 'utf8' })).toContain('5368709120')
    const content = await readZip(sparseSource(items))
    expect(content.findings).toEqual([])
    expect(content.entries).toHaveLength(66_001)
  })

  it('that says it has more entries than there may be is refused before they are read', async () => {
    const end = endRecords(300_000, 0, 46 * 300_000)
    const source = {
      sizeBytes: 46 * 300_000 + end.length,
      read: async (from: number, to: number) => end.slice(from - 46 * 300_000, to - 46 * 300_000),
    }
    expect((await readZip(source)).findings.map(({ code }) => code)).toEqual(['too-large'])
  })

  it('never makes the reader throw, whatever the bytes', async () => {
    const good = packedEntries([
      { path: 'a/b', bytes: new Uint8Array(20) },
      { path: 'a/c', bytes: new Uint8Array(3) },
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(5),
        async (changes, cut) => {
          const zip = good.slice(0, good.length - cut)
          for (const [at, byte] of changes) zip[at % zip.length] = byte
          const { entries } = await readZip(sourceOf(zip))
          for (const { start, sizeBytes } of entries) expect(start + sizeBytes).toBeLessThanOrEqual(zip.length)
        },
      ),
      { numRuns: 400 },
    )
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => void (await readZip(sourceOf(bytes)))))
  })
})

/** Writes a ZIP whose large entries are holes in the file. */
function writeSparse(path: string, items: readonly ZipItem[]): { sizeBytes: number } {
  writeFileSync(path, '')
  const file = openSync(path, 'r+')
  let at = 0
  const central: Uint8Array[] = []
  for (const item of items) {
    const header = localHeader(item)
    writeSync(file, header, 0, header.length, at)
    central.push(centralHeader(item, at))
    at += header.length + item.sizeBytes
  }
  const directory = Buffer.concat(central)
  const tail = Buffer.concat([directory, endRecords(items.length, at, directory.length)])
  ftruncateSync(file, at + tail.length)
  writeSync(file, tail, 0, tail.length, at)
  closeSync(file)
  return { sizeBytes: at + tail.length }
}

/** The same without a file: headers where they belong, zeros between. */
function sparseSource(items: readonly ZipItem[]) {
  const { offsets, sizeBytes } = zipLayout(items)
  const headers = new Map(items.map((item, index) => [offsets[index] ?? 0, localHeader(item)]))
  const last = items.at(-1)
  const centralOffset = (offsets.at(-1) ?? 0) + (last ? localHeader(last).length + last.sizeBytes : 0)
  const directory = Buffer.concat(items.map((item, index) => centralHeader(item, offsets[index] ?? 0)))
  const tail = Buffer.concat([directory, endRecords(items.length, centralOffset, directory.length)])
  const read = async (start: number, end: number) => {
    if (start >= centralOffset) return new Uint8Array(tail.subarray(start - centralOffset, end - centralOffset))
    return headers.get(start)?.slice(0, end - start) ?? new Uint8Array(end - start)
  }
  return { sizeBytes, read }
}
