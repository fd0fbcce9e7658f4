import { createHash } from 'node:crypto'
import type { Db } from '../../electron/vault/records/db.ts'
import { triageStates } from '../../shared/domain/evidence.ts'
import { languages } from '../../shared/i18n/language.ts'
import { evidenceTypes } from '../../shared/vocabulary/evidence-types.ts'
import { codesOf } from '../../shared/vocabulary/term.ts'
import { authors } from './authors.ts'
import { inserter, stampColumns, stampOn } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import type { Size } from './size.ts'
import { words } from './words.ts'

const columns = [
  'id',
  'case_id',
  'title',
  'type',
  'description',
  'language',
  'created_precision',
  'created_value',
  'method',
  'acquired_by',
  'classification',
  'people_reviewed',
  'triage',
  'tags',
  'original_name',
  'folder',
  'size_bytes',
  'crc32',
  'media_type',
  'sha256',
  'blob',
  'source_modified_at',
  'acquired_at',
  ...stampColumns,
] as const

/** Ids of the evidence items. Their hashes are those of their numbers; no file is behind them. */
export function generateEvidence(
  db: Db,
  size: Size,
  random: Seeded,
  known: { readonly cases: readonly string[]; readonly people: readonly string[]; readonly incidents: readonly string[] },
): string[] {
  const insert = inserter(db, 'evidence', columns)
  const incident = db.prepare('insert into evidence_incidents (evidence_id, incident_id) values (?, ?)')
  const person = db.prepare('insert into evidence_people (evidence_id, person_id) values (?, ?)')
  return Array.from({ length: size.evidence }, (_, at) => {
    const language = random.pick(languages)
    const said = words[language]
    const id = random.id()
    const sha256 = createHash('sha256').update(String(at)).digest('hex')
    const day = random.day()
    insert({
      id,
      case_id: known.cases[at % known.cases.length] ?? '',
      title: `${random.pick(said.titles)} ${at}`,
      type: random.pick(codesOf(evidenceTypes)),
      description: random.chance(0.5) ? random.pick(said.sentences) : '',
      language,
      created_precision: 'exact',
      created_value: day,
      method: 'received',
      acquired_by: random.pick(authors),
      classification: 'confidential',
      people_reviewed: random.chance(0.6) ? 1 : 0,
      triage: triageStates[at % 7] ?? 'unsorted',
      tags: JSON.stringify(at % 4 === 0 ? [said.tags[at % said.tags.length]] : []),
      original_name: `file-${at}.pdf`,
      // Every tenth came by itself, the others in a tree.
      folder: at % 10 === 0 ? '' : `received/${2020 + (at % 6)}/box ${at % 40}`,
      size_bytes: random.below(5_000_000),
      crc32: random.below(0x1_0000_0000),
      media_type: 'application/pdf',
      sha256,
      blob: sha256,
      source_modified_at: null,
      acquired_at: `${day}T12:00:00.000Z`,
      ...stampOn(day, random.pick(authors)),
    })
    // The incident at the same place belongs to the same case, where both have as many for each case.
    if (at < known.incidents.length && known.incidents.length % known.cases.length === 0) incident.run(id, known.incidents[at])
    if (random.chance(0.2)) person.run(id, random.pick(known.people))
    return id
  })
}
