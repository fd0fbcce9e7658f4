import { stemArabic } from './arabic-stem.ts'

/**
 * Text as it is compared: lower case, compatibility forms opened (ligatures, presentation forms, full width), without
 * diacritics, harakat, tatweel and invisible characters, digits of every kind as Latin ones, and one form for the
 * letters that are written for one another. Latin: œ → oe, æ → ae, ß → ss, ø → o, ł → l … Arabic: the rules of Lucene's
 * ArabicNormalizer (alef with hamza or madda → alef, alef maqsura → ya, ta marbuta → ha, without harakat and tatweel),
 * and beyond them: wasla, hamza on waw and ya (ؤ → و, ئ → ي; مسئول and مسؤول are one word), hamza alone left out, the
 * Persian kaf and ya. Idempotent.
 * @see https://lucene.apache.org/core/8_5_1/analyzers-common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
 */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(hamzaBeforeWaw, 'وو')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(apostrophes, "'")
    .replace(twins, (letter) => twinOf.get(letter) ?? letter)
    .normalize('NFC')
}

/** A word of a text: where it stands in the original, in letters that can be compared, and what it is found by. */
export type SearchWord = {
  readonly start: number
  readonly end: number
  /** The whole word, folded. */
  readonly folded: string
  /** The folded word without article and joined particles, synonyms as one word. Never empty. */
  readonly token: string
}

/** Longer words are cut: nobody types them, and an index that holds them is only larger. */
const longestWord = 128

/**
 * The words of a text in their order. Anything may come in: control and direction characters, half surrogates and
 * symbols separate words or are passed over. The same function serves the index, the query and the marking of a hit.
 */
export function* searchWords(text: string): Generator<SearchWord> {
  for (const { start, end, original } of writtenWords(text))
    for (const folded of foldWord(original)) yield { start, end, folded, token: stemArabic(folded) }
}

/** The words of a text as they are written: what {@link searchWords} folds. */
export function* writtenWords(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly original: string }> {
  const plain = text.replace(apostrophes, "'")
  for (const match of plain.matchAll(word)) {
    const [original] = match
    yield { start: match.index, end: match.index + original.length, original }
  }
}

/** What a text is found by: its tokens, separated by single spaces. Idempotent. */
export function searchText(text: string): string {
  return Array.from(searchWords(text), ({ token }) => token).join(' ')
}

/** A compatibility form can stand for several words (U+FDFA), or for very many letters. */
function foldWord(original: string): readonly string[] {
  const folded = foldText(original)
  if (/^[a-z0-9]+$/.test(folded)) return [folded]
  return (folded.match(word) ?? []).flatMap(
    (part) => (part.length > longestWord ? (part.match(chunk) ?? []) : [part]) as readonly string[],
  )
}

/** A letter or digit, and what follows it inside a word: marks, and invisible characters between letters. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}{1,8}(?=[\p{L}\p{N}\p{M}])){0,127}/gu
const chunk = /.{1,64}/gu
/** Apostrophes, also those that Unicode takes for letters; each as long as what stands for it, so that places stay the same. */
const apostrophes = /[\u02b9-\u02bf\u2018\u2019]/g
/** ئو is another spelling of ؤو and ؤ: شئون, شؤون. Harakat may stand between. */
const hamzaBeforeWaw = /\u064a\p{M}{0,4}\u0654\p{M}{0,4}\u0648/gu

const twinOf: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ے', 'ي'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ۃ', 'ه'],
  ['ک', 'ك'],
  ['ڪ', 'ك'],
  ['ء', ''],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)] as const),
])
const twins = new RegExp(`[${[...twinOf.keys()].join('')}]`, 'gu')
