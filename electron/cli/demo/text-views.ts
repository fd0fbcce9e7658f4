import { inflateRawSync } from 'node:zlib'
import { runTool } from './tools.ts'

/** Archives in archives are opened so many times. */
const deepest = 3
const largestPartBytes = 64 * 1024 * 1024

/**
 * Everything in a file that may be read as text: the file itself in UTF-8 and UTF-16, the parts of archives and office
 * documents, mail parts decoded, markup taken away, the text of a PDF (by `pdftotext`, where it is installed).
 */
export function textViews(bytes: Buffer, depth = 0): string[] {
  const start = bytes.toString('latin1', 0, 8)
  const raw = [bytes.toString('utf8'), ...wideViews(bytes)]
  if (start.startsWith('PK\x03\x04') && depth < deepest)
    return [...raw, ...zipParts(bytes).flatMap(({ name, data }) => [name, ...textViews(data, depth + 1)])]
  if (start.startsWith('%PDF-')) return [...raw, ...pdfViews(bytes)]
  const text = raw[0] ?? ''
  const views = [...raw]
  if (/<[a-z!?/]/i.test(text)) views.push(entities(text.replace(/<[^>]*>/g, '')), entities(text.replace(/<[^>]*>/g, ' ')))
  if (/^(from|to|subject|content-transfer-encoding):/im.test(text) && depth < deepest) views.push(...mailViews(text, depth))
  return views
}

/** UTF-16 in both orders and from both parities; each an even copy, since Node 24 writes past its memory on others. */
function wideViews(bytes: Buffer): string[] {
  return [bytes, bytes.subarray(1)].flatMap((view) => {
    const even = Buffer.from(view.subarray(0, view.length - (view.length % 2)))
    return [even.toString('utf16le'), even.swap16().toString('utf16le')]
  })
}

function pdfViews(bytes: Buffer): string[] {
  const titles = bytes.toString('latin1').matchAll(/<FEFF([0-9A-F]+)>/gi)
  const decoded = Array.from(titles, ([, hex = '']) =>
    Buffer.from(hex.slice(0, hex.length & ~3), 'hex')
      .swap16()
      .toString('utf16le'),
  )
  const text = runTool('pdftotext', ['-', '-'], { input: bytes })
  return text === null ? decoded : [...decoded, text.output.toString('utf8')]
}

function mailViews(text: string, depth: number): string[] {
  const words = text.replace(/=\?[\w-]+\?([bq])\?([^?]*)\?=\s*/gi, (_all, kind: string, body: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body.replaceAll('_', ' ')),
  )
  const percent = text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
  const blocks = text.match(/(?:^[A-Za-z0-9+/]+={0,2}\r?\n)+/gm) ?? []
  const parts = blocks.flatMap((block) => textViews(Buffer.from(block, 'base64'), depth + 1))
  return [words, percent, quotedPrintable(text), ...parts]
}

function quotedPrintable(text: string): string {
  const bytes = Buffer.from(text.replace(/=\r?\n/g, ''), 'utf8').toString('latin1')
  const decoded = bytes.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(decoded, 'latin1').toString('utf8')
}

function entities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** The entries of a ZIP by its directory; what cannot be inflated is passed over. */
function zipParts(zip: Buffer): { readonly name: string; readonly data: Buffer }[] {
  const parts: { name: string; data: Buffer }[] = []
  let at = zip.indexOf('PK\x01\x02', 0, 'latin1')
  while (at >= 0 && at + 46 <= zip.length) {
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
    if (local + 30 <= zip.length) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      parts.push({ name, data: zip.readUInt16LE(at + 10) === 8 ? inflated(packed) : packed })
    }
    at = zip.indexOf('PK\x01\x02', at + 46, 'latin1')
  }
  return parts
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: largestPartBytes })
  } catch {
    return Buffer.alloc(0)
  }
}
