import type { Db } from '../../electron/vault/records/db.ts'
import { languages } from '../../shared/i18n/language.ts'
import { authors } from './authors.ts'
import { inserter } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import type { Size } from './size.ts'
import { words } from './words.ts'

/** Exactly so many changes of these records' titles and narratives, in the order of a logical clock that ends in 2025. */
export function generateHistory(db: Db, size: Size, random: Seeded, recordIds: readonly string[]): void {
  const insert = inserter(db, 'history', [
    'clock',
    'at',
    'workstation',
    'user',
    'record_table',
    'record_id',
    'case_id',
    'field',
    'old',
    'new',
  ])
  const startMs = Date.UTC(2020, 0, 1)
  for (let at = 0; at < size.history; at++) {
    const said = words[random.pick(languages)]
    const ms = startMs + at * 1_000
    insert({
      clock: `${String(ms).padStart(15, '0')}.000000.generated`,
      at: new Date(ms).toISOString(),
      workstation: 'generated',
      user: random.pick(authors),
      record_table: 'incident',
      record_id: recordIds[at % recordIds.length] ?? '',
      case_id: null,
      field: at % 2 === 0 ? 'title' : 'narrative',
      old: JSON.stringify(random.pick(said.titles)),
      new: JSON.stringify(random.pick(said.sentences)),
    })
  }
}
