import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Ports } from '../ports.ts'
import { wordListFor } from './word-lists.ts'

const wordCount = 7
/** Bits of chance in a generated passphrase: each word is one of 2,048. */
export const generatedBits = wordCount * 11
/** Below it, a passphrase needs a confirmation in words. */
const leastScore = 3
/** What lies beyond makes a passphrase no weaker, and the estimate slower. */
const estimatedLength = 100

/** A passphrase of seven words, 77 bits, drawn evenly from a list of 2,048. */
export function generatePassphrase(language: Language, random: Ports['random']): string {
  const list = wordListFor(language)
  const dice = random(wordCount * 2)
  const words = Array.from({ length: wordCount }, (_, at) => {
    const value = (((dice[at * 2] ?? 0) << 8) | (dice[at * 2 + 1] ?? 0)) & (list.length - 1)
    return (list[value] ?? '').normalize('NFC')
  })
  return words.join(' ')
}

/** How hard a passphrase is to guess: zxcvbn's score, 0 to 4. */
export function strengthOf(passphrase: string): { readonly score: 0 | 1 | 2 | 3 | 4; readonly isWeak: boolean } {
  estimator ??= newEstimator()
  const { score } = estimator.check(passphrase.normalize('NFKC').slice(0, estimatedLength))
  return { score, isWeak: score < leastScore }
}

/** Made when it is first needed: its dictionaries take a tenth of a second to index, and never change. */
let estimator: ZxcvbnFactory | null = null

function newEstimator(): ZxcvbnFactory {
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
}
