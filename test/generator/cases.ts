import type { Db } from '../../electron/vault/records/db.ts'
import { casePriorities, caseStatuses, nexuses } from '../../shared/domain/case.ts'
import { languages } from '../../shared/i18n/language.ts'
import { authors } from './authors.ts'
import { inserter, stampColumns, stampOn } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import type { Size } from './size.ts'
import { words } from './words.ts'

/** Ids of the cases, made in the order of their references. */
export function generateCases(db: Db, size: Size, random: Seeded): string[] {
  const insert = inserter(db, 'cases', [
    'id',
    'reference',
    'title',
    'summary',
    'status',
    'classification',
    'lead',
    'nexus',
    'tags',
    'priority',
    'purpose',
    'retention_review_on',
    ...stampColumns,
  ])
  return Array.from({ length: size.cases }, (_, at) => {
    const said = words[random.pick(languages)]
    const id = random.id()
    const tags = random.chance(0.7) ? [random.pick(said.tags)] : []
    insert({
      id,
      reference: `${2020 + (at % 6)}-${String(Math.floor(at / 6) + 1).padStart(3, '0')}`,
      title: `${random.pick(said.titles)} – ${random.pick(said.places)}`,
      summary: random.pick(said.sentences),
      status: random.pick(caseStatuses),
      classification: 'confidential',
      lead: random.pick(authors),
      nexus: random.pick(nexuses),
      tags: JSON.stringify(tags),
      priority: random.pick(casePriorities),
      purpose: random.chance(0.5) ? random.pick(said.sentences) : '',
      retention_review_on: random.chance(0.3) ? random.day() : null,
      ...stampOn(random.day(), random.pick(authors)),
    })
    return id
  })
}
