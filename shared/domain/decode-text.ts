/** In Node and in every browser, but in no library that TypeScript gives to code for both. */
declare const TextDecoder: new (label: string) => { readonly encoding: string; readonly decode: (bytes: Uint8Array) => string }

/** Text that was decoded, and by what: the encoding by its WHATWG name, and whether it is only a guess. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly isGuess: boolean }

/** So many bytes decide what an encoding is guessed to be. */
const sampleBytes = 256 * 1024

/**
 * Bytes as text. A byte-order mark decides; then UTF-16 by its zeros; then UTF-8, where the bytes are that throughout;
 * then what the file says of itself; else a guess by the letters that it would give: Arabic (Windows-1256, ISO-8859-6) or
 * Western (Windows-1252). What does not fit becomes U+FFFD; it never throws.
 * @param declared the encoding that the file names (`charset=…`), if it does
 */
export function decodeText(bytes: Uint8Array, declared = ''): Decoded {
  const marked = byMark(bytes)
  if (marked !== null) return { text: decodeAs(bytes, marked), encoding: marked, isGuess: false }
  const sample = bytes.subarray(0, sampleBytes)
  const wide = byZeros(sample)
  if (wide !== null) return { text: decodeAs(bytes, wide), encoding: wide, isGuess: true }
  if (isUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', isGuess: false }
  const named = nameOf(declared)
  if (named !== null && named !== 'utf-8') return { text: decodeAs(bytes, named), encoding: named, isGuess: false }
  const encoding = guess(sample)
  return { text: decodeAs(bytes, encoding), encoding, isGuess: true }
}

/** Bytes in a named encoding; one that is not known is guessed. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const name = nameOf(encoding)
  if (name === null) return decodeText(bytes).text
  // A copy of whole units: Node reads an odd number of them at an odd address wrongly.
  const isWide = name.startsWith('utf-16')
  const whole = isWide ? new Uint8Array(bytes.subarray(0, bytes.length - (bytes.length % 2))) : bytes
  return new TextDecoder(name).decode(whole)
}

function nameOf(label: string): string | null {
  if (label === '') return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Spaces, digits and line ends of UTF-16 have a zero on one side only. */
function byZeros(sample: Uint8Array): string | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const [most, fewest] = [Math.max(even, odd), Math.min(even, odd)]
  if (most < 4 || most * 50 < sample.length || fewest * 20 > most) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Whether bytes are UTF-8, but for a last letter that is cut and for very few wrong ones among many right ones. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let wrong = 0
  let right = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd && at < text.length - 1) wrong += 1
    else if (unit > 0x7f) right += 1
  }
  return wrong * 20 <= right
}

function guess(sample: Uint8Array): string {
  if (!looksArabic(sample)) return 'windows-1252'
  const articles = (encoding: string) => decodeAs(sample, encoding).split('ال').length
  return articles('iso-8859-6') > articles('windows-1256') ? 'iso-8859-6' : 'windows-1256'
}

/** Arabic words are runs of upper bytes; accents of French and Spanish stand alone, or two together. */
function looksArabic(sample: Uint8Array): boolean {
  let inRuns = 0
  let alone = 0
  let run = 0
  for (let at = 0; at <= sample.length; at += 1) {
    if ((sample[at] ?? 0) >= 0x80) {
      run += 1
      continue
    }
    if (run >= 3) inRuns += run
    else alone += run
    run = 0
  }
  return inRuns > alone
}
