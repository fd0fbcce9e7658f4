/** So many characters are looked at, and so many letters are needed. */
const looked = 60_000
const fewestLetters = 40

/** The language of a text, by its script, its letters and its most frequent words; `und` where there is too little of it. */
export function guessLanguage(pages: readonly string[]): string {
  const text = sampleOf(pages)
  const scripts = scriptRules
    .map(({ letters, guess }) => ({ count: countOf(text, letters), guess }))
    .sort((a, b) => b.count - a.count)
  const [first] = scripts
  const all = scripts.reduce((sum, { count }) => sum + count, 0)
  if (first === undefined || all < fewestLetters || first.count < all * 0.5) return 'und'
  return first.guess(text, first.count)
}

/** The most frequent small words of each language. Words of several languages count for each of them. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf('the of and to in that is was he for it with as his on be at by had not are but from or have an they which were'),
  fr: wordsOf('le la les de des du et à un une en que qui dans pour pas sur au aux est ce il elle par avec ne se son sa ses été'),
  es: wordsOf('el la los las de del y a en un una que por con no se su para es al lo como más o fue sus le ha me sin sobre este'),
  pt: wordsOf('o a os as de do da dos das e em um uma que não no na por com para se é ao mais como foi sua seu pelo pela são'),
  de: wordsOf('der die das und in den von zu mit ist des sich auf für im dem nicht ein eine als auch es an er war wurde aus bei'),
}

/** A language is named where so many of the words are its small words, and clearly more than of the next one. */
const leastShare = 0.1
const fewestWords = 3
const leastLead = 1.15

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(stopWords)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || first.count < Math.max(fewestWords, words.length * leastShare)) return 'und'
  return first.count >= (second?.count ?? 0) * leastLead ? first.language : 'und'
}

/** Persian, Urdu and Central Kurdish write letters that Arabic does not know. */
function arabicScriptLanguage(text: string, letters: number): string {
  if (countOf(text, /[ٹڈڑںےہھ]/gu) > letters * 0.04) return 'ur'
  if (countOf(text, /[ێۆڵڕە]/gu) > letters * 0.05) return 'ckb'
  return countOf(text, /[پچژگکی]/gu) > letters * 0.04 ? 'fa' : 'ar'
}

const scriptRules: readonly {
  readonly letters: RegExp
  readonly guess: (text: string, letters: number) => string
}[] = [
  { letters: /\p{Script=Latin}/gu, guess: latinLanguage },
  { letters: /\p{Script=Arabic}/gu, guess: arabicScriptLanguage },
  { letters: /\p{Script=Cyrillic}/gu, guess: (text) => (/[іїєґ]/iu.test(text) ? 'uk' : 'ru') },
  { letters: /\p{Script=Greek}/gu, guess: () => 'el' },
  { letters: /\p{Script=Hebrew}/gu, guess: () => 'he' },
  { letters: /\p{Script=Hangul}/gu, guess: () => 'ko' },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    guess: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  },
]

function sampleOf(pages: readonly string[]): string {
  let text = ''
  for (const page of pages) {
    text += ` ${page.slice(0, looked - text.length)}`
    if (text.length >= looked) break
  }
  return text.normalize('NFKC')
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
