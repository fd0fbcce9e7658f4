import type { Db } from '../../electron/vault/records/db.ts'
import { languages } from '../../shared/i18n/language.ts'
import { inserter } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import { words } from './words.ts'

/** Sentences on a page: about 250 words. */
const sentencesOfPage = 20

/**
 * Gives the first of the items a text, as if a reader had found it: one to five pages in one of four languages, with names,
 * numbers of files and dates among sentences that many share.
 */
export function generateTexts(db: Db, count: number, random: Seeded, items: readonly string[]): void {
  const insert = inserter(db, 'evidence_texts', ['evidence_id', 'text'])
  for (const [at, id] of items.slice(0, count).entries()) {
    const said = words[random.pick(languages)]
    const page = () =>
      Array.from({ length: sentencesOfPage }, () => {
        const sentence = random.pick(said.sentences)
        if (random.chance(0.7)) return sentence
        return `${sentence} ${random.pick(said.given)} ${random.pick(said.family)}, ${random.pick(said.places)}, ${random.day()}, ${at}/${random.below(100_000)}.`
      }).join('\n')
    insert({ evidence_id: id, text: Array.from({ length: 1 + random.below(5) }, page).join('\f') })
  }
}
