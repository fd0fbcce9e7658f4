import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameWarningsOf } from '../../shared/domain/name-warnings.ts'

test.each([
  ['scan.pdf', 'application/pdf', []],
  ['SCAN.PDF', 'application/pdf', []],
  ['scan.pdf', 'text/html', ['type-mismatch']],
  ['song.mp3', 'application/vnd.apple.mpegurl', ['type-mismatch']],
  ['list.m3u8', 'application/vnd.apple.mpegurl', []],
  ['report.lnk', 'application/x-ms-shortcut', []],
  ['report.pdf.lnk', 'application/x-ms-shortcut', ['double-ending']],
  ['voice.3gp', 'video/3gpp', []],
  ['photo.jpg', 'image/png', ['type-mismatch']],
  ['photo.png', 'application/vnd.microsoft.portable-executable', ['type-mismatch']],
  ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', []],
  ['letter.docx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['type-mismatch']],
  ['letter.docx', 'application/zip', []],
  ['letter.pdf', 'application/zip', ['type-mismatch']],
  ['old.doc', 'application/x-ole-storage', []],
  ['clip.mov', 'video/mp4', []],
  ['voice.m4a', 'video/mp4', []],
  ['page.mhtml', 'message/rfc822', []],
  ['server.log', 'text/plain', []],
  ['notes.md', 'text/html', []],
  ['subtitles.srt', 'text/plain', []],
  ['subtitles.vtt', 'text/vtt', []],
  ['table.csv', 'text/plain', []],
  ['data.json', 'text/plain', []],
  ['mail.eml', 'text/plain', []],
  ['notes.txt', 'application/pdf', ['type-mismatch']],
  ['something.xyz', 'application/pdf', []],
  ['no ending', 'application/pdf', []],
  ['', 'text/plain', []],
  ['minutes.2026.pdf', 'application/pdf', []],
  ['backup.tar.gz', 'application/gzip', []],
  ['letter.pdf.age', 'application/x-age', []],
  ['invoice.pdf.exe', 'application/vnd.microsoft.portable-executable', ['double-ending']],
  ['invoice.pdf.exe', 'application/pdf', ['type-mismatch', 'double-ending']],
  ['photo.jpg.html', 'text/html', ['double-ending']],
  ['photo.jpg.lnk', 'application/octet-stream', ['type-mismatch', 'double-ending']],
  ['photo.jpg.jpeg', 'image/jpeg', []],
  ['annex\u202egpj.exe', 'application/vnd.microsoft.portable-executable', ['direction-marks']],
  ['annex\u200f.pdf', 'application/pdf', ['direction-marks']],
  ['\u2067تقرير\u2069.pdf', 'application/pdf', ['direction-marks']],
  ['تقرير.pdf', 'application/pdf', []],
  ['a\u0007b.txt', 'text/plain', ['control-characters']],
])('%j with the content of %s: %j', (name, mediaType, warnings) => {
  expect(nameWarningsOf(name, mediaType)).toEqual(warnings)
})

test('answers for any name, each warning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, mediaType) => {
      const warnings = nameWarningsOf(name, mediaType)
      expect(new Set(warnings).size).toBe(warnings.length)
    }),
  )
})
