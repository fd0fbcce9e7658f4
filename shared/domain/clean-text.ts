/** Ends of lines of every system and standard: CRLF, CR, LF, VT, FF, NEL, LS, PS. */
const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
/** Embeddings, overrides and isolates of the Unicode bidirectional algorithm: they can make a line read as another one. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * One line as it may be stored: line ends and tabs become spaces; other control characters and whatever would turn
 * the direction of the text around it are taken out; half a surrogate pair becomes U+FFFD; NFC, trimmed. Idempotent.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, ' ')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(directions, '')
    .normalize('NFC')
    .trim()
}

/**
 * Paragraphs as they may be stored: every line end becomes LF; tabs stay; other control characters are taken out; half
 * a surrogate pair becomes U+FFFD; NFC. Idempotent.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(controls, '').normalize('NFC')
}
