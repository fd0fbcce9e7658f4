import { decodeAs } from '../../../shared/domain/decode-text.ts'
import type { Metadata } from '../../../shared/domain/reading.ts'
import { utf16le } from './compound-file.ts'

/** Properties of old Office files by their numbers ([MS-OLEPS] 3.1). */
const names: Readonly<Record<number, string>> = {
  2: 'Title',
  3: 'Subject',
  4: 'Author',
  5: 'Keywords',
  6: 'Comments',
  7: 'Template',
  8: 'LastAuthor',
  9: 'RevNumber',
  11: 'LastPrinted',
  12: 'CreateDate',
  13: 'LastSaveDate',
  14: 'PageCount',
  15: 'WordCount',
  18: 'AppName',
}
const codePageProperty = 1
const mostProperties = 100

/** What an old Office file says of itself, from its stream `\x05SummaryInformation`; nothing where that is broken. */
export function summaryInformation(bytes: Uint8Array): Metadata[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  const section = word(44)
  const rows = Array.from({ length: Math.min(word(section + 4), mostProperties) }, (_, index) => ({
    id: word(section + 8 + index * 8),
    at: section + word(section + 12 + index * 8),
  }))
  const codePageAt = rows.find(({ id }) => id === codePageProperty)?.at
  const codePage = codePageAt === undefined ? 1252 : word(codePageAt + 4) & 0xffff
  const encoding = codePage === 65_001 ? 'utf-8' : codePage === 1_200 ? 'utf-16le' : `windows-${codePage}`
  return rows.flatMap(({ id, at }): Metadata[] => {
    const name = names[id]
    const type = word(at) & 0xffff
    const value = type === 0x40 ? timeOf(word(at + 4), word(at + 8)) : textAt(type, at)
    return name === undefined || value === '' ? [] : [{ group: 'document', name, value, zone: type === 0x40 ? 'Z' : null }]
  })

  function textAt(type: number, at: number): string {
    const length = Math.min(word(at + 4), 4_000)
    if (type === 3) return String(word(at + 4) | 0)
    if (type === 0x1e) return decodeAs(bytes.subarray(at + 8, at + 8 + length), encoding).replace(/\0[\s\S]*$/, '')
    return type === 0x1f ? utf16le(bytes.subarray(at + 8, at + 8 + length * 2)).replace(/\0[\s\S]*$/, '') : ''
  }
}

/** Intervals of 100 ns since 1601; what lies before 1980 is a length of time or nothing. */
function timeOf(low: number, high: number): string {
  const date = new Date((high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1980 ? '' : date.toISOString()
}
