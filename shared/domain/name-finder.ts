/**
 * What must not be found: names in any form, telephone numbers, addresses; phrases, of which no part counts alone; words
 * with the capitals that they are written with.
 */
export type Needles = {
  readonly names: readonly string[]
  readonly contacts: readonly string[]
  readonly phrases?: readonly string[]
  readonly words?: readonly string[]
  readonly label: string
}

type Pattern = { readonly expression: RegExp; readonly label: string }

/** Marks, tatweel, joiners and direction marks that may stand inside a written name without changing it. */
const between = '[\\p{M}\\p{Cf}\\u0640]*'
const gap = '[\\s\\u00a0._\\-]+'
/** Letters that are written for one another. */
const twins = new Map([...pairs('اآأإٱ'), ...pairs('يىئ'), ...pairs('هة'), ...pairs("'’ʼ"), ...pairs('-‐‑')])

/**
 * Finds and replaces names, aliases and contacts in text, however they are written: case, diacritics, hamza, ya and
 * ta marbuta, tatweel, spacing, hidden direction marks, telephone numbers with other separators. The single parts of
 * a name of several words are found where they stand with a capital letter (Latin and the like) or as a word (Arabic).
 * Finding too much is the safe side: only names of people who are not to be named come in here.
 */
export function nameFinder(people: readonly Needles[]) {
  const patterns = people.flatMap(patternsOf)
  return {
    /** The text with every occurrence replaced by its label (NFC), and how many there were. */
    replace: (text: string): { readonly text: string; readonly count: number } => {
      let count = 0
      let current = text.normalize('NFD')
      for (const { expression, label } of patterns)
        current = current.replace(expression, (_match, before: string = '') => {
          count += 1
          return `${before}${label}`
        })
      return count === 0 ? { text, count } : { text: current.normalize('NFC'), count }
    },
    /** Whether any of them occurs. */
    occursIn: (text: string): boolean => {
      const decomposed = text.normalize('NFD')
      return patterns.some(({ expression }) => decomposed.search(expression) >= 0)
    },
  }
}

function patternsOf({ names, contacts, phrases = [], words = [], label }: Needles): Pattern[] {
  const whole = [...names, ...phrases].map((name) => name.trim()).filter((name) => name !== '')
  const parts = new Set([...names.map((name) => name.trim()).flatMap(partsOf), ...words])
  return [
    ...contacts
      .map((contact) => contact.trim())
      .filter((contact) => contact !== '')
      .map((contact) => ({ expression: contactExpression(contact), label })),
    ...[...whole].sort((a, b) => b.length - a.length).map((name) => ({ expression: wordExpression(name, 'giu'), label })),
    ...[...parts].map((part) => ({ expression: wordExpression(part, 'gu'), label })),
  ]
}

/** Parts of a name of several words that are long enough not to be everyday words. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s\u00a0]+/)
  return words.length < 2
    ? []
    : words.map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, '')).filter((word) => [...word].length >= 4)
}

function wordExpression(name: string, flags: string): RegExp {
  const isArabic = /\p{Script=Arabic}/u.test(name)
  // One-letter Arabic words (and, in, to, for, as) and the article are written together with the name that follows.
  const start = isArabic ? '(?<![\\p{L}\\p{N}])([وفبلك]{0,2}(?:ال)?)' : '(?<![\\p{L}\\p{N}])()'
  return new RegExp(`${start}${lettersOf(name)}(?![\\p{L}\\p{N}])`, flags)
}

function contactExpression(contact: string): RegExp {
  const digits = contact.replace(/\D/g, '')
  if (digits.length >= 6 && /^[\d\s()+./\-\u2010\u2011]+$/.test(contact))
    return new RegExp(`()\\+?${[...digits].join('[\\s().\\-/\\u00a0\\u2010\\u2011\\p{Cf}]*')}`, 'gu')
  return new RegExp(`()${lettersOf(contact)}`, 'giu')
}

function lettersOf(text: string): string {
  const plain = text.normalize('NFD').replace(/[\p{M}\p{Cf}\u0640]/gu, '')
  return plain
    .split(/[\s\u00a0]+/)
    .map(wordLetters)
    .join(gap)
}

/** The letters of one word; the Arabic article at its head may be missing, or be joined to a preposition. */
function wordLetters(word: string): string {
  const hasArticle = /^ال\p{L}{3}/u.test(word)
  const letters = [...(hasArticle ? word.slice(2) : word)]
    .map((letter) => `${twins.get(letter) ?? escapeLetter(letter)}${between}`)
    .join('')
  return hasArticle ? `(?:(?:ا${between})?ل${between})?${letters}` : letters
}

function pairs(letters: string): [string, string][] {
  return [...letters].map((letter) => [letter, `[${letters}]`])
}

function escapeLetter(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
