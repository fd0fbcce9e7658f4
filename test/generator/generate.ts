import type { Db } from '../../electron/vault/records/db.ts'
import { generateCases } from './cases.ts'
import { generateEvidence } from './evidence.ts'
import { generateHistory } from './history.ts'
import { generateIncidents } from './incidents.ts'
import { generatePeople } from './people.ts'
import { seeded } from './seeded.ts'
import type { Size } from './size.ts'

/**
 * Fills the records of a new vault with invented cases in four languages: the same rows, ids included, for the same seed and
 * size. There are no files behind the evidence. Takes about half a minute for `fullSize` on two cores.
 */
export function generate(db: Db, size: Size, seed: number): void {
  const random = seeded(seed)
  db.transaction(() => {
    const cases = generateCases(db, size, random)
    const people = generatePeople(db, size, random, cases)
    const incidents = generateIncidents(db, size, random, { cases, people })
    const items = generateEvidence(db, size, random, { cases, people, incidents })
    generateHistory(db, size, random, [...incidents, ...items])
  })()
}
