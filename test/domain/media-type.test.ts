import { describe, expect, it } from 'vitest'
import { sniffMediaType } from '../../shared/domain/media-type.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const oneByte = (text: string, encoding: string) => {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text], (char) => table.indexOf(char))
}
const wide = (text: string, isBig: boolean) =>
  new Uint8Array(
    [...text]
      .flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])
      .map((_, at, all) => all[isBig ? at ^ 1 : at] ?? 0),
  )

const arabic = 'بلاغ عن الاحتجاز في المركز والشاهد يطلب ألا يذكر اسمه'

describe('the media type of bytes', () => {
  it.each([
    ['text/plain', oneByte(arabic, 'windows-1256')],
    ['text/plain', oneByte(arabic, 'iso-8859-6')],
    ['text/plain', oneByte('Le témoin a été entendu à huis clos.', 'windows-1252')],
    ['text/plain', wide(`${arabic} ${arabic}`, false)],
    ['text/plain', wide('The witness was heard.', true)],
    ['text/csv', oneByte('الاسم;المدينة\nأمل;كيسان\nسامي;سلمار\n', 'windows-1256')],
    ['text/html', oneByte(`<html><title>${arabic}</title>`, 'windows-1256')],
  ])('is text in encodings that are not UTF-8: %s (%#)', (mediaType, bytes) => {
    expect(sniffMediaType(bytes)).toBe(mediaType)
  })

  it('is not text where bytes are of any kind', () => {
    const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at * 7 + at * 13 + (at >> 3) * 31) & 255)
    for (const length of [64, 500, 4_096]) expect(sniffMediaType(noise(length))).toBe('application/octet-stream')
    expect(sniffMediaType(Uint8Array.from({ length: 400 }, () => 0x90))).toBe('application/octet-stream')
    expect(sniffMediaType(new Uint8Array(100))).toBe('application/octet-stream')
  })

  it.each([
    ['text/html', '<!-- saved from url=(0022)https://example.org -->\n<html><p>x'],
    ['text/html', '\n <!DOCTYPE  HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>x'],
    ['text/html', '<?xml version="1.0"?><!-- a --><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['text/html', '<body>x</body>'],
    ['image/svg+xml', '<?xml version="1.0"?>\n<!-- a > b -->\n<!-- c --><svg xmlns="x"/>'],
    ['image/svg+xml', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.org/svg.dtd"><svg/>'],
    ['application/xml', '<?xml version="1.0"?><!-- a --><note/>'],
    ['text/plain', '<note>'],
    ['text/plain', '<!-- not closed'],
  ])('is found behind declarations and comments: %s in %s', (mediaType, text) => {
    expect(sniffMediaType(utf8(text))).toBe(mediaType)
  })

  it.each(['<!---->', '<!-- -->\n', '<?xml?>', '<!a>', ' <', '<!--', 'a:\n', '[', 'a,b\n'])(
    'of 4 KiB of %j is found without going back and forth',
    (piece) => {
      const bytes = utf8(piece.repeat(Math.ceil(4_096 / piece.length)))
      expect(sniffMediaType(bytes)).toMatch(/^(text|application)\//)
    },
  )
})
