import { describe, expect, it } from 'vitest'
import { shownNumber } from '../../electron/reader/office/number-formats.ts'
import { zoneOfIso } from '../../electron/reader/office/properties.ts'
import { compoundFile } from '../corpus/compound-file.ts'
import { document, openDocument, presentation, workbook } from '../corpus/office-documents.ts'
import { rawZip } from '../corpus/raw-zip.ts'
import { childBytes, readBytes, utf8 } from '../support/read-bytes.ts'

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a text document', () => {
  it('gives paragraphs and tables in their order, each part a page of its text', async () => {
    const reading = await readBytes(document({ body: paragraph('After') }))
    expect(reading.parts).toEqual([
      { kind: 'text', title: 'body', text: 'The heron was seen.' },
      { kind: 'table', title: 'table', rows: [['Day', 'Place']], isCut: false },
      { kind: 'text', title: 'body', text: 'After' },
    ])
    expect(reading.pages).toEqual(['The heron was seen.', 'Day\tPlace', 'After'])
    expect(reading.metadata).toEqual([
      { group: 'document', name: 'creator', value: 'Someone', zone: null },
      { group: 'document', name: 'created', value: '2026-03-03T08:00:00Z', zone: 'Z' },
    ])
  })

  it('gives headers, notes and comments, deleted and hidden words too, with a warning', async () => {
    const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relation = (type: string, n: number) => `<Relationship Id="r${n}" Type="${space}/${type}" Target="${type}.xml"/>`
    const types = ['header', 'footnotes', 'comments']
    const files = {
      'word/_rels/document.xml.rels': `<Relationships>${types.map(relation).join('')}</Relationships>`,
      'word/header.xml': `<w:hdr>${paragraph('In the header')}</w:hdr>`,
      'word/footnotes.xml': `<w:footnotes><w:footnote>${paragraph('In a note')}</w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments><w:comment w:author="Someone">${paragraph('In a comment')}</w:comment></w:comments>`,
    }
    const body = `<w:p><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>`
    const reading = await readBytes(document({ body, files }))
    const text = reading.pages.join('\n')
    for (const words of ['deleted', 'In the header', 'In a note', 'Someone: In a comment']) expect(text).toContain(words)
    expect(reading.warnings).toContain('hidden-text')
    expect(reading.parts.map(({ title }) => title).slice(-3)).toEqual(['headers', 'footnotes', 'comments'])
  })

  it('gives what is drawn twice once, and joins what is split', async () => {
    const body = `<w:p><w:r><w:t>on</w:t></w:r><w:r><w:t xml:space="preserve">ce &amp; </w:t><w:tab/><w:t>&#1605;</w:t></w:r><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice><mc:Fallback><w:t>box</w:t></mc:Fallback></mc:AlternateContent></w:p>`
    expect((await readBytes(document({ body }))).pages.at(-1)).toBe('once & \tمbox')
  })

  it('has the files inside it as children', async () => {
    const bytes = document({ files: { 'word/media/image1.png': 'picture', 'word/embeddings/a.bin': 'object' } })
    const { children, warnings } = await readBytes(bytes)
    expect(children.map(({ name, kind }) => [name, kind])).toEqual([
      ['word/media/image1.png', 'embedded'],
      ['word/embeddings/a.bin', 'embedded'],
    ])
    expect(warnings).toContain('embedded-files')
    expect(new TextDecoder().decode(await childBytes(bytes, 0))).toBe('picture')
  })
})

describe('a workbook', () => {
  it('puts cells where they belong, shared texts and hidden sheets too', async () => {
    const { parts, warnings } = await readBytes(
      workbook('<c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="D1"><v>1.5</v></c><c r="E1" t="b"><v>1</v></c>', 'hidden'),
    )
    expect(parts).toEqual([{ kind: 'table', title: 'One', rows: [['', 'x', '', '1.5', '1']], isCut: false }])
    expect(warnings).toContain('hidden-text')
  })

  it.each([
    ['45354', 'date', false, '2024-03-03'],
    ['45354.5', 'moment', false, '2024-03-03 12:00:00'],
    ['0.25', 'time', false, '06:00:00'],
    ['1', 'date', false, '1900-01-01'],
    ['43892', 'date', true, '2024-03-03'],
    ['-5', 'date', false, '-5'],
    ['12.30', 'number', false, '12.30'],
  ] as const)('shows %s as %s (%s) as %s', (stored, kind, is1904, shown) => {
    expect(shownNumber(stored, kind, is1904)).toBe(shown)
  })
})

describe('a presentation', () => {
  it('has a page for each slide', async () => {
    const reading = await readBytes(presentation('<a:p><a:r><a:t>heron</a:t></a:r></a:p><a:p><a:r><a:t>gate</a:t></a:r></a:p>'))
    expect(reading).toMatchObject({ pages: ['heron\ngate'], pageCount: 1, parts: [{ kind: 'text', title: 'slide' }] })
  })
})

describe('an OpenDocument', () => {
  it('gives text with its tables, blanks and comments', async () => {
    const reading = await readBytes(
      openDocument(
        'text',
        '<text:h>Title</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
      ),
    )
    expect(reading.pages).toEqual(['Title\na   b\tc\nd', '1\t2'])
  })

  it('does not write out what is repeated without end', async () => {
    const row =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="9999"/></table:table-row>'
    const cell =
      '<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>'
    const { parts } = await readBytes(openDocument('spreadsheet', `<table:table table:name="S">${cell}${row}</table:table>`))
    expect(parts).toEqual([{ kind: 'table', title: 'S', rows: [['x', 'x']], isCut: false }])
  })

  it('behind a passphrase says so', async () => {
    const bytes = rawZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
      { name: 'content.xml', data: 'sealed' },
      { name: 'META-INF/manifest.xml', data: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' },
    ])
    expect((await readBytes(bytes)).failure).toBe('encrypted')
  })
})

it.each([
  ['2026-03-03T08:00:00Z', 'Z'],
  ['2026-03-03T08:00:00.5+0200', '+02:00'],
  ['2026-03-03T08:00:00', 'unknown'],
  ['2026-03-03', 'unknown'],
])('the zone of %s is %s', (time, zone) => {
  expect(zoneOfIso(time)).toBe(zone)
})

describe('rich text', () => {
  const rtf = (inside: string) => utf8(`{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0 Arial;}}${inside}}`)

  it('gives its words in every script, without fonts and fields', async () => {
    const { parts } = await readBytes(rtf("H\\u233\\'e9ron {\\b bold}\\par \\'e3\\'d1 \\{x\\}\\tab y{\\*\\generator z;}"))
    expect(parts).toEqual([{ kind: 'text', title: 'body', text: 'Héron bold\nمر {x}\ty' }])
  })

  it.each([
    ['embedded-files', '{\\object\\objemb{\\*\\objdata 01}}'],
    ['external-references', '{\\*\\template http://example.org/a.dot}'],
    ['external-references', '{\\field{\\*\\fldinst INCLUDEPICTURE "http://example.org/a"}}'],
    ['hidden-text', '{\\v hidden}'],
  ])('warns of %s', async (warning, inside) => {
    expect((await readBytes(rtf(inside))).warnings).toContain(warning)
  })
})

describe('an old Office file', () => {
  it('cannot be looked into, but says what it is and who made it', async () => {
    const title = Buffer.from('A title\0')
    const summary = Buffer.alloc(48 + 8 + 16 + 8 + title.length + 12)
    summary.writeUInt32LE(48, 44)
    summary.writeUInt32LE(2, 52)
    for (const [at, value] of [
      [56, 2],
      [60, 24],
      [64, 12],
      [68, 24 + 8 + title.length],
    ] as const)
      summary.writeUInt32LE(value, at)
    summary.writeUInt32LE(0x1e, 72)
    summary.writeUInt32LE(title.length, 76)
    summary.set(title, 80)
    summary.writeUInt32LE(0x40, 80 + title.length)
    summary.writeBigUInt64LE((BigInt(Date.UTC(2026, 2, 3)) + 11_644_473_600_000n) * 10_000n, 84 + title.length)
    const reading = await readBytes(compoundFile({ WordDocument: new Uint8Array(4_096), '\x05SummaryInformation': summary }))
    expect(reading.failure).toBe('not-supported')
    expect(reading.metadata.map(({ name, value, zone }) => [name, value, zone])).toEqual([
      ['Format', 'Microsoft Word 97-2003', null],
      ['Title', 'A title', null],
      ['CreateDate', '2026-03-03T00:00:00.000Z', 'Z'],
    ])
  })
})

it('all rows of a long sheet are text, and only the first of them are drawn', async () => {
  const rows = Array.from({ length: 6_000 }, (_, row) => `</row><row r="${row + 2}"><c t="str"><v>cell ${row}</v></c>`).join('')
  const { pages, parts, warnings } = await readBytes(workbook(rows))
  expect(pages[0]).toContain('cell 5999')
  expect(parts[0]).toMatchObject({ kind: 'table', isCut: true })
  expect(warnings).toEqual([])
})

it('a sheet that repeats long cells without end is cut', async () => {
  const cell = `<table:table-cell table:number-columns-repeated="200"><text:p>${'x'.repeat(100_000)}</text:p></table:table-cell>`
  const row = `<table:table-row table:number-rows-repeated="200">${cell}</table:table-row>`
  const { parts, failure } = await readBytes(
    openDocument('spreadsheet', `<table:table table:name="S">${row.repeat(5)}</table:table>`),
  )
  expect({ failure, part: parts[0]?.kind === 'table' && parts[0].isCut }).toEqual({ failure: null, part: true })
})
