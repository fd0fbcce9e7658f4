import type { Statement } from 'better-sqlite3-multiple-ciphers'
import type { SearchKind } from '../../../shared/contract/search.ts'
import type { Cooperation, InstitutionalAct, Translation } from '../../../shared/domain/incident.ts'
import { periodCodes } from '../../../shared/domain/period-codes.ts'
import { searchWords } from '../../../shared/domain/search-text.ts'
import type { Db } from './db.ts'

/** What of a record can be found. */
export type SearchDocument = {
  readonly caseId: string | null
  /** Of a consent: whose it is. */
  readonly personId: string | null
  /** What it is called: title, reference, names. The first stands for the record in a list; some kinds may have none. */
  readonly title: readonly string[]
  /** Everything else that somebody wrote about it, each piece by itself. */
  readonly text: readonly string[]
  /** Text taken out of its file, in which letters may stand in another order; empty where there is none. */
  readonly extracted: string
  /** Codes by which incidents are narrowed. */
  readonly facets: readonly string[]
  readonly firstDay: string | null
  readonly lastDay: string | null
}

type Row = Readonly<Record<string, string | null>>
/** The rows of a statement whose one parameter is an id. */
type Ask = (sql: string, id: string) => readonly Row[]
type Read = (ask: Ask, id: string) => SearchDocument | null

/** A function that reads what can be found of one record after the other; null where it is not there or in the recycle bin. */
export function documentReader(db: Db): (kind: SearchKind, id: string) => SearchDocument | null {
  const prepared = new Map<string, Statement<[{ id: string }], Row>>()
  const ask: Ask = (sql, id) => {
    const statement = prepared.get(sql) ?? db.prepare<[{ id: string }], Row>(sql)
    prepared.set(sql, statement)
    return statement.all({ id })
  }
  return (kind, id) => readers[kind](ask, id)
}

const nothing = { personId: null, text: [], extracted: '', facets: [], firstDay: null, lastDay: null } as const

const readers: Readonly<Record<SearchKind, Read>> = {
  case: (ask, id) => {
    const row = rowOf(
      ask,
      'select reference, title, summary, lead, tags, purpose from cases where id = @id and deleted_at is null',
      id,
    )
    if (row === null) return null
    return {
      ...nothing,
      caseId: id,
      title: written(row.title, row.reference),
      text: written(row.summary, row.lead, ...strings(row.tags), row.purpose),
    }
  },
  incident: readIncident,
  person: (ask, id) => {
    const row = rowOf(
      ask,
      'select display_name, other_names, pseudonym, role, institution, contacts, note from people where id = @id and deleted_at is null',
      id,
    )
    if (row === null) return null
    return {
      ...nothing,
      caseId: null,
      title: written(row.display_name, ...strings(row.other_names), row.pseudonym),
      text: written(row.role, row.institution, ...strings(row.contacts), row.note),
    }
  },
  evidence: (ask, id) => {
    const row = rowOf(
      ask,
      `select e.case_id, e.title, e.original_name, e.folder, e.description, e.acquired_by, e.tool, e.url, e.tags, t.text as extracted
       from evidence e left join evidence_texts t on t.evidence_id = e.id where e.id = @id and e.deleted_at is null`,
      id,
    )
    if (row === null) return null
    const notes = ask('select text from notes where evidence_id = @id and deleted_at is null order by id', id)
    return {
      ...nothing,
      caseId: row.case_id ?? null,
      title: written(row.title, row.original_name),
      text: written(
        row.description,
        ...strings(row.tags),
        ...notes.map(({ text }) => text),
        row.folder,
        row.acquired_by,
        row.tool,
        row.url,
      ),
      extracted: row.extracted ?? '',
    }
  },
  measure: (ask, id) => {
    const row = rowOf(ask, 'select case_id, asked_of, asked_by, outcome from measures where id = @id and deleted_at is null', id)
    if (row === null) return null
    return {
      ...nothing,
      caseId: row.case_id ?? null,
      title: written(row.asked_of),
      text: written(row.asked_by, row.outcome),
    }
  },
  consent: (ask, id) => {
    const row = rowOf(
      ask,
      `select p.id as person_id, p.display_name, r.name, c.note, c.given_by_name, c.withdrawn_why from consents c
       join people p on p.id = c.person_id join recipients r on r.id = c.recipient_id where c.id = @id and p.deleted_at is null`,
      id,
    )
    if (row === null) return null
    return {
      ...nothing,
      caseId: null,
      personId: row.person_id ?? null,
      title: written(row.display_name, row.name),
      text: written(row.note, row.given_by_name, row.withdrawn_why),
    }
  },
  'do-no-harm': (ask, id) => {
    const row = rowOf(
      ask,
      `select d.case_id, p.display_name, d.assessor, d.risks from do_no_harm d join cases c on c.id = d.case_id
       left join people p on p.id = d.person_id
       where d.id = @id and c.deleted_at is null and (d.person_id is null or p.deleted_at is null)`,
      id,
    )
    if (row === null) return null
    return {
      ...nothing,
      caseId: row.case_id ?? null,
      title: written(row.display_name),
      text: written(row.risks, row.assessor),
    }
  },
}

function readIncident(ask: Ask, id: string): SearchDocument | null {
  const row = rowOf(ask, 'select * from incidents where id = @id and deleted_at is null', id)
  if (row === null) return null
  const all = (sql: string) => ask(sql, id)
  const acts = all('select act from incident_acts where incident_id = @id')
  const targets = all('select level, person_id, capacity from incident_targets where incident_id = @id')
  const authors = all('select type, state, person_id, why from incident_authors where incident_id = @id')
  const sources = all('select person_id, note from incident_sources where incident_id = @id')
  const named = all(
    `select display_name, other_names from people where deleted_at is null and id in (
       select person_id from incident_targets where incident_id = @id union select person_id from incident_authors where incident_id = @id)`,
  )
  const translations: readonly Translation[] = JSON.parse(row.translations ?? '[]')
  const cooperation: readonly Cooperation[] = JSON.parse(row.cooperation ?? '[]')
  const institutional: readonly InstitutionalAct[] = JSON.parse(row.institutional_acts ?? '[]')
  return {
    caseId: row.case_id ?? null,
    personId: null,
    title: written(row.title),
    text: written(
      row.narrative,
      ...translations.map(({ text }) => text),
      ...named.flatMap(({ display_name, other_names }) => [display_name, ...strings(other_names)]),
      row.place,
      row.region,
      row.act_note,
      row.stated_reason,
      row.stated_by,
      row.nhri_activity,
      row.effect_note,
      row.assessment_why,
      ...authors.map(({ why }) => why),
      ...sources.map(({ note }) => note),
      ...cooperation.map(({ nature }) => nature),
      ...institutional.flatMap(({ reference, step, principles }) => [reference, step, principles]),
    ),
    extracted: '',
    facets: [
      ...acts.map(({ act }) => `act-${act}`),
      ...targets.map(({ level }) => `level-${level}`),
      ...authors.flatMap(({ type, state }) => [`author-${type}`, `state-${state}`]),
      `assessment-${row.assessment}`,
      `severity-${row.severity}`,
      ...(row.country === null ? [] : [`country-${row.country}`]),
      ...[...targets, ...authors, ...sources].flatMap(({ person_id }) => (person_id === null ? [] : [`person-${person_id}`])),
      ...Array.from(searchWords(row.region ?? ''), ({ folded }) => `region-${folded}`),
      ...(row.first_day && row.last_day ? ['dated', ...periodCodes(row.first_day, row.last_day)] : ['undated']),
    ],
    firstDay: row.first_day ?? null,
    lastDay: row.last_day ?? null,
  }
}

function rowOf(ask: Ask, sql: string, id: string): Row | null {
  return ask(sql, id)[0] ?? null
}

function written(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}

function strings(json: string | null | undefined): readonly string[] {
  return JSON.parse(json ?? '[]')
}
