import { describe, expect, it } from 'vitest'
import { readingLimits } from '../../shared/domain/reading.ts'
import { makePdf, type PdfParts, pdfStream } from '../support/make-pdf.ts'
import { childBytes, readBytes, utf8 } from '../support/read-bytes.ts'

const read = (parts: PdfParts) => readBytes(makePdf(parts))
const one = [{ lines: ['Only a page'] }]
/** A line as it is seen from left to right. */
const seen = (line: string) => [...line].reverse().join('')

describe('a PDF', () => {
  it.each([false, true])('gives its pages in order, line by line (objects in a stream: %s)', async (isCompressed) => {
    const pages = [{ lines: ['First (page)', 'second line: año'] }, {}, { lines: ['Third'] }]
    const reading = await read({ pages, isCompressed })
    expect(reading).toMatchObject({ failure: null, pageCount: 3, warnings: [], children: [], parts: [] })
    expect(reading.pages).toEqual(['First (page)\nsecond line: año', '', 'Third'])
  })

  it('gives Arabic in plain letters and in the order in which it is read', async () => {
    const lines = ['ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ', 'ﻓﻲ ﻳﻮم', '(ﻛﻠﻤﺔ) ﺑﻴﻦ ﻗﻮﺳﻴﻦ']
    // What is seen at the right edge is read first; brackets are seen as they look.
    const mirrored = (line: string) => line.replace(/[()]/g, (bracket) => (bracket === '(' ? ')' : '('))
    const reading = await read({ pages: [{ seenLines: lines.map((line) => seen(mirrored(line))) }] })
    expect(reading.pages).toEqual(['مرحبا بالعالم\nفي يوم\n(كلمة) بين قوسين'])
    expect(reading.language).toBe('und')
  })

  it.each(['2025', 'Kessan', 'Kessan Report', '12.5'])('gives %s inside Arabic as it is', async (word) => {
    const seenLine = `${seen(' في التقرير')}${word}${seen('بلغ اللجنة ')}`
    const reading = await read({ pages: [{ seenLines: [seenLine] }] })
    expect(reading.pages).toEqual([`بلغ اللجنة ${word} في التقرير`])
  })

  it('gives words that are drawn one by one from right to left, and lines that are turned, as they are read', async () => {
    const hex = (word: string) => [...word].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    const word = (text: string, matrix: string) => `${matrix} Tm <${hex(seen(text))}> Tj`
    const level = [word('بلغ', '1 0 0 1 300 700'), word('اللجنة', '1 0 0 1 240 700'), word('يوم', '1 0 0 1 200 700')]
    const turned = [word('تم', '0 1 -1 0 400 300'), word('الحفظ', '0 1 -1 0 400 250')]
    const reading = await read({ pages: [{ content: ['BT /F2 10 Tf', ...level, ...turned, 'ET'].join('\n') }] })
    expect(reading.pages).toEqual(['بلغ اللجنة يوم\nتم الحفظ'])
  })

  it('gives what is written into its fields and notes', async () => {
    const annotations = ['/Subtype /Text /Contents (Seen by nobody)', '/Subtype /Widget /FT /Tx /T (name) /V (Amal)']
    const fields = { catalog: '/AcroForm << /Fields [] >>' }
    const reading = await read({ pages: [{ lines: ['Form'], annotations }], ...fields })
    expect(reading.pages).toEqual(['Form\nSeen by nobody\nAmal'])
  })

  it('says what it says of itself, times with their zone', async () => {
    const info = `/Title (Report) /CreationDate (D:20240302214000+02'00') /ModDate (D:20240303) /Odd (x)`
    const xmp = pdfStream(
      '/Type /Metadata /Subtype /XML',
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>2024-03-02T21:40:00Z</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    const { metadata } = await read({ pages: one, info, catalog: '/Metadata 10 0 R', objects: [xmp] })
    const line = (name: string, value: string, zone: string | null) => ({ group: 'document', name, value, zone })
    expect(metadata).toContainEqual(line('PDFVersion', '1.7', null))
    expect(metadata).toContainEqual(line('Title', 'Report', null))
    expect(metadata).toContainEqual(line('CreationDate', "D:20240302214000+02'00'", '+02:00'))
    expect(metadata).toContainEqual(line('ModDate', 'D:20240303', 'unknown'))
    expect(metadata).toContainEqual(line('Odd', 'x', null))
    expect(metadata).toContainEqual(line('XMP xmp:createdate', '2024-03-02T21:40:00Z', 'Z'))
  })

  it('without a word on its pages says so', async () => {
    expect(await read({ pages: [{}, {}] })).toMatchObject({ failure: null, pages: [], pageCount: 2, warnings: ['no-text'] })
  })
})

describe('a PDF that would do something', () => {
  const action = (inside: string): PdfParts => ({ pages: one, catalog: '/OpenAction 10 0 R', objects: [`<< ${inside} >>`] })

  it.each([
    ['javascript', action('/S /JavaScript /JS (app.launchURL\\("https://example.org"\\))')],
    ['javascript', action('/S /J#61vaScript /JS (1)')],
    ['launches-programs', action('/S /Launch /F (cmd.exe)')],
    ['links-elsewhere', action('/S /GoToR /F (\\\\\\\\example.org\\\\share\\\\a.pdf) /D [0 /Fit]')],
    ['links-elsewhere', action('/S /URI /URI (https://example.org)')],
    ['sends-forms', action('/S /SubmitForm /F << /FS /URL /F (https://example.org) >>')],
    ['external-references', { pages: one, objects: ['<< /FS /URL /F (https://example.org/a) >>'] }],
    ['active-content', { pages: one, catalog: '/AcroForm << /Fields [] /XFA 10 0 R >>', objects: [pdfStream('', '<xdp/>')] }],
    ['active-content', { pages: [{ lines: ['x'], annotations: ['/Subtype /RichMedia'] }] }],
    ['signed', { pages: one, objects: ['<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>'] }],
  ] as readonly (readonly [string, PdfParts])[])('warns: %s (%#)', async (warning, parts) => {
    for (const isCompressed of [false, true]) {
      const reading = await read({ ...parts, isCompressed })
      expect(reading.warnings).toContain(warning)
      expect(reading.failure).toBeNull()
    }
  })

  it('gives the files in it, those of the document and those pinned to a page, and their bytes', async () => {
    const parts: PdfParts = {
      pages: [{ lines: ['x'], annotations: ['/Subtype /FileAttachment /FS 13 0 R'] }],
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >>',
      objects: [
        pdfStream('/Type /EmbeddedFile', 'of the document'),
        '<< /Type /Filespec /F (..\\\\..\\\\a.txt) /EF << /F 10 0 R >> >>',
        pdfStream('/Type /EmbeddedFile', 'of the page'),
        '<< /Type /Filespec /F (b.exe) /EF << /F 12 0 R >> >>',
      ],
    }
    const reading = await read(parts)
    expect(reading.warnings).toContain('embedded-files')
    expect(reading.children).toMatchObject([
      { index: 0, kind: 'embedded', name: '../../a.txt', isFolder: false, problem: null },
      { index: 1, kind: 'embedded', name: 'b.exe' },
    ])
    const text = async (index: number) => new TextDecoder().decode(await childBytes(makePdf(parts), index))
    expect(await text(0)).toBe('of the document')
    expect(await text(1)).toBe('of the page')
    await expect(text(2)).rejects.toThrow('damaged')
    await expect(childBytes(makePdf(parts), 0, 3)).rejects.toThrow('too-large')
  })
})

describe('a hostile or broken PDF', () => {
  it('that needs a password is said to be encrypted', async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'28'.repeat(32)}> /P -4 >> /ID [<01> <01>]`
    expect(await read({ pages: one, trailer: encrypt })).toMatchObject({ failure: 'encrypted', pages: [] })
  })

  it('whose table of objects is wrong is read, and one that is cut off is damaged', async () => {
    const bytes = makePdf({ pages: [{ lines: ['kept'] }, { lines: ['kept too'] }] })
    const text = new TextDecoder('latin1').decode(bytes).replace(/startxref\n\d+/, 'startxref\n7')
    expect((await readBytes(utf8(text.replace(/[^\0-\x7f]/g, '')))).pages).toEqual(['kept', 'kept too'])
    expect(await readBytes(bytes.subarray(0, bytes.length - 600))).toMatchObject({ failure: 'damaged', pages: [] })
    expect(await readBytes(bytes.subarray(0, 60))).toMatchObject({ failure: 'damaged', pages: [] })
  })

  it('with one page that cannot be read gives the others', async () => {
    const bytes = makePdf({ pages: [{ lines: ['one'] }, { lines: ['two'], size: [111, 222] }, { lines: ['three'] }] })
    const broken = new TextDecoder('latin1')
      .decode(bytes)
      .replace('/Type /Page /Parent 2 0 R /MediaBox [0 0 111 222]', (text) => `/Type (?)`.padEnd(text.length))
    const reading = await readBytes(Uint8Array.from(broken, (char) => char.charCodeAt(0)))
    expect(reading.pages[0]).toBe('one')
    expect(reading.pages.at(-1)).toBe('three')
  })

  it('of more pages than a reading holds is read as far as a reading goes, and says so', async () => {
    const pages = Array.from({ length: 6_000 }, (_, index) => ({ lines: [index % 2 === 0 ? 'even' : 'odd'] }))
    const reading = await read({ pages })
    expect(reading.pageCount).toBe(6_000)
    expect(reading.pages).toHaveLength(readingLimits.pages)
    expect(reading.warnings).toContain('pages-cut')
  })

  it('answers with what it has when the time is up', async () => {
    let asked = 0
    const pages = Array.from({ length: 10 }, () => ({ lines: ['word'] }))
    const reading = await readBytes(makePdf({ pages }), { isTimeUp: () => ++asked > 3 })
    expect(reading).toMatchObject({ failure: null, pageCount: 10, pages: ['word', 'word', 'word'], warnings: ['pages-cut'] })
  })

  it.each([
    ['with a page as large as a country', { pages: [{ lines: ['word'], size: [200_000_000, 200_000_000] as const }] }],
    ['with a page without an area', { pages: [{ lines: ['word'], size: [0, 0] as const }] }],
    ['with a million operators', { pages: [{ content: `${'q Q '.repeat(500_000)}BT /F1 9 Tf (word) Tj ET` }] }],
    ['nested a hundred thousand deep', { pages: [{ content: `${'['.repeat(100_000)} BT /F1 9 Tf (word) Tj ET` }, ...one] }],
    [
      'whose tree of pages is a circle',
      { pages: one, objects: ['<< /Type /Pages /Kids [10 0 R] /Count 9 >>'], catalog: '/Pages 10 0 R' },
    ],
  ] as readonly (readonly [string, PdfParts])[])('%s gets an answer', async (_, parts) => {
    const reading = await read(parts)
    expect([null, 'damaged']).toContain(reading.failure)
  })
})
