import { describe, expect, it } from 'vitest'
import { readingLimits } from '../../shared/domain/reading.ts'
import { readBytes, utf8 } from '../support/read-bytes.ts'

const textTask = { mediaType: 'text/plain' }

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0))
  return new Uint8Array(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

/** Text in an encoding of one byte a letter. */
function oneByte(text: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text], (char) => table.indexOf(char))
}

const arabic = 'بلاغ عن الاحتجاز في المركز، والشاهد يطلب ألا يذكر اسمه في التقرير'
const french = 'Le témoin a été entendu à huis clos, et il a demandé que son nom ne soit pas cité.'

describe('text', () => {
  it.each([
    ['UTF-8', utf8(arabic), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${arabic}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(arabic, false, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(arabic, true, true), 'utf-16be'],
    ['Windows-1256', oneByte(arabic, 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6', oneByte(arabic, 'iso-8859-6'), 'iso-8859-6'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const reading = await readBytes(bytes, textTask)
    expect(reading.pages).toEqual([arabic])
    expect(reading.language).toBe('ar')
    expect(reading.metadata[0]?.value).toBe(encoding)
  })

  it.each(['windows-1252', 'utf-16le', 'utf-16be'])('of the West is read in %s without a mark', async (encoding) => {
    const bytes = encoding === 'windows-1252' ? oneByte(french, encoding) : utf16(french, encoding === 'utf-16be', false)
    expect(await readBytes(bytes, textTask)).toMatchObject({ pages: [french], language: 'fr' })
  })

  it('with an odd number of bytes in UTF-16 loses only the last one', async () => {
    const bytes = utf16(`${arabic}!`, false, true)
    expect((await readBytes(bytes.subarray(0, bytes.length - 1), textTask)).pages).toEqual([arabic])
  })

  it('keeps its letters where a few bytes are wrong', async () => {
    const bytes = utf8(`${arabic} ${arabic}`)
    bytes[4] = 0xff
    const [page = ''] = (await readBytes(bytes, textTask)).pages
    expect(page).toContain('والشاهد يطلب')
    expect(page).toContain('\ufffd')
  })

  it('loses control characters and gains line breaks for form feeds and other breaks', async () => {
    expect((await readBytes(utf8('a\0b\x1b[31m\tc\fd\r\ne\rf\u2028g'), textTask)).pages).toEqual(['ab[31m\tc\nd\ne\nf\ng'])
  })

  it('that is too long is cut, and says so', async () => {
    const reading = await readBytes(utf8('ab\n'.repeat(2_000_000)), textTask)
    expect(reading.pages[0]).toHaveLength(readingLimits.text)
    expect(reading.warnings).toEqual(['text-cut'])
  })

  it('of the length of a pair of surrogates is not cut in two', async () => {
    const reading = await readBytes(utf8(`${'x'.repeat(readingLimits.text - 1)}😀😀`), textTask)
    expect(reading.pages[0]?.isWellFormed()).toBe(true)
  })

  it('of nothing is empty, and of blanks has no page', async () => {
    expect(await readBytes(new Uint8Array(), textTask)).toMatchObject({ failure: 'empty', pages: [] })
    expect(await readBytes(utf8(' \n\t '), textTask)).toMatchObject({ failure: null, pages: [] })
  })
})

describe('CSV, JSON and XML', () => {
  it('are read as they are written', async () => {
    expect((await readBytes(utf8('name,place\nAmal,Kessan\nSami,Selmar\n'))).pages).toEqual([
      'name,place\nAmal,Kessan\nSami,Selmar\n',
    ])
    expect((await readBytes(utf8('<?xml version="1.0"?><a b="c">d &amp; e</a>'))).pages).toEqual([
      '<?xml version="1.0"?><a b="c">d &amp; e</a>',
    ])
  })

  it('gives the letters that JSON writes as escapes, and nothing else of them', async () => {
    const json = '{"name":"\\u0623\\u0645\\u0644","half":"\\ud83d","quote":"\\u0022"}'
    expect((await readBytes(utf8(json))).pages).toEqual(['{"name":"أمل","half":"\ufffd","quote":"\\u0022"}'])
  })

  it('reads JSON that is broken, and JSON that is nested a million deep', async () => {
    expect((await readBytes(utf8('{"a": [1, 2'))).pages).toEqual(['{"a": [1, 2'])
    const deep = `${'['.repeat(1_000_000)}`
    expect((await readBytes(utf8(deep), { mediaType: 'application/json' })).pages).toEqual([deep])
  })

  it('reads the encoding that XML names', async () => {
    const text = `<?xml version="1.0" encoding="iso-8859-6"?><a>${arabic}</a>`
    expect((await readBytes(oneByte(text, 'iso-8859-6'), { mediaType: 'application/xml' })).pages).toEqual([text])
  })

  it.each([
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<?xml version="1.0"?><!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>',
    '<?xml version="1.0"?><?xml-stylesheet href="https://example.org/a.xsl"?><a/>',
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`,
  ])('warns of what XML refers to, and follows nothing: %s', async (xml) => {
    expect(await readBytes(utf8(xml))).toMatchObject({ pages: [xml], warnings: ['external-references'] })
  })
})
