import { decodeAs } from '../../../shared/domain/decode-text.ts'
import { type CompoundFile, utf16le } from '../office/compound-file.ts'

/** Where properties of one object of a message lie: the folder of their streams. */
export type PropertyBag = {
  /** Text of a property by its number, as UTF-16 or in the code page of the message; '' where there is none. */
  readonly text: (id: number) => string
  readonly bytes: (id: number) => Uint8Array | null
  /** Whether a property holds a whole message: an attached one. */
  readonly hasStorage: (id: number) => boolean
  readonly number: (id: number) => number | null
  /** A time in UTC (ISO); null where there is none. */
  readonly time: (id: number) => string | null
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0')

/**
 * The properties of a message, a recipient or an attachment ([MS-OXMSG] 2.4).
 * @param folder path of its storage, with a slash at the end; '' for the message itself
 * @param headerBytes bytes before the first property: 32 for the message, 24 for one inside it, 8 for all others
 */
export function propertyBag(file: CompoundFile, folder: string, headerBytes: number): PropertyBag {
  const fixed = file.stream(`${folder}__properties_version1.0`) ?? new Uint8Array()
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength)
  const stream = (id: number, type: number) => file.stream(`${folder}__substg1.0_${hex(id, 4)}${hex(type, 4)}`)
  const entryAt = (id: number, type: number): number | null => {
    for (let at = headerBytes; at + 16 <= fixed.length; at += 16)
      if (view.getUint32(at, true) === id * 0x10000 + type) return at + 8
    return null
  }
  const number = (id: number) => {
    const at = entryAt(id, 3)
    return at === null ? null : view.getInt32(at, true)
  }
  const codePage = `windows-${number(0x3ffd) ?? 1252}`
  return {
    number,
    bytes: (id) => stream(id, 0x0102),
    hasStorage: (id) => file.entries.some(({ path, isStream }) => !isStream && path === `${folder}__substg1.0_${hex(id, 4)}000D`),
    text: (id) => {
      const wide = stream(id, 0x001f)
      if (wide !== null) return utf16le(wide).replace(/\0+$/, '')
      const narrow = stream(id, 0x001e)
      return narrow === null ? '' : decodeAs(narrow, codePage === 'windows-65001' ? 'utf-8' : codePage).replace(/\0+$/, '')
    },
    time: (id) => {
      const at = entryAt(id, 0x40)
      // Intervals of 100 ns since 1601.
      const milliseconds = at === null ? Number.NaN : Number(view.getBigUint64(at, true) / 10_000n) - 11_644_473_600_000
      return Number.isNaN(new Date(milliseconds).getTime()) ? null : new Date(milliseconds).toISOString()
    },
  }
}
