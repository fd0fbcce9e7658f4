import type { EncodedPage } from './png-stream.ts'

/** A page of a PDF that is a picture, with its size in points (1/72 inch). */
export type PicturePage = EncodedPage & { readonly widthPoints: number; readonly heightPoints: number }

const header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'

/**
 * A PDF whose pages are pictures and nothing else: no text, no fonts, no document information, no XMP, no identifier, no
 * time. ISO 32000-1: FlateDecode with PNG prediction (7.4.4.4), so that the stream of a page is that of a PNG. The same
 * pages always give the same bytes.
 */
export function writePdf(pages: readonly PicturePage[]): Uint8Array {
  const kids = pages.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')
  const objects: (readonly Uint8Array[])[] = [
    [latin('<< /Type /Catalog /Pages 2 0 R >>')],
    [latin(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)],
    ...pages.flatMap(pageObjects),
  ]
  const pieces: Uint8Array[] = [latin(header)]
  const offsets: number[] = []
  let at = header.length
  const put = (piece: Uint8Array) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const [index, body] of objects.entries()) {
    offsets.push(at)
    put(latin(`${index + 1} 0 obj\n`))
    for (const piece of body) put(piece)
    put(latin('\nendobj\n'))
  }
  const start = at
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  put(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  put(latin(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(pieces, at)
}

function pageObjects(page: PicturePage, index: number): (readonly Uint8Array[])[] {
  const first = 3 + 3 * index
  const width = points(page.widthPoints)
  const height = points(page.heightPoints)
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`
  const colours = page.isGrey ? 1 : 3
  const picture =
    `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /${page.isGrey ? 'DeviceGray' : 'DeviceRGB'}` +
    ` /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent 8 /Columns ${page.width} >>` +
    ` /Length ${page.data.length} >>\nstream\n`
  return [
    [
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + 1} 0 R /Resources << /XObject << /I ${first + 2} 0 R >> >> >>`,
      ),
    ],
    [latin(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)],
    [latin(picture), page.data, latin('\nendstream')],
  ]
}

const pictureHead =
  /^(\d+) 0 obj\n<< \/Type \/XObject \/Subtype \/Image \/Width (\d+) \/Height (\d+) \/ColorSpace \/(DeviceGray|DeviceRGB) [^>]*>> \/Length (\d+) >>\nstream\n/
const boxHead = /^(\d+) 0 obj\n<< \/Type \/Page \/Parent 2 0 R \/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/

/** What a PDF of ours holds; null where it is not exactly one. */
export function readPdf(bytes: Uint8Array): PicturePage[] | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const offsets = offsetsIn(all)
  if (offsets === null || (offsets.length - 2) % 3 !== 0) return null
  const pages: PicturePage[] = []
  for (let at = 2; at + 2 < offsets.length; at += 3) {
    const box = boxHead.exec(headAt(all, offsets[at]))
    const head = headAt(all, offsets[at + 2])
    const picture = pictureHead.exec(head)
    if (box === null || picture === null) return null
    const start = (offsets[at + 2] ?? 0) + picture[0].length
    pages.push({
      width: Number(picture[2]),
      height: Number(picture[3]),
      isGrey: picture[4] === 'DeviceGray',
      data: bytes.subarray(start, start + Number(picture[5])),
      widthPoints: Number(box[2]),
      heightPoints: Number(box[3]),
    })
  }
  // What is read is written once more: a byte that the writer would not put there is seen.
  return Buffer.compare(writePdf(pages), all) === 0 ? pages : null
}

/** Where the objects are, by the table at the end. */
function offsetsIn(all: Buffer): number[] | null {
  const end = all.subarray(Math.max(0, all.length - 100)).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(end)?.[1] ?? Number.NaN)
  if (!(start < all.length)) return null
  const table = all.subarray(start).toString('latin1')
  return Array.from(table.matchAll(/^(\d{10}) 00000 n $/gm), (row) => Number(row[1]))
}

function headAt(all: Buffer, offset = 0): string {
  return all.subarray(offset, offset + 500).toString('latin1')
}

/** Points, to a hundredth, as PDF writes numbers. */
function points(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
