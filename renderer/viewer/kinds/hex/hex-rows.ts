/** Bytes on one line. */
export const bytesInRow = 16

/** A row of bytes as people read it: where it begins, the bytes, and the characters that they would be in ASCII. */
export function hexRow(bytes: Uint8Array, row: number): string {
  const some = Array.from(bytes.subarray(row * bytesInRow, (row + 1) * bytesInRow))
  const offset = (row * bytesInRow).toString(16).padStart(8, '0')
  const numbers = some.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  const letters = some.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('')
  return `${offset}  ${numbers.padEnd(bytesInRow * 3)} ${letters.padEnd(bytesInRow)}`
}
