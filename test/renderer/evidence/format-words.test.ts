import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../renderer/features/evidence/format-words.ts'
import { translator } from '../../../shared/i18n/translator.ts'

const named = (mediaType: string) => {
  const { key, kind } = formatOf(mediaType)
  return translator('en')(key, { kind })
}

describe('the name of a format', () => {
  it.each([
    ['image/jpeg', 'Picture (JPEG)'],
    ['image/svg+xml', 'Picture (SVG)'],
    ['audio/wav', 'Sound (WAV)'],
    ['video/x-msvideo', 'Film (MSVIDEO)'],
    ['application/pdf', 'PDF document'],
    ['message/rfc822', 'E-mail message'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Text document (DOCX)'],
    ['application/vnd.oasis.opendocument.spreadsheet', 'Spreadsheet (ODS)'],
    ['application/x-7z-compressed', 'Archive (7Z)'],
    ['application/x-elf', 'Program: never opened'],
    ['application/x-empty', 'Empty file'],
  ])('says of %s: %s', (mediaType, words) => {
    expect(named(mediaType)).toBe(words)
  })

  it('says of what nobody recognised that it was not recognised', () => {
    expect(named('application/octet-stream')).toBe('Format not recognised')
    expect(named('')).toBe('Format not recognised')
  })
})
