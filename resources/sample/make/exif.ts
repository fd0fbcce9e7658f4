/** What a camera writes into a picture. Positions in degrees, south and west negative. */
export type Exif = {
  readonly description: string
  readonly make: string
  readonly model: string
  readonly artist?: string
  /** `YYYY:MM:DD HH:MM:SS`, local time. */
  readonly takenAt: string
  /** `+01:00`. */
  readonly offset: string
  readonly latitude: number
  readonly longitude: number
  readonly width: number
  readonly height: number
}

type Field = { readonly tag: number; readonly type: number; readonly count: number; readonly value: Buffer }

const text = (tag: number, value: string): Field => {
  const bytes = Buffer.from(`${value}\0`, 'utf8')
  return { tag, type: 2, count: bytes.length, value: bytes }
}
const short = (tag: number, value: number): Field => ({ tag, type: 3, count: 1, value: Buffer.from([value & 255, value >> 8]) })
const long = (tag: number, value: number): Field => ({ tag, type: 4, count: 1, value: uint32(value) })
const rationals = (tag: number, values: readonly (readonly [number, number])[]): Field => ({
  tag,
  type: 5,
  count: values.length,
  value: Buffer.concat(values.flatMap(([above, below]) => [uint32(above), uint32(below)])),
})
const bytes = (tag: number, type: 1 | 7, values: readonly number[]): Field => ({
  tag,
  type,
  count: values.length,
  value: Buffer.from(values),
})

/** The JPEG with an APP1 segment (Exif 2.3, little endian) right after its start marker. */
export function withExif(jpeg: Buffer, exif: Exif): Buffer {
  const tiff = tiffOf(exif)
  const head = Buffer.alloc(10)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(tiff.length + 8, 2)
  head.write('Exif\0\0', 4, 'latin1')
  return Buffer.concat([jpeg.subarray(0, 2), head, tiff, jpeg.subarray(2)])
}

function tiffOf(exif: Exif): Buffer {
  const [day = '', time = ''] = exif.takenAt.split(' ')
  const camera = [
    rationals(0x829a, [[1, 125]]),
    rationals(0x829d, [[28, 10]]),
    short(0x8827, 200),
    bytes(0x9000, 7, [0x30, 0x32, 0x33, 0x31]),
    text(0x9003, exif.takenAt),
    text(0x9011, exif.offset),
    long(0xa002, exif.width),
    long(0xa003, exif.height),
  ]
  const position = [
    bytes(0, 1, [2, 3, 0, 0]),
    text(1, exif.latitude < 0 ? 'S' : 'N'),
    rationals(2, degrees(exif.latitude)),
    text(3, exif.longitude < 0 ? 'W' : 'E'),
    rationals(4, degrees(exif.longitude)),
    rationals(
      7,
      time.split(':').map((part) => [Number(part), 1] as const),
    ),
    text(0x1d, day),
  ]
  const main = (cameraAt: number, positionAt: number) => [
    text(0x010e, exif.description),
    text(0x010f, exif.make),
    text(0x0110, exif.model),
    short(0x0112, 1),
    text(0x0132, exif.takenAt),
    ...(exif.artist === undefined ? [] : [text(0x013b, exif.artist)]),
    long(0x8769, cameraAt),
    long(0x8825, positionAt),
  ]
  const cameraAt = 8 + directory(main(0, 0), 8).length
  const cameraBytes = directory(camera, cameraAt)
  const positionAt = cameraAt + cameraBytes.length
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  return Buffer.concat([head, directory(main(cameraAt, positionAt), 8), cameraBytes, directory(position, positionAt)])
}

/** One image file directory at an offset, its longer values after it. Tags must come in rising order. */
function directory(fields: readonly Field[], at: number): Buffer {
  const table = Buffer.alloc(2 + fields.length * 12 + 4)
  table.writeUInt16LE(fields.length, 0)
  const values: Buffer[] = []
  let end = at + table.length
  fields.forEach((field, index) => {
    const row = 2 + index * 12
    table.writeUInt16LE(field.tag, row)
    table.writeUInt16LE(field.type, row + 2)
    table.writeUInt32LE(field.count, row + 4)
    if (field.value.length <= 4) field.value.copy(table, row + 8)
    else {
      table.writeUInt32LE(end, row + 8)
      const padded = field.value.length % 2 === 0 ? field.value : Buffer.concat([field.value, Buffer.alloc(1)])
      values.push(padded)
      end += padded.length
    }
  })
  return Buffer.concat([table, ...values])
}

function degrees(value: number): [number, number][] {
  const all = Math.round(Math.abs(value) * 360_000)
  return [
    [Math.floor(all / 360_000), 1],
    [Math.floor((all % 360_000) / 6_000), 1],
    [all % 6_000, 100],
  ]
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
