import { crc32 } from 'node:zlib'
import type { EncodedPage } from './png-stream.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const headBytes = 8 + 25 + 8

/**
 * A picture of three chunks, IHDR, IDAT and IEND: no text, no time, no colour profile, no thumbnail. PNG (third edition),
 * 8 bits a sample, grey or red, green and blue, not interlaced.
 */
export function writePng({ width, height, isGrey, data }: EncodedPage): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, isGrey ? 0 : 2, 0, 0, 0], 8)
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array(0))])
}

/** What a picture of ours holds; null where it is not exactly one. */
export function readPng(bytes: Uint8Array): EncodedPage | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < headBytes + 16) return null
  const page = {
    width: view.readUInt32BE(16),
    height: view.readUInt32BE(20),
    isGrey: view.readUInt8(25) === 0,
    data: bytes.subarray(headBytes, headBytes + view.readUInt32BE(33)),
  }
  // What is read is written once more: a byte that the writer would not put there is seen.
  return Buffer.compare(writePng(page), view) === 0 ? page : null
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const result = Buffer.alloc(data.length + 12)
  result.writeUInt32BE(data.length, 0)
  result.write(type, 4, 'latin1')
  result.set(data, 8)
  result.writeUInt32BE(crc32(result.subarray(4, data.length + 8)), data.length + 8)
  return result
}
