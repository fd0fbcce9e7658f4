import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sniffMediaType } from '../../shared/domain/media-type.ts'
import { run, testWith } from '../support/programs.ts'
import { filesFolder, sampleFile, sampleFiles } from './sample-folder.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const kinds: readonly (readonly [path: string, mediaType: string])[] = [
  ['01-report/kessan-gate.jpg', 'image/jpeg'],
  ['01-report/summary-of-findings.docx', `${office}.wordprocessingml.document`],
  ['02-smear-campaign/communique-31-2024.eml', 'message/rfc822'],
  ['02-smear-campaign/el-faro-2024-09-20.html', 'text/html'],
  ['02-smear-campaign/post-liravia-primero.png', 'image/png'],
  ['03-telephone-threat/call-2024-11-14-caller-only.wav', 'audio/wav'],
  ['03-telephone-threat/call-2024-11-14-full.wav', 'audio/wav'],
  ['03-telephone-threat/caller-only-translations.txt', 'text/plain'],
  ['03-telephone-threat/messages-to-Belvanour.png', 'image/png'],
  ['03-telephone-threat/transcript-full.txt', 'text/plain'],
  ['03-telephone-threat/إفادة يسرى قندوفي.odt', 'application/vnd.oasis.opendocument.text'],
  ['04-budget/budget-by-year.csv', 'text/csv'],
  ['04-budget/budget-line-31-07.xlsx', `${office}.spreadsheetml.sheet`],
  ['04-budget/lettre-2417-ministere-du-budget.pdf', 'application/pdf'],
  ['04-budget/message-Osmarieux.eml', 'message/rfc822'],
  ['05-dismissal/mocion-AN-2025-014.pdf', 'application/pdf'],
  ['05-dismissal/session-2025-03-18.webm', 'video/webm'],
  ['05-dismissal/قرار الإحالة إلى المجلس التأديبي.pdf', 'application/pdf'],
  ['06-surveillance/IMG_20250405_213311.jpg', 'image/jpeg'],
  ['06-surveillance/notas-del-vigilante.txt', 'text/plain'],
  ['timeline.svg', 'image/svg+xml'],
]
const pathsOf = (mediaType: string) => kinds.filter(([, kind]) => kind === mediaType).map(([path]) => path)
const zips = kinds.filter(([, kind]) => kind.startsWith('application/vnd.')).map(([path]) => path)

describe('the files of the sample', () => {
  test('are these, and small together', () => {
    expect([...sampleFiles.keys()].sort()).toEqual(kinds.map(([path]) => path).sort())
    expect([...sampleFiles.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(3_000_000)
  })

  test.each(kinds)('%s is by its content %s', (path, mediaType) => {
    expect(sniffMediaType(sampleFile(path).subarray(0, 4_096))).toBe(mediaType)
  })

  test.each(pathsOf('image/png'))('%s is a whole PNG', (path) => {
    const png = sampleFile(path)
    const chunks: string[] = []
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      const end = at + 8 + png.readUInt32BE(at)
      expect(crc32(png.subarray(at + 4, end))).toBe(png.readUInt32BE(end))
      chunks.push(png.toString('latin1', at + 4, at + 8))
    }
    expect([chunks[0], chunks.at(-1)]).toEqual(['IHDR', 'IEND'])
  })

  test.each(pathsOf('image/jpeg'))('%s is a whole JPEG with Exif data', (path) => {
    const jpeg = sampleFile(path)
    const markers: number[] = []
    for (let at = 2; at < jpeg.length && markers.at(-1) !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2)) {
      expect(jpeg[at]).toBe(0xff)
      markers.push(jpeg[at + 1] ?? 0)
    }
    expect(markers[0]).toBe(0xe1)
    expect(jpeg.toString('latin1', 6, 12)).toBe('Exif\0\0')
    expect(jpeg.readUInt16BE(jpeg.length - 2)).toBe(0xffd9)
  })

  test.each(pathsOf('audio/wav'))('%s is telephone sound, not silence', (path) => {
    const wav = sampleFile(path)
    expect([wav.readUInt16LE(20), wav.readUInt16LE(22), wav.readUInt32LE(24), wav.readUInt16LE(34)]).toEqual([1, 1, 8_000, 16])
    const dataAt = wav.indexOf('data', 12, 'latin1')
    expect(dataAt + 8 + wav.readUInt32LE(dataAt + 4)).toBe(wav.length)
    const samples = Array.from({ length: Math.floor((wav.length - dataAt - 8) / 2) }, (_, at) =>
      wav.readInt16LE(dataAt + 8 + at * 2),
    )
    expect(samples.filter((sample) => Math.abs(sample) > 1_000).length).toBeGreaterThan(samples.length / 20)
  })

  test.each(pathsOf('message/rfc822'))('%s has an attachment that decodes', (path) => {
    const text = sampleFile(path).toString('latin1')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\x80-\xff]/)
    const boundary = /boundary="([^"]+)"/.exec(text)?.[1] ?? ''
    const parts = text.split(`--${boundary}`)
    const attachment = parts.find((part) => part.includes('Content-Disposition: attachment')) ?? ''
    const bytes = Buffer.from(attachment.split('\r\n\r\n')[1] ?? '', 'base64')
    expect(bytes.length).toBeGreaterThan(100)
    expect(parts.at(-1)).toBe('--\r\n')
    if (attachment.includes('application/pdf')) expect(sniffMediaType(bytes)).toBe('application/pdf')
  })

  test('the table of the budget has one row for each year, and the figures of the letter', () => {
    const rows = sampleFile('04-budget/budget-by-year.csv')
      .toString('utf8')
      .trim()
      .split('\r\n')
      .map((row) => row.split(','))
    expect(rows.map(({ length }) => length)).toEqual(Array(7).fill(7))
    expect(rows.slice(5).map(([year, , voted]) => [year, voted])).toEqual([
      ['2024', '48200000'],
      ['2025', '19300000'],
    ])
  })

  test('the captured page keeps where it was saved from, and no script', () => {
    const html = sampleFile('02-smear-campaign/el-faro-2024-09-20.html').toString('utf8')
    expect(html).toMatch(/^<!DOCTYPE html>\n<!-- saved from url=\(\d{4}\)https:\/\/elfaro\.example\.org\//)
    expect(html).toContain('Lecturas: <span id="reads">18.204</span>')
    expect(html).not.toMatch(/<script/i)
  })
})

describe('other programs', () => {
  testWith('unzip')('find nothing wrong with the office documents', () => {
    for (const path of zips) expect(run('unzip', ['-tq', `${filesFolder}/${path}`]).toString()).toContain('No errors')
    const document = run('unzip', ['-p', `${filesFolder}/01-report/summary-of-findings.docx`, 'word/document.xml']).toString()
    expect(document).toContain('presented it to the Committee in private session on 7 November 2024')
    const sheet = run('unzip', ['-p', `${filesFolder}/04-budget/budget-line-31-07.xlsx`, 'xl/worksheets/sheet2.xml']).toString()
    expect(sheet).toContain('<f>SUM(C2:C5)</f><v>19300000</v>')
  })

  testWith('pdftotext')('read the text of the PDFs, in French, Spanish and Arabic', () => {
    const textOf = (path: string) =>
      run('pdftotext', [`${filesFolder}/${path}`, '-'])
        .toString()
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
    expect(textOf('04-budget/lettre-2417-ministere-du-budget.pdf')).toContain("l'arbitrage rendu en Conseil de cabinet")
    expect(textOf('05-dismissal/mocion-AN-2025-014.pdf')).toContain('proponga al Pleno la remoción inmediata de la Presidenta')
    const arabic = textOf('05-dismissal/قرار الإحالة إلى المجلس التأديبي.pdf')
    expect(arabic).toContain('قرار إحالة إلى المجلس التأديبي')
    expect(arabic).toContain('تحال السيدة نويمي كالداستري')
  })

  testWith('exiftool')('find the position and the photographer that the cameras wrote', () => {
    const tags = (path: string) =>
      run('exiftool', [
        '-n',
        '-s3',
        '-GPSLatitude',
        '-GPSLongitude',
        '-Artist',
        '-DateTimeOriginal',
        '-Warning',
        `${filesFolder}/${path}`,
      ])
        .toString()
        .trim()
        .split('\n')
    expect(tags('01-report/kessan-gate.jpg')).toEqual(['-24.6042', '-12.8085', '2024:06:27 11:02:45'])
    expect(tags('06-surveillance/IMG_20250405_213311.jpg')).toContain('Lorian Teskouet')
  })

  testWith('ffprobe')('play the recordings', () => {
    const probe = (path: string) =>
      run('ffprobe', [
        '-v',
        'error',
        '-show_entries',
        'stream=codec_name:format=duration',
        '-of',
        'csv=p=0',
        `${filesFolder}/${path}`,
      ])
        .toString()
        .trim()
        .split('\n')
    expect(probe('05-dismissal/session-2025-03-18.webm')).toEqual(['vp8', '8.000000'])
    expect(probe('03-telephone-threat/call-2024-11-14-full.wav')[0]).toBe('pcm_s16le')
  })
})
