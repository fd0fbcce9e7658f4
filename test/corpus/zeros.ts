import { constants, crc32, deflateRawSync } from 'node:zlib'

const mebibyte = 1024 * 1024

/** So many zeros, deflated without making them: one block of a mebibyte again and again. */
export function deflatedZeros(mebibytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(mebibyte), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), deflateRawSync(new Uint8Array())])
}

/** The same as a zlib stream. */
export function zlibZeros(mebibytes: number): Uint8Array {
  const sum = Buffer.alloc(4)
  // Adler-32 of zeros: the first half stays 1, the second counts them.
  sum.writeUInt32BE((((mebibytes * mebibyte) % 65_521) * 65_536 + 1) >>> 0)
  return Buffer.concat([Uint8Array.of(0x78, 0xda), deflatedZeros(mebibytes), sum])
}

/** The same as a GZIP stream; its sum is not right, and nobody may come so far. */
export function gzipZeros(mebibytes: number): Uint8Array {
  const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255)
  return Buffer.concat([head, deflatedZeros(mebibytes), new Uint8Array(8)])
}

/** CRC-32 of so many mebibytes of zeros. */
export function crcOfZeros(mebibytes: number): number {
  const block = new Uint8Array(mebibyte)
  let sum = 0
  for (let count = 0; count < mebibytes; count++) sum = crc32(block, sum)
  return sum
}
