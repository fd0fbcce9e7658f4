import { describe, expect, it } from 'vitest'
import { imageSize } from '../../../renderer/viewer/kinds/image/image-size.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))
const be32 = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const le32 = (value: number) => be32(value).reverse()
const be16 = (value: number) => [value >> 8, value & 255]
const le16 = (value: number) => [value & 255, value >> 8]
const jpeg = (...before: (string | readonly number[])[]) =>
  bytes([0xff, 0xd8], ...before, [0xff, 0xc2, 0, 17, 8], be16(3000), be16(4000), [3])
const segment = (marker: number, length: number) => [0xff, marker, ...be16(length), ...new Array<number>(length - 2).fill(0xff)]

describe('the size of a picture', () => {
  it.each([
    ['PNG', bytes([0x89], 'PNG\r\n\x1a\n', be32(13), 'IHDR', be32(4000), be32(3000)), 4000, 3000],
    ['JPEG', jpeg(), 4000, 3000],
    ['JPEG with a camera’s data before it', jpeg(segment(0xe1, 60_000), segment(0xe2, 60_000), [0xff]), 4000, 3000],
    ['GIF', bytes('GIF89a', le16(640), le16(480)), 640, 480],
    ['WebP, lossy', bytes('RIFF', le32(100), 'WEBPVP8 ', le32(90), [0, 0, 0, 0x9d, 0x01, 0x2a], le16(800), le16(600)), 800, 600],
    ['WebP, lossless', bytes('RIFF', le32(100), 'WEBPVP8L', le32(90), [0x2f], le32((599 << 14) | 799), [0]), 800, 600],
    [
      'WebP, extended',
      bytes('RIFF', le32(100), 'WEBPVP8X', le32(10), [0, 0, 0, 0], [0x9f, 0x86, 1], [0xff, 0xff, 0]),
      100_000,
      65_536,
    ],
    ['BMP', bytes('BM', new Array<number>(12).fill(0), le32(40), le32(320), le32(240)), 320, 240],
    ['BMP from the top', bytes('BM', new Array<number>(12).fill(0), le32(40), le32(320), le32(-240 >>> 0)), 320, 240],
    ['BMP of OS/2', bytes('BM', new Array<number>(12).fill(0), le32(12), le16(32), le16(24), le32(0)), 32, 24],
    [
      'AVIF, the largest of its pictures',
      bytes(
        be32(20),
        'ftypavif',
        be32(0),
        be32(20),
        'ispe',
        be32(0),
        be32(320),
        be32(240),
        be32(20),
        'ispe',
        be32(0),
        be32(4000),
        be32(3000),
      ),
      4000,
      3000,
    ],
  ])('is read from %s', (_name, head, width, height) => {
    expect(imageSize(head)).toEqual({ width, height })
  })

  it.each([
    ['nothing', bytes()],
    ['three bytes', bytes('abc')],
    ['text', bytes('This is a text and no picture at all.')],
    ['a PNG without its header', bytes([0x89], 'PNG\r\n\x1a\n', be32(13), 'IDAT', be32(4000), be32(3000))],
    ['a PNG that ends early', bytes([0x89], 'PNG\r\n\x1a\n', be32(13), 'IHDR', be32(4000))],
    ['a PNG of no pixels', bytes([0x89], 'PNG\r\n\x1a\n', be32(13), 'IHDR', be32(0), be32(3000))],
    ['a JPEG that ends early', bytes([0xff, 0xd8], segment(0xe1, 100))],
    ['a JPEG whose picture begins at once', bytes([0xff, 0xd8, 0xff, 0xda, 0, 4, 0, 0])],
    ['a JPEG of segments without length', bytes([0xff, 0xd8], ...Array.from({ length: 100 }, () => [0xff, 0xe1, 0, 0]))],
  ])('is not known of %s', (_name, head) => {
    expect(imageSize(head)).toBeNull()
  })

  it('is known of a part of a larger buffer', () => {
    const all = bytes('xxxx', [0x89], 'PNG\r\n\x1a\n', be32(13), 'IHDR', be32(7), be32(5))
    expect(imageSize(all.subarray(4))).toEqual({ width: 7, height: 5 })
  })
})
