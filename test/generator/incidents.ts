import type { Db } from '../../electron/vault/records/db.ts'
import { boundsOf, type DateWithPrecision } from '../../shared/domain/date-with-precision.ts'
import { imminences, severities } from '../../shared/domain/incident.ts'
import { languages } from '../../shared/i18n/language.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { type AssessmentCode, assessments } from '../../shared/vocabulary/assessments.ts'
import { authorTypes } from '../../shared/vocabulary/author-types.ts'
import { eventLinks } from '../../shared/vocabulary/event-links.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import { codesOf } from '../../shared/vocabulary/term.ts'
import { authors } from './authors.ts'
import { inserter, stampColumns, stampOn } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import type { Size } from './size.ts'
import { words } from './words.ts'

type Known = { readonly cases: readonly string[]; readonly people: readonly string[] }

const columns = [
  'id',
  'case_id',
  'title',
  'start_precision',
  'start_value',
  'end_precision',
  'end_value',
  'first_day',
  'last_day',
  'country',
  'region',
  'place',
  'narrative',
  'narrative_language',
  'assessment',
  'assessment_why',
  'assessed_by',
  'assessed_at',
  'severity',
  'imminence',
  'stated_reason',
  ...stampColumns,
] as const

/** Ids of the incidents, with their acts, targets, alleged authors, sources, and a link from every fifth to the one before. */
export function generateIncidents(db: Db, size: Size, random: Seeded, known: Known): string[] {
  const insert = inserter(db, 'incidents', columns)
  const parts = partsInto(db)
  const link = inserter(db, 'incident_links', ['id', 'from_id', 'to_id', 'kind', 'note', ...stampColumns])
  const ids: string[] = []
  for (let at = 0; at < size.incidents; at++) {
    const language = random.pick(languages)
    const said = words[language]
    const id = random.id()
    const start = dateOf(random)
    const bounds = boundsOf(start)
    const assessed = assessmentOf(random, random.pick(codesOf(assessments)), random.pick(said.sentences))
    insert({
      id,
      case_id: known.cases[at % known.cases.length] ?? '',
      title: `${random.pick(said.titles)} (${random.pick(said.places)})`,
      start_precision: start.precision,
      start_value: start.value,
      end_precision: null,
      end_value: null,
      first_day: bounds?.first ?? null,
      last_day: bounds?.last ?? null,
      country: random.pick(['XA', 'FR', 'MA', 'PE', 'KE', 'NP', 'TN', 'GT', null]),
      region: random.pick(said.places),
      place: random.pick(said.places),
      narrative: Array.from({ length: 1 + random.below(4) }, () => random.pick(said.sentences)).join(' '),
      narrative_language: language,
      ...assessed,
      severity: random.pick(severities),
      imminence: random.pick(imminences),
      stated_reason: random.chance(0.2) ? random.pick(said.sentences) : '',
      ...stampOn(random.day(), random.pick(authors)),
    })
    parts(random, { id, isVerified: assessed.assessment === 'verified' }, known.people)
    const before = ids.at(-known.cases.length)
    if (before !== undefined && random.chance(0.2))
      link({
        id: random.id(),
        from_id: before,
        to_id: id,
        kind: random.pick(codesOf(eventLinks)),
        note: '',
        ...stampOn(random.day(), random.pick(authors)),
      })
    ids.push(id)
  }
  return ids
}

function partsInto(db: Db) {
  const act = db.prepare('insert into incident_acts (incident_id, position, act) values (?, ?, ?)')
  const target = db.prepare(
    'insert into incident_targets (incident_id, position, level, person_id, capacity) values (?, ?, ?, ?, null)',
  )
  const author = db.prepare(
    'insert into incident_authors (incident_id, position, type, state, person_id, degree, why) values (?, 0, ?, ?, ?, ?, ?)',
  )
  const source = db.prepare(
    `insert into incident_sources (incident_id, position, role, person_id, item_id, connection, source_reliability,
     information_reliability, is_independent, note) values (?, ?, 'source', ?, null, 'unknown', 'unsure', 'unsure', 1, '')`,
  )
  return (
    random: Seeded,
    { id, isVerified }: { readonly id: string; readonly isVerified: boolean },
    people: readonly string[],
  ): void => {
    const acts = new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(codesOf(actTypes))))
    let position = 0
    for (const code of acts) act.run(id, position++, code)
    const level = random.pick(codesOf(targetLevels))
    target.run(id, 0, level, level === 'institution' ? null : random.pick(people))
    if (random.chance(0.3)) target.run(id, 1, 'staff', random.pick(people))
    const type = random.pick(authorTypes)
    if (random.chance(0.8))
      author.run(
        id,
        type.code,
        type.state ? 'state' : 'non-state',
        random.chance(0.2) ? random.pick(people) : null,
        'unknown',
        '',
      )
    const first = random.below(people.length)
    if (isVerified || random.chance(0.5)) source.run(id, 0, people[first])
    if (isVerified) source.run(id, 1, people[(first + 1) % people.length])
  }
}

function dateOf(random: Seeded): DateWithPrecision {
  const day = random.day()
  const which = random.next()
  if (which < 0.7) return { precision: 'exact', value: day }
  if (which < 0.85) return { precision: 'month', value: day.slice(0, 7) }
  if (which < 0.95) return { precision: 'estimate', value: day.slice(0, 4) }
  return { precision: 'unknown', value: null }
}

/** An assessment that the rules allow: grounds wherever it is no longer alleged. */
function assessmentOf(random: Seeded, assessment: AssessmentCode, why: string) {
  if (assessment === 'alleged') return { assessment, assessment_why: '', assessed_by: '', assessed_at: null }
  const [assessed_by, assessed_at] = [random.pick(authors), `${random.day()}T12:00:00.000Z`]
  return { assessment, assessment_why: why, assessed_by, assessed_at }
}
