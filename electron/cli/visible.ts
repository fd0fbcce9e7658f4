/** Marks that change the direction of what follows, or hide: shown by their names. */
const marks: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'SHY'],
  ['\u061c', 'ALM'],
  ['\u200b', 'ZWSP'],
  ['\u200e', 'LRM'],
  ['\u200f', 'RLM'],
  ['\u2028', 'LS'],
  ['\u2029', 'PS'],
  ['\u202a', 'LRE'],
  ['\u202b', 'RLE'],
  ['\u202c', 'PDF'],
  ['\u202d', 'LRO'],
  ['\u202e', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
  ['\ufeff', 'BOM'],
])

/**
 * Text that comes from outside, safe to print on a terminal: control characters become their pictures (␛), characters
 * that turn or hide text become names (`<RLO>`). What it returns moves no cursor and changes no direction.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const name = marks.get(character)
    if (name !== undefined) return `<${name}>`
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    // The joiners are part of how words are written in Persian, Urdu and others.
    return code === 0x200c || code === 0x200d ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** JSON in which nothing moves a cursor or changes a direction; the same value to whoever parses it. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}

/** How many columns a text takes: combining marks and hidden characters take none, wide East Asian letters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(character))
      width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1
  return width
}
