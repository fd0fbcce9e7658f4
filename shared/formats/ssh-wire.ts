import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** The two building blocks of SSH's binary layouts (RFC 4251, section 5): uint32 and length-prefixed strings. */

export function uint32(value: number): Uint8Array {
  return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
}

/** A `string`: four bytes of length, then the bytes. */
export function sshString(value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? utf8ToBytes(value) : value
  return concatBytes(uint32(bytes.length), bytes)
}

/** Reads SSH's layouts from the front. Each read answers null where the bytes end too early. */
export type SshReader = {
  readonly bytes: (length: number) => Uint8Array | null
  readonly uint32: () => number | null
  readonly string: () => Uint8Array | null
  /** A `string` of printable ASCII. */
  readonly text: () => string | null
  readonly isAtEnd: () => boolean
}

export function sshReader(source: Uint8Array): SshReader {
  let at = 0
  const bytes = (length: number): Uint8Array | null => {
    if (length > source.length - at) return null
    at += length
    return source.slice(at - length, at)
  }
  const readUint32 = (): number | null => {
    const four = bytes(4)
    return four ? new DataView(four.buffer, four.byteOffset).getUint32(0) : null
  }
  const string = (): Uint8Array | null => {
    const length = readUint32()
    return length === null ? null : bytes(length)
  }
  const text = (): string | null => {
    const value = string()
    return value?.every((byte) => byte >= 0x20 && byte < 0x7f) ? String.fromCharCode(...value) : null
  }
  return { bytes, uint32: readUint32, string, text, isAtEnd: () => at === source.length }
}
