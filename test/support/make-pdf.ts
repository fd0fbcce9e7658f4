import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** A page: lines of Latin text, lines of any script as they are seen from left to right, and what is pinned to it. */
export type PdfPage = {
  readonly lines?: readonly string[]
  /** Drawn glyph by glyph from left to right, whatever the script: a line of Arabic begins with its last letter. */
  readonly seenLines?: readonly string[]
  /** Annotations: the inside of their dictionaries, without `<<` and `>>`. */
  readonly annotations?: readonly string[]
  /** Points; a page of A4 where it is missing. */
  readonly size?: readonly [width: number, height: number]
  /** Content instead of lines. */
  readonly content?: string
}

export type PdfParts = {
  readonly pages: readonly PdfPage[]
  /** More of the catalog's dictionary: `/OpenAction 10 0 R`. */
  readonly catalog?: string
  /** The inside of the information dictionary: `/Title (Report)`. */
  readonly info?: string
  /** More of the trailer's dictionary. */
  readonly trailer?: string
  /** Objects with the numbers 10, 11, 12 …; made with {@link pdfStream} where they are streams. */
  readonly objects?: readonly (string | Uint8Array)[]
  /** Whether objects that are no streams are put, deflated, into a stream of objects. */
  readonly isCompressed?: boolean
}

const firstOwn = 10

/** A stream object. */
export function pdfStream(dictionary: string, bytes: string | Uint8Array): Uint8Array {
  const content = Buffer.from(bytes as string, 'latin1')
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream', 'latin1'),
  ])
}

/** A small PDF with an honest table of objects. */
export function makePdf(parts: PdfParts): Uint8Array {
  const objects = new Map<number, string | Uint8Array>()
  const own = parts.objects ?? []
  own.forEach((object, index) => void objects.set(firstOwn + index, object))
  const pageNumbers = addPages(objects, parts.pages, firstOwn + own.length)
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ''} >>`)
  objects.set(2, `<< /Type /Pages /Count ${pageNumbers.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`)
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.set(
    4,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Seen /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
  )
  objects.set(
    5,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Seen /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 8 0 R >>',
  )
  objects.set(6, pdfStream('', unitsToUnicode))
  objects.set(7, `<< ${parts.info ?? ''} >>`)
  objects.set(
    8,
    '<< /Type /FontDescriptor /FontName /Seen /Flags 4 /FontBBox [0 0 600 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >>',
  )
  return parts.isCompressed ? writeCompressed(objects, parts.trailer ?? '') : writePlain(objects, parts.trailer ?? '')
}

function addPages(objects: Map<number, string | Uint8Array>, pages: readonly PdfPage[], from: number): number[] {
  let next = from
  const contents = new Map<string, number>()
  return pages.map((page) => {
    const [width, height] = page.size ?? [595, 842]
    const content = page.content ?? contentOf(page, height)
    const known = contents.get(content)
    const contentNumber = known ?? next++
    if (known === undefined) objects.set(contentNumber, pdfStream('', content))
    contents.set(content, contentNumber)
    const notes = (page.annotations ?? []).map((inside) => `<< /Type /Annot /Rect [50 50 150 70] ${inside} >>`)
    objects.set(
      next,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${contentNumber} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Annots [${notes.join(' ')}] >>`,
    )
    return next++
  })
}

function contentOf({ lines = [], seenLines = [] }: PdfPage, height: number): string {
  const begin = `BT 12 TL 50 ${height - 60} Td`
  const latin = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`)
  const seen = seenLines.map(
    (line) => `<${[...line].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> Tj T*`,
  )
  return [begin, '/F1 10 Tf', ...latin, '/F2 10 Tf', ...seen, 'ET'].join('\n')
}

/** Glyph n of the font stands for U+n. */
const unitsToUnicode = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CMapName /Seen def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange',
  ...[0, 100, 200].map((from) => {
    const rows = Array.from({ length: Math.min(100, 256 - from) }, (_, index) => (from + index).toString(16).padStart(2, '0'))
    return `${rows.length} beginbfrange\n${rows.map((row) => `<${row}00> <${row}ff> <${row}00>`).join('\n')}\nendbfrange`
  }),
  'endcmap end end',
].join('\n')

const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

function bodyOf(objects: ReadonlyMap<number, string | Uint8Array>) {
  const pieces: Buffer[] = [header]
  const places = new Map<number, number>()
  let at = header.length
  for (const [number, object] of objects) {
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ])
    places.set(number, at)
    pieces.push(bytes)
    at += bytes.length
  }
  return { pieces, places, end: at }
}

function writePlain(objects: ReadonlyMap<number, string | Uint8Array>, trailer: string): Uint8Array {
  const { pieces, places, end } = bodyOf(objects)
  const size = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R ${trailer} >>\nstartxref\n${end}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...pieces, Buffer.from(table, 'latin1')]))
}

function writeCompressed(objects: ReadonlyMap<number, string | Uint8Array>, trailer: string): Uint8Array {
  const packed = [...objects].filter((entry): entry is [number, string] => typeof entry[1] === 'string')
  const plain = new Map([...objects].filter(([, object]) => typeof object !== 'string'))
  const holder = Math.max(...objects.keys()) + 1
  let at = 0
  const index = packed.map(([number, object]) => {
    const place = `${number} ${at}`
    at += object.length + 1
    return place
  })
  const first = `${index.join(' ')} `
  const inside = deflateSync(Buffer.from(first + packed.map(([, object]) => object).join(' '), 'latin1'))
  plain.set(holder, pdfStream(`/Type /ObjStm /N ${packed.length} /First ${first.length} /Filter /FlateDecode`, inside))
  const { pieces, places, end } = bodyOf(plain)
  const inStream = new Map(packed.map(([number], place) => [number, place]))
  const size = holder + 2
  const rows = Array.from({ length: size }, (_, number) => {
    const place = number === holder + 1 ? end : places.get(number)
    const inner = inStream.get(number)
    const row = Buffer.alloc(7)
    row.set(inner === undefined ? (place === undefined ? [] : entryOf(1, place, 0)) : entryOf(2, holder, inner))
    return row
  })
  const table = pdfStream(`/Type /XRef /Size ${size} /W [1 4 2] /Root 1 0 R /Info 7 0 R ${trailer}`, Buffer.concat(rows))
  const last = [Buffer.from(`${holder + 1} 0 obj\n`), table, Buffer.from(`\nendobj\nstartxref\n${end}\n%%EOF\n`)]
  return new Uint8Array(Buffer.concat([...pieces, ...last]))
}

/** A row of a table of objects: one byte, four, two. */
function entryOf(kind: number, second: number, third: number): Uint8Array {
  const row = Buffer.alloc(7)
  row.writeUInt8(kind, 0)
  row.writeUInt32BE(second, 1)
  row.writeUInt16BE(third, 5)
  return row
}
