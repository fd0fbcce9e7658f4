import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf, writePdf } from '../../../electron/vault/redaction/pdf-writer.ts'
import { pixelCopy } from '../../../electron/vault/redaction/pixel-copy.ts'
import { readPng, writePng } from '../../../electron/vault/redaction/png-writer.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { codeOf, temporaryFolder } from '../../support/engine.ts'
import { a4, colourful, coverRegion, type Picture, plain, sendPages, stripsOf } from './pixels.ts'

async function made(format: 'png' | 'pdf', pages: readonly Picture[], marks: readonly RedactionMark[], rowsAtOnce = 7) {
  const copy = pixelCopy(format, pages.length, marks)
  await sendPages(copy, pages, rowsAtOnce)
  return { copy, bytes: await copy.build() }
}

/** The pixels of a PNG as another program reads them. */
async function pixelsOf(png: Uint8Array): Promise<Buffer> {
  const path = join(await temporaryFolder(), 'a.png')
  await writeFile(path, png)
  return execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'], {
    maxBuffer: 64 * 1024 * 1024,
  })
}

describe('a copy made of pixels', () => {
  it('is a picture that another program reads, with black where it is marked and every other pixel as it was', async () => {
    const picture = colourful(31, 23)
    const { copy, bytes } = await made('png', [picture], [coverRegion(0, 0.25, 0.25, 0.3, 0.3)])
    expect(await copy.prove(bytes)).toEqual({ isCovered: true, isExact: true })
    const found = await pixelsOf(bytes)
    for (let y = 0; y < 23; y++)
      for (let x = 0; x < 31; x++) {
        const isMarked = x >= 7 && x < 18 && y >= 5 && y < 13
        const at = (y * 31 + x) * 3
        const given = picture.rgba.subarray((y * 31 + x) * 4, (y * 31 + x) * 4 + 3)
        expect(Array.from(found.subarray(at, at + 3)), `${x}, ${y}`).toEqual(isMarked ? [0, 0, 0] : Array.from(given))
      }
  })

  it('has three chunks and nothing else', async () => {
    const { bytes } = await made('png', [colourful(9, 9)], [coverRegion(0, 0, 0, 0.5, 0.5)])
    const view = Buffer.from(bytes)
    const types: string[] = []
    for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) types.push(view.toString('latin1', at + 4, at + 8))
    expect(types).toEqual(['IHDR', 'IDAT', 'IEND'])
  })

  it('shows what is see-through on white, and becomes grey where there is no colour', async () => {
    const glass: Picture = { width: 2, height: 1, rgba: Uint8Array.of(0, 0, 0, 0, 100, 100, 100, 128) }
    const { bytes } = await made('png', [glass], [coverRegion(0, 0, 0, 0.001, 0.001)])
    expect(readPng(bytes)?.isGrey).toBe(true)
    expect(Array.from(await pixelsOf(bytes))).toEqual([0, 0, 0, 177, 177, 177])
  })

  it('covers any marks, whatever strips come, and leaves every other pixel as it was', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const region = fc
      .tuple(share, share, share, share)
      .map(([x, y, width, height]) =>
        coverRegion(0, Math.min(x, 0.999), Math.min(y, 0.999), Math.max(width, 0.001), Math.max(height, 0.001)),
      )
    await fc.assert(
      fc.asyncProperty(
        fc.array(region, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 41 }),
        fc.boolean(),
        async (marks, width, height, rowsAtOnce, isGrey) => {
          const picture = isGrey ? plain(width, height, 200) : colourful(width, height)
          const { copy, bytes } = await made('png', [picture], marks, rowsAtOnce)
          expect(await copy.prove(bytes)).toEqual({ isCovered: true, isExact: true })
          const found = rgbOf(bytes)
          for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++) {
              const isIn = marks.some(
                ({ place }) =>
                  place.kind === 'region' &&
                  x + 1 > place.x * width &&
                  x < (place.x + place.width) * width &&
                  y + 1 > place.y * height &&
                  y < (place.y + place.height) * height,
              )
              const given = picture.rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)
              expect(found(x, y)).toEqual(isIn ? [0, 0, 0] : Array.from(given))
            }
          const again = await made('png', [picture], marks, height)
          expect(Buffer.compare(again.bytes, bytes)).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a PDF made of pixels', () => {
  it('has pages of the size they had, one picture each, and neither text, fonts, information nor identifier', async () => {
    const { bytes } = await made('pdf', [colourful(60, 80), plain(60, 80, 255)], [coverRegion(1, 0.5, 0.5, 0.25, 0.25)])
    const path = join(await temporaryFolder(), 'a.pdf')
    await writeFile(path, bytes)
    const run = (program: string, ...args: string[]) => execFileSync(program, [...args, path], { encoding: 'utf8' })
    expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replaceAll('\f', '')).toBe('')
    expect(run('pdffonts').trim().split('\n')).toHaveLength(2)
    const images = run('pdfimages', '-list').trim().split('\n').slice(2)
    expect(images).toHaveLength(2)
    expect(images[0]).toMatch(/^\s+1\s+0 image\s+60\s+80\s+rgb\s+3\s+8/)
    expect(images[1]).toMatch(/^\s+2\s+1 image\s+60\s+80\s+gray\s+1\s+8/)
    const info = run('pdfinfo')
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/)
    for (const name of ['Title', 'Author', 'Creator', 'Producer', 'CreationDate', 'ModDate'])
      expect(info).not.toContain(`${name}:`)
    for (const key of ['/Info', '/ID', '/Metadata', '/Thumb', '/Annots', '/Names', '/AF', '/PieceInfo', '/Font'])
      expect(Buffer.from(bytes).includes(key), key).toBe(false)
  })

  it('shows each page as the picture that is in it', async () => {
    const { copy, bytes } = await made('pdf', [colourful(12, 9), colourful(9, 12)], [coverRegion(1, 0, 0, 1, 0.5)])
    const page = copy.preview(bytes, 1)
    expect(page.kind === 'picture' && readPng(page.bytes)).toMatchObject({ width: 9, height: 12 })
    expect(() => copy.preview(bytes, 2)).toThrow('NOT_FOUND')
  })

  it('is seen through where a byte was changed, added or taken away', async () => {
    const { copy, bytes } = await made('pdf', [colourful(12, 9)], [coverRegion(0, 0, 0, 0.5, 0.5)])
    expect(readPdf(bytes)).not.toBeNull()
    for (const changed of [
      Buffer.concat([bytes, Buffer.from('%hidden words')]),
      bytes.subarray(0, bytes.length - 1),
      Buffer.from(Buffer.from(bytes).toString('latin1').replace('/Count 1', '/Count 2'), 'latin1'),
      Buffer.from(Buffer.from(bytes).toString('latin1').replace('cm /I Do Q', 'cm /I Do q'), 'latin1'),
    ])
      expect(await copy.prove(changed)).toEqual({ isCovered: false, isExact: false })
  })

  it('is found out where its pixels are not black, or not those that were given', async () => {
    const picture = colourful(12, 9)
    const { copy } = await made('png', [picture], [coverRegion(0, 0, 0, 0.5, 0.5)])
    const open = await made('png', [picture], [coverRegion(0, 0.9, 0.9, 0.1, 0.1)])
    expect(await copy.prove(open.bytes)).toEqual({ isCovered: false, isExact: false })
    const more = await made('png', [picture], [coverRegion(0, 0, 0, 1, 1)])
    expect(await copy.prove(more.bytes)).toEqual({ isCovered: true, isExact: false })
    const page = readPng(open.bytes)
    if (page === null) throw new Error('no picture')
    const behind = writePng({ ...page, data: Buffer.concat([page.data, Buffer.from('hidden words')]) })
    expect(readPng(behind)).not.toBeNull()
    expect(await copy.prove(behind)).toEqual({ isCovered: false, isExact: false })
  })

  it('is written the same today as it was yesterday', async () => {
    const data = deflateSync(Uint8Array.of(0, 1, 2, 3, 0, 4, 5, 6), { level: 0 })
    const page = { width: 1, height: 2, isGrey: false, data }
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const vectors = JSON.parse(await readFile(new URL('../../vectors/redaction/writers.json', import.meta.url), 'utf8'))
    expect(hash(writePng(page))).toBe(vectors.png)
    expect(hash(writePdf([{ ...page, ...a4 }]))).toBe(vectors.pdf)
  })
})

describe('pixels that do not fit', () => {
  const picture = colourful(8, 8)
  const begin = () => pixelCopy('pdf', 2, [coverRegion(0, 0, 0, 1, 1)])
  const page = (at: number) => ({ page: at, width: 8, height: 8, ...a4 })
  const [first = { fromRow: 0, rows: 0, deflated: Buffer.alloc(0) }, second = first] = stripsOf(picture, 4)
  const whole = { fromRow: 0, rows: 8, deflated: deflateSync(picture.rgba) }

  it.each([
    ['rows twice', { page: 0, ...first }],
    ['rows of another page', { ...second, page: 1 }],
    ['rows behind the end', { page: 0, fromRow: 4, rows: 5, deflated: deflateSync(new Uint8Array(5 * 8 * 4)) }],
    ['too few bytes', { page: 0, fromRow: 4, rows: 4, deflated: deflateSync(new Uint8Array(4 * 8 * 4 - 1)) }],
    ['too many bytes', { page: 0, fromRow: 4, rows: 4, deflated: deflateSync(new Uint8Array(4 * 8 * 4 + 1)) }],
    ['a bomb', { page: 0, fromRow: 4, rows: 4, deflated: deflateSync(new Uint8Array(64 * 1024 * 1024)) }],
    ['no stream', { page: 0, fromRow: 4, rows: 4, deflated: Buffer.from('these are not pixels') }],
    ['half a stream', { page: 0, fromRow: 4, rows: 4, deflated: first.deflated.subarray(0, 20) }],
  ])('are refused: %s; and what came before stays', async (_, sent) => {
    const copy = begin()
    await copy.startPage(page(0))
    await copy.takeRows({ page: 0, ...first })
    expect(await codeOf(copy.takeRows(sent))).toBe('INVALID_INPUT')
    await copy.takeRows({ page: 0, ...second })
    await copy.startPage(page(1))
    await copy.takeRows({ page: 1, ...whole })
    expect(await copy.prove(await copy.build())).toEqual({ isCovered: true, isExact: true })
  })

  it('are refused: a page out of its order, one that was not begun, one too many, one that is too large', async () => {
    const copy = begin()
    expect(await codeOf(copy.startPage(page(1)))).toBe('INVALID_INPUT')
    expect(await codeOf(copy.takeRows({ page: 0, ...whole }))).toBe('INVALID_INPUT')
    expect(await codeOf(copy.startPage({ ...page(0), width: 30_000, height: 30_000 }))).toBe('INVALID_INPUT')
    await copy.startPage(page(0))
    expect(await codeOf(copy.startPage(page(0)))).toBe('INVALID_INPUT')
    await copy.takeRows({ page: 0, ...whole })
    await copy.startPage(page(1))
    await copy.takeRows({ page: 1, ...whole })
    expect(await codeOf(copy.startPage(page(2)))).toBe('INVALID_INPUT')
  })

  it('make no copy where pages are missing, and none are taken once all are there', async () => {
    const copy = begin()
    await sendPages(copy, [picture])
    expect(await codeOf(copy.build())).toBe('INVALID_INPUT')
    await copy.startPage(page(1))
    await copy.takeRows({ page: 1, ...whole })
    await copy.build()
    expect(await codeOf(copy.takeRows({ page: 1, ...whole }))).toBe('INVALID_INPUT')
    expect(await codeOf(copy.takeSound({ fromFrame: 0, bytes: new Uint8Array(2), isLast: true }))).toBe('INVALID_INPUT')
  })
})

/** The pixels of a picture of ours, read here by the rules of PNG. */
function rgbOf(png: Uint8Array): (x: number, y: number) => number[] {
  const page = readPng(png)
  if (page === null) throw new Error('no picture')
  const step = page.isGrey ? 1 : 3
  const rowBytes = page.width * step
  const rows = inflateSync(page.data)
  const out = Buffer.alloc(rowBytes * page.height)
  for (let y = 0; y < page.height; y++)
    for (let x = 0; x < rowBytes; x++) {
      const filter = rows[y * (rowBytes + 1)]
      const left = x >= step ? (out[y * rowBytes + x - step] ?? 0) : 0
      const above = y > 0 ? (out[(y - 1) * rowBytes + x] ?? 0) : 0
      out[y * rowBytes + x] = (rows[y * (rowBytes + 1) + 1 + x] ?? 0) + (filter === 1 ? left : filter === 2 ? above : 0)
    }
  return (x, y) => {
    const at = y * rowBytes + x * step
    return page.isGrey ? [out[at] ?? 0, out[at] ?? 0, out[at] ?? 0] : Array.from(out.subarray(at, at + 3))
  }
}
