import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a ZIP archive, written as told, whether it is true or not. */
export type RawEntry = {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  /** Stored without compression. */
  readonly isStored?: boolean
  /** Compressed bytes, instead of those of `data`. */
  readonly packed?: Uint8Array
  readonly sizeBytes?: number
  readonly crc?: number
  readonly flags?: number
  readonly method?: number
  /** Unix mode: a link is 0o120777. */
  readonly mode?: number
  /** Where the directory says that the local header is. */
  readonly headerAt?: number
  /** Only in the directory. */
  readonly isListedOnly?: boolean
}

/** A ZIP archive of entries as they are told. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const pieces: Uint8Array[] = []
  const listed: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string)
    const data = Buffer.from((entry.data ?? '') as string)
    const packed = entry.packed ?? (entry.isStored ? data : deflateRawSync(data))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(entry.flags ?? 0x0800, 2)
    common.writeUInt16LE(entry.method ?? (entry.isStored ? 0 : 8), 4)
    common.writeUInt16LE(0x5862, 8)
    common.writeUInt32LE(entry.crc ?? crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(entry.sizeBytes ?? data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6)
    place.writeUInt32LE(entry.headerAt ?? at, 10)
    listed.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, place, name)
    if (entry.isListedOnly) continue
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length % 0x10000, 8)
  end.writeUInt16LE(entries.length % 0x10000, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...pieces, directory, end, Buffer.from(comment, 'latin1')])
}
