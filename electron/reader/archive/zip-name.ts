import { crc32 } from 'node:zlib'

/** The upper half of code page 437, in which ZIP names are written that do not say otherwise. */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/**
 * A name or comment of a ZIP archive. What is not marked as UTF-8 is taken for it where it could be nothing else; else it
 * is code page 437, as the format says.
 */
export function decodeName(bytes: Uint8Array, isUtf8: boolean, extra: Uint8Array = new Uint8Array()): string {
  const unicode = unicodePath(extra, bytes)
  if (unicode !== null) return unicode
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upper437.charAt(byte - 128))).join('')
  }
}

/** The name in UTF-8 that Info-ZIP keeps beside another one (extra field 0x7075), where it is still of that one. */
function unicodePath(extra: Uint8Array, name: Uint8Array): string | null {
  const field = extraFieldOf(extra, 0x7075)
  if (field === null || field.length < 6 || field[0] !== 1) return null
  const sum = new DataView(field.buffer, field.byteOffset, field.byteLength).getUint32(1, true)
  return sum === crc32(name) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(field.subarray(5)) : null
}

/** One of the extra fields of an entry; null where it is not there. */
export function extraFieldOf(extra: Uint8Array, id: number): Uint8Array | null {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = (extra[at + 2] ?? 0) | ((extra[at + 3] ?? 0) << 8)
    if (((extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8)) === id) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return null
}
