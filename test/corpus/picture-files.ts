import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { type CorpusFile, corpusFile, cut } from './corpus-file.ts'
import { zlibZeros } from './zeros.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'files')
const jpeg = () => readFileSync(join(sample, '06-surveillance', 'IMG_20250405_213311.jpg'))

/** Pictures: good ones, broken ones, and those that say that they are larger than any memory. */
export function pictureFiles(): CorpusFile[] {
  const image = { kind: 'image' } as const
  const bomb = { kind: 'image', hostile: true } as const
  const broken = { kind: 'image', warnings: ['partly-damaged'] } as const
  return [
    corpusFile('photo.jpg', 'image/jpeg', image, jpeg),
    corpusFile('cut.jpg', 'image/jpeg', broken, cut(jpeg, 0.5)),
    corpusFile('false-size.jpg', 'image/jpeg', bomb, () => resizedJpeg(jpeg())),
    corpusFile('false-exif.jpg', 'image/jpeg', { kind: 'image', hostile: true }, falseExif),
    corpusFile('small.png', 'image/png', image, () => png(4, 4, deflateSync(new Uint8Array(4 * 5)), 8)),
    corpusFile(
      'cut.png',
      'image/png',
      broken,
      cut(() => png(400, 400, deflateSync(noise(400 * 401)), 8), 0.5),
    ),
    corpusFile('60000.png', 'image/png', bomb, () => png(60_000, 60_000, zlibZeros(430), 1)),
    corpusFile('small.gif', 'image/gif', image, () => gif(2, 2)),
    corpusFile('65535.gif', 'image/gif', bomb, () => gif(65_535, 65_535)),
    corpusFile('cut.gif', 'image/gif', broken, () => Buffer.from('GIF89a\x02\0\x02\0\x80\0\0', 'latin1')),
    corpusFile('small.bmp', 'image/bmp', image, () => bmp(2, 2)),
    corpusFile('false-size.bmp', 'image/bmp', bomb, () => bmp(2_000_000_000, 2_000_000_000)),
    corpusFile('small.webp', 'image/webp', image, () =>
      Buffer.from('UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoCAAIAAgA0JaACdLoB+AADsAD+8Oj3/yC5YXXI1/8gP+QH/ID/+PIAAAA=', 'base64'),
    ),
    corpusFile('cut.webp', 'image/webp', image, () => Buffer.from('UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoCAAIA', 'base64')),
    corpusFile('small.avif', 'image/avif', image, () => Buffer.from(avif, 'base64')),
    corpusFile(
      'cut.avif',
      'image/avif',
      image,
      cut(() => Buffer.from(avif, 'base64'), 0.6),
    ),
    corpusFile('phone.heic', 'image/heic', { kind: 'hex' }, () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    corpusFile('scan.tiff', 'image/tiff', { kind: 'hex' }, () => tiff()),
  ]
}

const avif =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD5bWV0YQAAAAAAAAAvaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAFBpY3R1cmVIYW5kbGVyAAAAAA5waXRtAAAAAAABAAAAHmlsb2MAAAAARAAAAQABAAAAAQAAASEAAAAdAAAAKGlpbmYAAAAAAAEAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAAGppcHJwAAAAS2lwY28AAAAUaXNwZQAAAAAAAAAQAAAAEAAAABBwaXhpAAAAAAMICAgAAAAMYXYxQ4EADAAAAAATY29scm5jbHgAAgACAAIAAAAAF2lwbWEAAAAAAAAAAQABBAECgwQAAAAlbWRhdAoGGAz/2wCAMhMYAAAAUAAAAACpjmy2qrHGtoVA'

/** A PNG in shades of grey with packed rows as given. */
export function png(width: number, height: number, packed: Uint8Array, bits: 1 | 8): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(bits, 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A GIF of one pixel on a screen of any size. */
function gif(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  const rest = '\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;'
  return Buffer.concat([Buffer.from('GIF89a'), size, Buffer.from(rest, 'latin1')])
}

/** A bitmap of 24 bits a pixel with the bytes of one of two by two. */
function bmp(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(70)
  bytes.write('BM', 'latin1')
  bytes.writeUInt32LE(70, 2)
  bytes.writeUInt32LE(54, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(height, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(24, 28)
  return bytes
}

/** A picture of one white pixel in the form of scanners. */
function tiff(): Uint8Array {
  const fields = [
    [256, 3, 1],
    [257, 3, 1],
    [258, 3, 8],
    [262, 3, 1],
    [273, 4, 8],
    [278, 3, 1],
    [279, 4, 1],
  ] as const
  const bytes = Buffer.alloc(10 + 2 + fields.length * 12 + 4)
  bytes.write('II*\0', 'latin1')
  bytes.writeUInt32LE(10, 4)
  bytes.writeUInt16LE(fields.length, 10)
  for (const [index, [tag, type, value]] of fields.entries()) {
    bytes.writeUInt16LE(tag, 12 + index * 12)
    bytes.writeUInt16LE(type, 14 + index * 12)
    bytes.writeUInt32LE(1, 16 + index * 12)
    bytes.writeUInt32LE(value, 20 + index * 12)
  }
  return bytes
}

/** The frame of a JPEG says that it has 65,500 by 65,500 pixels. */
function resizedJpeg(bytes: Buffer): Uint8Array {
  const changed = Buffer.from(bytes)
  for (let at = 2; changed[at] === 0xff; at += 2 + changed.readUInt16BE(at + 2)) {
    if (changed[at + 1] !== 0xc0 && changed[at + 1] !== 0xc2) continue
    changed.writeUInt16BE(65_500, at + 5)
    changed.writeUInt16BE(65_500, at + 7)
    break
  }
  return changed
}

/** What a camera wrote says that it is longer than the file, and begins again at its own start. */
function falseExif(): Uint8Array {
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1')
  const long = Buffer.from('\x0f\x01\x02\0\xff\xff\xff\x7f\x08\0\0\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0', 'latin1')
  const head = Buffer.from('\xff\xe1\0\0', 'latin1')
  head.writeUInt16BE(exif.length + long.length + 2, 2)
  const picture = jpeg()
  return Buffer.concat([picture.subarray(0, 2), head, exif, long, picture.subarray(2)])
}

function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}
