import type { Author, Incident, IncidentSource, Target } from '../../../shared/domain/incident.ts'
import type { Db } from './db.ts'

/** What an incident says that has tables of its own, because it is filtered, counted or joined. */
export type IncidentParts = Pick<Incident, 'acts' | 'targets' | 'authors' | 'sources'>

const tables = ['incident_acts', 'incident_targets', 'incident_authors', 'incident_sources'] as const

/** Writes the parts of an incident in place of what was there, in their order. */
export function writeParts(db: Db, incident: IncidentParts & { readonly id: string }): void {
  for (const table of tables) db.prepare(`delete from ${table} where incident_id = ?`).run(incident.id)
  const act = db.prepare('insert into incident_acts (incident_id, position, act) values (?, ?, ?)')
  incident.acts.forEach((code, position) => {
    act.run(incident.id, position, code)
  })
  const target = db.prepare(
    'insert into incident_targets (incident_id, position, level, person_id, capacity) values (@id, @position, @level, @personId, @capacity)',
  )
  incident.targets.forEach((part, position) => {
    target.run({ ...part, id: incident.id, position })
  })
  const author = db.prepare(
    `insert into incident_authors (incident_id, position, type, state, person_id, degree, why)
     values (@id, @position, @type, @state, @personId, @degree, @why)`,
  )
  incident.authors.forEach((part, position) => {
    author.run({ ...part, id: incident.id, position })
  })
  const source = db.prepare(
    `insert into incident_sources (incident_id, position, role, person_id, item_id, connection, source_reliability,
       information_reliability, is_independent, note)
     values (@id, @position, @role, @personId, @itemId, @connection, @sourceReliability, @informationReliability, @independent, @note)`,
  )
  incident.sources.forEach(({ isIndependent, ...part }, position) => {
    source.run({ ...part, independent: isIndependent ? 1 : 0, id: incident.id, position })
  })
}

/** A function that reads the parts of one incident after the other. */
export function partsReader(db: Db): (incidentId: string) => IncidentParts {
  const acts = db.prepare<[string], { act: Incident['acts'][number] }>(
    'select act from incident_acts where incident_id = ? order by position',
  )
  const targets = db.prepare<[string], Target>(
    'select level, person_id as personId, capacity from incident_targets where incident_id = ? order by position',
  )
  const authors = db.prepare<[string], Author>(
    'select type, state, person_id as personId, degree, why from incident_authors where incident_id = ? order by position',
  )
  const sources = db.prepare<[string], Omit<IncidentSource, 'isIndependent'> & { independent: number }>(
    `select role, person_id as personId, item_id as itemId, connection, source_reliability as sourceReliability,
       information_reliability as informationReliability, is_independent as independent, note
     from incident_sources where incident_id = ? order by position`,
  )
  return (id) => ({
    acts: acts.all(id).map(({ act }) => act),
    targets: targets.all(id),
    authors: authors.all(id),
    sources: sources.all(id).map(({ independent, ...source }) => ({ ...source, isIndependent: independent === 1 })),
  })
}
