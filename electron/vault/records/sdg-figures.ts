import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { countVictims, mostSerious, type SdgFigures, type SdgTarget, sdgLevels, stateOf } from '../../../shared/domain/sdg.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'
import type { Db } from './db.ts'
import { incidentWhere } from './incident-where.ts'
import { incidentsLeftOut, leftOutOf } from './leave-out.ts'

type Row = {
  id: string
  caseId: string
  assessment: AssessmentCode
  value: string | null
}
type TargetRow = { incidentId: string; position: number; personId: string | null; sex: SdgTarget['sex'] }

/**
 * SDG 16.10.1 for the twelve months that end with a day, by the rules in `domain/sdg.ts`. The filter's own days are not
 * used. `isLeaving`: without incidents that may not count in what leaves the vault.
 */
export function sdgFigures(
  db: Db,
  input: { readonly filter: IncidentFilter; readonly isLeaving: boolean; readonly today: string; readonly last: string },
): SdgFigures {
  const { last } = input
  const first = dayAfter(`${Number(last.slice(0, 4)) - 1}${last.slice(4)}`)
  const where = incidentWhere({ ...input.filter, first, last, isUndated: false })
  const isFew = input.filter.caseId !== null || input.filter.personId !== null
  const rows = db
    .prepare<[object], Row>(
      `select i.id, i.case_id as caseId, i.assessment, i.start_value as value
      from incidents i ${isFew ? '' : 'indexed by incidents_by_figures'} where ${where.sql}`,
    )
    .all(where.values)
  // The filter keeps what lasted into the twelve months; what counts is what began in them.
  const begun = rows.filter(({ value }) => (spanOf(value)?.last ?? '') >= first)
  const serious = categoriesOf(db, begun)
  const harmful = begun.filter(({ id }) => serious.has(id))
  const reasons = input.isLeaving ? incidentsLeftOut(db, harmful, input.today) : new Map()
  const counted = new Map(harmful.filter(({ id }) => !reasons.has(id)).map((row) => [row.id, row]))
  const ids = JSON.stringify([...counted.keys()])
  const states = statesOf(db, ids)
  const targets = targetsOf(db, ids).flatMap((target): SdgTarget[] => {
    const incident = counted.get(target.incidentId)
    const category = serious.get(target.incidentId)
    const bounds = spanOf(incident?.value ?? null)
    if (incident === undefined || category === undefined || bounds === null) return []
    const isSurelyIn = bounds.first >= first && bounds.last <= last
    const state = stateOf(states.get(target.incidentId) ?? [])
    return [{ ...target, category, state, assessment: incident.assessment, isSurelyIn }]
  })
  return { first, last, ...countVictims(targets), leftOut: input.isLeaving ? leftOutOf(reasons) : null }
}

/** The most serious category of each incident that has one. */
function categoriesOf(db: Db, rows: readonly Row[]) {
  const acts = grouped(
    db
      .prepare<[string], [string, string]>(
        'select incident_id, act from incident_acts where incident_id in (select value from json_each(?))',
      )
      .raw()
      .all(JSON.stringify(rows.map(({ id }) => id))),
  )
  return new Map(
    [...acts].flatMap(([id, list]) => {
      const category = mostSerious(list)
      return category === null ? [] : [[id, category] as const]
    }),
  )
}

function statesOf(db: Db, ids: string): ReadonlyMap<string, readonly string[]> {
  return grouped(
    db
      .prepare<[string], [string, string]>(
        'select incident_id, state from incident_authors where incident_id in (select value from json_each(?))',
      )
      .raw()
      .all(ids),
  )
}

/** Targets that the indicator means: people, not organisations, not relatives. */
function targetsOf(db: Db, ids: string): TargetRow[] {
  return db
    .prepare<[string, string], TargetRow>(
      `select t.incident_id as incidentId, t.position, t.person_id as personId, p.sex
      from incident_targets t left join people p on p.id = t.person_id
      where t.incident_id in (select value from json_each(?)) and t.level in (select value from json_each(?))
        and (p.id is null or p.kind = 'person')`,
    )
    .all(ids, JSON.stringify(sdgLevels))
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, value] of pairs) {
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [value])
    else group.push(value)
  }
  return groups
}

/** The days that a date may mean, whatever its precision. */
function spanOf(value: string | null) {
  return boundsOf({ precision: 'estimate', value })
}

/** The day after; 29 February of the year before is the day before 1 March. */
function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}
