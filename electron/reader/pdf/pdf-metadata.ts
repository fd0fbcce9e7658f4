import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Metadata, ReadWarning } from '../../../shared/domain/reading.ts'

/** What pdf.js adds to the information of a document, and nobody wrote. */
const notWritten = new Set([
  'PDFFormatVersion',
  'Language',
  'EncryptFilterName',
  'IsLinearized',
  'IsAcroFormPresent',
  'IsXFAPresent',
  'IsCollectionPresent',
  'IsSignaturesPresent',
  'Custom',
])

/** What a PDF says of itself: its information dictionary and its XMP packet, as written; and what its form warns of. */
export async function metadataOf(
  document: PDFDocumentProxy,
): Promise<{ readonly metadata: Metadata[]; readonly warnings: ReadWarning[] }> {
  const { info, metadata: xmp } = await document.getMetadata()
  const known = new Map<string, unknown>(Object.entries(info))
  const lines: Metadata[] = []
  const add = (name: string, value: unknown) => {
    const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : ''
    if (text.trim() !== '') lines.push({ group: 'document', name, value: text, zone: zoneOf(text) })
  }
  add('PDFVersion', known.get('PDFFormatVersion'))
  add('Language', known.get('Language'))
  for (const [name, value] of known) if (!notWritten.has(name)) add(name, value)
  const custom = known.get('Custom')
  if (custom instanceof Map) for (const [name, value] of custom) add(String(name), value)
  if (xmp !== null) for (const [name, value] of xmp as Iterable<[string, unknown]>) add(`XMP ${name}`, value)
  const warnings: ReadWarning[] = []
  if (known.get('IsXFAPresent') === true) warnings.push('active-content')
  if (known.get('IsSignaturesPresent') === true) warnings.push('signed')
  return { metadata: lines, warnings }
}

/**
 * The zone of a time as a PDF (`D:20240302214000+02'00'`, ISO 32000-1, 7.9.4) or XMP (`2024-03-02T21:40:00+02:00`) writes
 * it: `unknown` where it says none, null where the text is no time.
 */
export function zoneOf(text: string): string | null {
  const time = /^D:\d{4,14}(.*)$/.exec(text) ?? /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(.*)$/.exec(text)
  if (time === null) return null
  const zone = (time[1] ?? '').trim()
  if (/^z/i.test(zone)) return 'Z'
  const offset = /^([+-])(\d\d)(?:['’:]?(\d\d))?/.exec(zone)
  return offset === null ? 'unknown' : `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`
}
