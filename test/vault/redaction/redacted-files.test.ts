import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readWav, writeWav } from '../../../electron/vault/redaction/wav-writer.ts'
import type { EngineClient } from '../../../shared/contract/index.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { codeOf, openNewVault, temporaryFolder } from '../../support/engine.ts'
import { makePdf } from '../../support/make-pdf.ts'
import { a4, coverRegion, everyStream, type Picture, stripsOf, waysIn } from './pixels.ts'

async function vaultWith(name: string, content: Uint8Array) {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const pasted = await api.evidence.paste({ caseId, name, base64: Buffer.from(content).toString('base64') })
  if (pasted.outcome === 'failed') throw new Error(pasted.problem.code)
  return { ...opened, folder, id: pasted.itemId }
}

async function bytesOf(api: EngineClient, id: string): Promise<Buffer> {
  const { ticket, item } = await api.review.open({ id })
  const { base64 } = await api.review.bytes({ ticket, start: 0, length: item.sizeBytes })
  await api.review.close({ ticket })
  return Buffer.from(base64, 'base64')
}

/** The pages of a file as another program draws them. */
async function drawn(folder: string, pdf: Uint8Array): Promise<Picture[]> {
  await writeFile(join(folder, 'drawn.pdf'), pdf)
  const ppm = execFileSync('pdftoppm', ['-r', '72', join(folder, 'drawn.pdf')], { maxBuffer: 64 * 1024 * 1024 })
  const pictures: Picture[] = []
  for (let at = 0; at < ppm.length; ) {
    const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1', at, at + 40))
    if (head === null) break
    const [width, height] = [Number(head[1]), Number(head[2])]
    const start = at + head[0].length
    const rgba = Uint8Array.from({ length: width * height * 4 }, (_, byte) =>
      byte % 4 === 3 ? 255 : (ppm[start + (byte >> 2) * 3 + (byte % 4)] ?? 0),
    )
    pictures.push({ width, height, rgba })
    at = start + width * height * 3
  }
  return pictures
}

async function sendAll(api: EngineClient, draft: string, pages: readonly Picture[]): Promise<void> {
  for (const [page, picture] of pages.entries()) {
    await api.redaction.startPage({ draft, page, width: picture.width, height: picture.height, ...a4 })
    for (const { fromRow, rows, deflated } of stripsOf(picture, 100))
      await api.redaction.pixels({ draft, page, fromRow, rows, base64: deflated.toString('base64') })
  }
}

const names = ['Anna Berg', 'Layla Haddad']
const marks = [coverRegion(0, 0.05, 0.02, 0.9, 0.96), coverRegion(1, 0.05, 0.02, 0.9, 0.96)]

describe('a redacted copy of a PDF', () => {
  it('holds the covered words in no stream, and no text and no metadata of any kind', async () => {
    const source = makePdf({ pages: names.map((name) => ({ lines: [`${name} was there.`] })), info: '/Author (Anna Berg)' })
    expect(names.every((name) => everyStream(source).some((stream) => stream.includes(name)))).toBe(true)
    const { api, id, folder } = await vaultWith('names.pdf', source)
    const pages = await drawn(folder, source)
    const { draft, format } = await api.redaction.begin({ id, marks, covered: names, material: { kind: 'pixels', pages: 2 } })
    expect(format).toBe('pdf')
    await sendAll(api, draft, pages)
    const report = await api.redaction.check({ draft })
    expect(report).toMatchObject({
      isClean: true,
      isCovered: true,
      isExact: true,
      textLength: 0,
      metadata: [],
      remaining: [],
      pages: 2,
    })
    const kept = await api.redaction.finish({ draft, title: 'Without names', reason: 'to be sent' })
    const bytes = await bytesOf(api, kept.id)
    for (const word of [...names, 'Anna', 'Haddad', 'names.pdf', 'Tester']) expect(waysIn(bytes, word)).toEqual([])
    expect(kept.mediaType).toBe('application/pdf')
    const { pages: texts } = await api.review.text({ id: kept.id, from: 0, count: 10 })
    expect(
      texts
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe('')
    await writeFile(join(folder, 'kept.pdf'), bytes)
    expect(execFileSync('pdftotext', [join(folder, 'kept.pdf'), '-'], { encoding: 'utf8' }).trim()).toBe('')
    expect(await bytesOf(api, id)).toEqual(Buffer.from(source))
  })

  it('is refused where pages are missing, and takes none after the check', async () => {
    const source = makePdf({ pages: [{ lines: ['one'] }, { lines: ['two'] }] })
    const { api, id, folder } = await vaultWith('two.pdf', source)
    const pages = await drawn(folder, source)
    const { draft } = await api.redaction.begin({ id, marks, covered: [], material: { kind: 'pixels', pages: 2 } })
    await sendAll(api, draft, pages.slice(0, 1))
    expect(await codeOf(api.redaction.check({ draft }))).toBe('INVALID_INPUT')
    expect(await codeOf(api.redaction.finish({ draft, title: 'T', reason: 'r' }))).toBe('REDACTION_NOT_CLEAN')
    const page = { draft, page: 1, width: 2, height: 1, ...a4 }
    await api.redaction.startPage(page)
    const base64 = deflateSync(new Uint8Array(8).fill(255)).toString('base64')
    await api.redaction.pixels({ draft, page: 1, fromRow: 0, rows: 1, base64 })
    expect((await api.redaction.check({ draft })).isClean).toBe(true)
    expect(await codeOf(api.redaction.startPage({ ...page, page: 2 }))).toBe('INVALID_INPUT')
    expect(await codeOf(api.redaction.pixels({ draft, page: 1, fromRow: 0, rows: 1, base64 }))).toBe('INVALID_INPUT')
  })
})

describe('a redacted copy of a picture', () => {
  it('holds nothing of what a camera writes into its files', async () => {
    const { api, id, folder } = await vaultWith('photo.jpg', await jpegWithPosition())
    const before = await fieldsOf(folder, await bytesOf(api, id), 'before.jpg')
    expect(before).toContain('GPSLatitude')
    const picture: Picture = { width: 40, height: 30, rgba: new Uint8Array(40 * 30 * 4).fill(200) }
    const { draft, format } = await api.redaction.begin({
      id,
      marks: [coverRegion(0, 0.2, 0.2, 0.2, 0.2)],
      covered: [],
      material: { kind: 'pixels', pages: 1 },
    })
    expect(format).toBe('png')
    await sendAll(api, draft, [picture])
    expect(await api.redaction.check({ draft })).toMatchObject({ isClean: true, metadata: [] })
    const kept = await api.redaction.finish({ draft, title: 'Without a place', reason: 'to be sent' })
    const after = await fieldsOf(folder, await bytesOf(api, kept.id), 'after.png')
    expect(after).not.toMatch(/GPS|Make|Model|Date(?!.*File)|Thumbnail|Profile|XMP|Comment|Software/)
  })
})

describe('a redacted copy of a sound', () => {
  const samples = Int16Array.from({ length: 8_000 }, (_, at) => ((at * 7) % 2_000) + 1)
  const sound = { sampleRate: 8_000, channels: 1, samples }
  const time = (start: number, end: number, how: 'cut' | 'silence'): RedactionMark => ({
    place: { kind: 'time', start, end },
    how,
    reason: 'identity',
    note: '',
  })
  const base64Of = (from: number, to: number) =>
    Buffer.from(writeWav({ ...sound, samples: samples.slice(from, to) }).subarray(44)).toString('base64')

  it('is silent and shorter to the frame, and says nothing of itself', async () => {
    const { api, id } = await vaultWith('talk.wav', writeWav(sound))
    const { draft, format } = await api.redaction.begin({
      id,
      marks: [time(0.25, 0.5, 'silence'), time(0.75, 0.875, 'cut')],
      covered: [],
      material: { kind: 'sound', sampleRate: 8_000, channels: 1 },
    })
    expect(format).toBe('wav')
    await api.redaction.samples({ draft, fromFrame: 0, base64: base64Of(0, 3_001), isLast: false })
    expect(await codeOf(api.redaction.samples({ draft, fromFrame: 3_000, base64: base64Of(0, 10), isLast: false }))).toBe(
      'INVALID_INPUT',
    )
    expect(await codeOf(api.redaction.check({ draft }))).toBe('INVALID_INPUT')
    await api.redaction.samples({ draft, fromFrame: 3_001, base64: base64Of(3_001, 8_000), isLast: true })
    expect(await codeOf(api.redaction.samples({ draft, fromFrame: 8_000, base64: base64Of(0, 10), isLast: true }))).toBe(
      'INVALID_INPUT',
    )
    expect(await api.redaction.check({ draft })).toMatchObject({ isClean: true, seconds: 0.875, metadata: [], textLength: 0 })
    const kept = await api.redaction.finish({ draft, title: 'Talk', reason: 'to be sent' })
    const found = readWav(await bytesOf(api, kept.id))
    const expected = Array.from(samples).flatMap((sample, frame) => {
      if (frame >= 6_000 && frame < 7_000) return []
      return [frame >= 2_000 && frame < 4_000 ? 0 : sample]
    })
    expect(Array.from(found?.samples ?? [])).toEqual(expected)
  })

  it('is not clean where a mark lies behind its end', async () => {
    const { api, id } = await vaultWith('talk.wav', writeWav(sound))
    const { draft } = await api.redaction.begin({
      id,
      marks: [time(5, 6, 'silence')],
      covered: [],
      material: { kind: 'sound', sampleRate: 8_000, channels: 1 },
    })
    await api.redaction.samples({ draft, fromFrame: 0, base64: base64Of(0, 8_000), isLast: true })
    expect(await api.redaction.check({ draft })).toMatchObject({ isClean: false, canRemain: false, isCovered: false })
    expect(await codeOf(api.redaction.finish({ draft, title: 'T', reason: 'r', leaveRemaining: true }))).toBe(
      'REDACTION_NOT_CLEAN',
    )
  })
})

/** A photograph that says where it was taken, by what, and in words. */
async function jpegWithPosition(): Promise<Buffer> {
  const path = join(await temporaryFolder(), 'photo.jpg')
  execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'color=c=gray:s=40x30', '-frames:v', '1', path])
  const tags = [
    '-GPSLatitude=12.5',
    '-GPSLatitudeRef=N',
    '-Make=Example',
    '-Model=One',
    '-Comment=Anna Berg',
    '-Software=Example',
    '-XMP:Title=Anna',
  ]
  execFileSync('exiftool', ['-q', '-overwrite_original', ...tags, path])
  return (await import('node:fs/promises')).readFile(path)
}

/** Names of everything that another program finds in a file. */
async function fieldsOf(folder: string, bytes: Uint8Array, name: string): Promise<string> {
  await writeFile(join(folder, name), bytes)
  return execFileSync('exiftool', ['-s', '-G1', '--File:all', '--ExifTool:all', '--System:all', join(folder, name)], {
    encoding: 'utf8',
  })
}
