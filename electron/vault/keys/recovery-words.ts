import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { VaultError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { wordListFor, wordLists } from './word-lists.ts'

const wordCount = 24

/** The 24 words (BIP 39) of a recovery key (32 bytes). */
export function recoveryWordsOf(recoveryKey: Uint8Array, language: Language): string[] {
  return entropyToMnemonic(recoveryKey, [...wordListFor(language)])
    .split(/\s+/u)
    .map((word) => word.normalize('NFC'))
}

/**
 * The recovery key of words as a person types them: in English, French or Spanish, any letter case and spacing, with or
 * without accents, with numbers or commas between them.
 * @throws VaultError RECOVERY_WORDS_MISTYPED where a word is in no list, or the checksum is wrong
 */
export function recoveryKeyOf(words: string): Uint8Array {
  const typed = words
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
  if (typed.length !== wordCount) throw new VaultError('RECOVERY_WORDS_MISTYPED')
  for (const list of Object.values(wordLists)) {
    const key = keyIn(list, typed)
    if (key !== null) return key
  }
  throw new VaultError('RECOVERY_WORDS_MISTYPED')
}

function keyIn(list: readonly string[], typed: readonly string[]): Uint8Array | null {
  const known = new Map(list.map((word) => [withoutAccents(word), word]))
  const words = typed.map((word) => known.get(withoutAccents(word)))
  if (words.includes(undefined)) return null
  try {
    return mnemonicToEntropy(words.join(' '), [...list])
  } catch {
    return null
  }
}

/** No list has two words that differ by accents only. */
function withoutAccents(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '')
}
