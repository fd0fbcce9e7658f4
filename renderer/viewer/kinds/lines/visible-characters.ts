/** A run of characters of a text: shown as they are, or, where they would not be seen or turn the line, by a name. */
export type VisiblePiece = { readonly text: string; readonly label: string | null }

const named: Readonly<Record<number, string>> = {
  173: 'SHY',
  1564: 'ALM',
  6158: 'MVS',
  8203: 'ZWSP',
  8206: 'LRM',
  8207: 'RLM',
  8232: 'LS',
  8233: 'PS',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
}

/**
 * Characters that cannot be seen, or that turn the direction of writing: a file name or a number may lie by them. The two
 * joiners stay as they are, because Persian, Hindi and emoji are written with them; so do tabs.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A text in pieces, so that nothing in it is invisible. Joined, their texts are the text. */
export function visiblePieces(text: string): VisiblePiece[] {
  const pieces: VisiblePiece[] = []
  let at = 0
  for (const { index, 0: character } of text.matchAll(unseen)) {
    if (index > at) pieces.push({ text: text.slice(at, index), label: null })
    pieces.push({ text: character, label: labelOf(character.codePointAt(0) ?? 0) })
    at = index + character.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), label: null })
  return pieces
}

/** Control characters by the pictures that Unicode has for them, others by the short names of the standard. */
function labelOf(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return named[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
