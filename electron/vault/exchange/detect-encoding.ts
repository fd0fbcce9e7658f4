import type { TableEncoding, TablePreview } from '../../../shared/domain/table-file.ts'
import { decoderOf } from './decoder.ts'

type Found = { readonly encoding: TableEncoding; readonly doubt: TablePreview['encodingDoubt'] }

/** What the first bytes of a file say it is, where it is no table of text. */
export type NoText = 'spreadsheet' | 'binary'

/**
 * The encoding of a file by its first bytes, with honest doubt: a byte-order mark is certain, bytes that are UTF-8
 * throughout are likely, everything else is a guess by the letters that it would give.
 * @param sample the beginning of the file
 */
export function detectEncoding(sample: Uint8Array): Found | NoText {
  const marked = byMark(sample)
  if (marked) return { encoding: marked, doubt: 'certain' }
  if (isSpreadsheet(sample)) return 'spreadsheet'
  if (sample.includes(0)) return byZeros(sample)
  if (looksBinary(sample)) return 'binary'
  const text = new TextDecoder('utf-8').decode(wholeUtf8(sample))
  const wrong = text.split('\ufffd').length - 1
  const multiByte = sample.reduce((count, byte) => count + (byte >= 0xc2 && byte < 0xf5 ? 1 : 0), 0)
  if (wrong === 0) return { encoding: 'utf-8', doubt: 'likely' }
  if (wrong * 20 < multiByte) return { encoding: 'utf-8', doubt: 'guessed' }
  return { encoding: looksArabic(sample) ? 'windows-1256' : 'windows-1252', doubt: 'guessed' }
}

function byMark(sample: Uint8Array): TableEncoding | null {
  const [a, b, c] = sample
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** A zip (xlsx, ods) or an OLE file (xls): people take them for tables, and rightly, but not here. */
function isSpreadsheet(sample: Uint8Array): boolean {
  const head = [...sample.subarray(0, 4)]
  return [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((magic) => magic.every((byte, at) => head[at] === byte))
}

/** Separators, digits and line ends of UTF-16 have a zero on one side only. */
function byZeros(sample: Uint8Array): Found | NoText {
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const most = Math.max(even, odd)
  if (Math.min(even, odd) > 0 || most * 100 < sample.length) return 'binary'
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be'
  return decoderOf(encoding).push(sample).includes('\ufffd') ? 'binary' : { encoding, doubt: 'likely' }
}

/** Control characters, other than tab and line ends, do not stand in tables. */
function looksBinary(sample: Uint8Array): boolean {
  const controls = sample.reduce((count, byte) => count + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 ? 1 : 0), 0)
  return controls * 50 > sample.length
}

/** The sample without a character that it cuts in two. */
function wholeUtf8(sample: Uint8Array): Uint8Array {
  let end = sample.length
  for (let back = 1; back <= 3 && back <= sample.length; back++) {
    const byte = sample[sample.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      if (needs > back) end = sample.length - back
      break
    }
  }
  return sample.subarray(0, end)
}

/** Arabic words are runs of upper bytes; accents of French and Spanish stand alone, or two together. */
function looksArabic(sample: Uint8Array): boolean {
  let inRuns = 0
  let alone = 0
  let run = 0
  for (const byte of [...sample, 0]) {
    if (byte >= 0x80) {
      run += 1
      continue
    }
    if (run >= 3) inRuns += run
    else alone += run
    run = 0
  }
  return inRuns > alone
}
