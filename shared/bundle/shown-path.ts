/** A path as it may be shown: what turns, hides or breaks text is written as its code point, and it has an end. */
export function shownPath(path: string): string {
  const visible = path
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`)
  return visible.length > 300 ? `${visible.slice(0, 299).toWellFormed()}…` : visible
}
