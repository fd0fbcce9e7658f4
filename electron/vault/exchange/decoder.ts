import { Buffer } from 'node:buffer'
import type { TableEncoding } from '../../../shared/domain/table-file.ts'

/** Turns the bytes of a file into text, piece by piece. What does not fit the encoding becomes U+FFFD. */
export type Decoder = {
  readonly push: (bytes: Uint8Array) => string
  /** What was left over at the end. */
  readonly end: () => string
}

/** The upper half of Windows-1252 that differs from ISO-8859-1: 0x80 to 0x9f. */
const upper1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178'
/** The upper half of Windows-1256 (Arabic): 0x80 to 0xff. */
const upper1256 =
  '\u20ac\u067e\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0679\u2039\u0152\u0686\u0698\u0688\u06af\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u06a9\u2122\u0691\u203a\u0153\u200c\u200d\u06ba\xa0\u060c\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\u06be\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\u061b\xbb\xbc\xbd\xbe\u061f\u06c1\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\xd7\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643\xe0\u0644\xe2\u0645\u0646\u0647\u0648\xe7\xe8\xe9\xea\xeb\u0649\u064a\xee\xef\u064b\u064c\u064d\u064e\xf4\u064f\u0650\xf7\u0651\xf9\u0652\xfb\xfc\u200e\u200f\u06d2'

/** A decoder of an encoding. A byte-order mark at the beginning is not part of the text. */
export function decoderOf(encoding: TableEncoding): Decoder {
  switch (encoding) {
    case 'utf-8':
      return utf8()
    case 'utf-16le':
    case 'utf-16be':
      return utf16(encoding === 'utf-16be')
    case 'windows-1252':
      return singleByte(upper1252)
    case 'windows-1256':
      return singleByte(upper1256)
    case 'iso-8859-1':
      return singleByte('')
    default:
      return encoding satisfies never
  }
}

function utf8(): Decoder {
  const decoder = new TextDecoder('utf-8')
  return { push: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** Always decodes an aligned copy of whole code units: Node reads an odd number of them at an odd address wrongly. */
function utf16(isSwapped: boolean): Decoder {
  const decoder = new TextDecoder('utf-16le')
  let odd: Uint8Array = new Uint8Array()
  return {
    push: (bytes) => {
      const all = Buffer.alloc(odd.length + bytes.length)
      all.set(odd)
      all.set(bytes, odd.length)
      const whole = all.length - (all.length % 2)
      odd = new Uint8Array(all.subarray(whole))
      const units = new Uint8Array(whole)
      units.set(all.subarray(0, whole))
      if (isSwapped) Buffer.from(units.buffer).swap16()
      return decoder.decode(units, { stream: true })
    },
    end: () => decoder.decode() + (odd.length > 0 ? '\ufffd' : ''),
  }
}

/** Encodings of one byte a character, by a table of their own: what Node knows of them differs from version to version. */
function singleByte(upper: string): Decoder {
  return {
    push: (bytes) => {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
      if (upper === '') return text
      return text.replace(/[\x80-\xff]/g, (char) => upper[char.charCodeAt(0) - 128] ?? char)
    },
    end: () => '',
  }
}
