import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import {
  type Dimension,
  dimensions,
  type IncidentFigures,
  type LeaveOutReason,
  monthOf,
} from '../../../shared/domain/statistics.ts'
import { regionOf } from '../../../shared/domain/world-regions.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'
import type { Db } from './db.ts'
import { incidentWhere } from './incident-where.ts'
import { incidentsLeftOut, leftOutOf } from './leave-out.ts'
import { type Tally, tally } from './tally.ts'

type Chosen = {
  readonly id: string
  readonly caseId: string
  readonly assessment: AssessmentCode
  readonly country: string | null
  readonly region: string
  readonly startValue: string | null
}

/** What stands in another table, several for one incident: in the order of an index, so that repetitions follow each other. */
const parts = {
  act: ['incident_acts', 'act'],
  targetLevel: ['incident_targets', 'level'],
  authorType: ['incident_authors', 'type'],
  authorState: ['incident_authors', 'state'],
} as const

/** Above so many incidents, a whole table is read instead of asking for each. */
const fewIncidents = 4_000

/** Groups of acts by act. */
const groupOf = new Map<string, string>(actTypes.map(({ code, group }) => [code, group]))

/**
 * Counts the incidents that a filter means by the dimensions that are asked for; the others have empty tables.
 * `isLeaving`: without those that may not count in what leaves the vault (`domain/statistics.ts`).
 */
export function incidentFigures(
  db: Db,
  input: {
    readonly filter: IncidentFilter
    readonly isLeaving: boolean
    readonly today: string
    readonly by: readonly Dimension[]
  },
): IncidentFigures {
  const chosen = chooseIncidents(db, input.filter)
  const reasons: ReadonlyMap<string, LeaveOutReason> = input.isLeaving ? incidentsLeftOut(db, chosen, input.today) : new Map()
  const counted = reasons.size === 0 ? chosen : chosen.filter(({ id }) => !reasons.has(id))
  const asked = new Set(input.by)
  const tallies = Object.fromEntries(dimensions.map((dimension) => [dimension, tally()])) as Record<Dimension, Tally>
  const whole = tally()
  for (const { assessment, country, region, startValue } of counted) {
    whole.add(null, assessment)
    if (asked.has('assessment')) tallies.assessment.add(assessment, assessment)
    if (asked.has('month')) tallies.month.add(monthOf(startValue), assessment)
    if (asked.has('country')) tallies.country.add(country, assessment)
    if (asked.has('worldRegion')) tallies.worldRegion.add(country === null ? null : regionOf(country), assessment)
    if (asked.has('region')) tallies.region.add(region === '' ? null : region, assessment, country)
  }
  countParts(db, counted, asked, tallies)
  const [total] = whole.rows()
  return {
    total: counted.length,
    by: total?.by ?? {},
    leftOut: input.isLeaving ? leftOutOf(reasons) : null,
    tables: Object.fromEntries(
      dimensions.map((dimension) => [dimension, tallies[dimension].rows()]),
    ) as IncidentFigures['tables'],
  }
}

function chooseIncidents(db: Db, filter: IncidentFilter): Chosen[] {
  const where = incidentWhere(filter)
  const rows = db
    .prepare<[object], [string, string, AssessmentCode, string | null, string, string | null]>(
      `select i.id, i.case_id, i.assessment, i.country, i.region, i.start_value from incidents i where ${where.sql}`,
    )
    .raw()
    .all(where.values)
  return rows.map(([id, caseId, assessment, country, region, startValue]) => ({
    ...{ id, caseId, assessment, country, region, startValue },
  }))
}

/** Counts each incident once under each of its acts, groups of acts, levels of target, and types and sides of authors. */
function countParts(db: Db, counted: readonly Chosen[], asked: ReadonlySet<Dimension>, tallies: Record<Dimension, Tally>): void {
  const assessments = new Map(counted.map(({ id, assessment }) => [id, assessment]))
  const ids = counted.length > fewIncidents ? null : JSON.stringify(counted.map(({ id }) => id))
  const groups = new Set<string>()
  for (const [dimension, [table, column]] of Object.entries(parts) as [keyof typeof parts, readonly [string, string]][]) {
    const isAsked = asked.has(dimension) || (dimension === 'act' && asked.has('actGroup'))
    if (!isAsked) continue
    const rows = db
      .prepare<unknown[], [string, string]>(
        `select ${column}, incident_id from ${table} ${ids === null ? '' : 'where incident_id in (select value from json_each(?))'}
         order by ${column}, incident_id`,
      )
      .raw()
      .all(...(ids === null ? [] : [ids]))
    const without = new Set(assessments.keys())
    let before: readonly [string, string] = ['', '']
    for (const row of rows) {
      const [key, id] = row
      if (key === before[0] && id === before[1]) continue
      before = row
      const assessment = assessments.get(id)
      if (assessment === undefined) continue
      without.delete(id)
      if (asked.has(dimension)) tallies[dimension].add(key, assessment)
      if (dimension === 'act' && asked.has('actGroup')) addGroup(key, id, assessment)
    }
    for (const id of without) if (asked.has(dimension)) tallies[dimension].add(null, assessments.get(id) ?? 'alleged')
  }

  function addGroup(act: string, id: string, assessment: AssessmentCode): void {
    const group = groupOf.get(act) ?? 'other'
    if (groups.has(`${group} ${id}`)) return
    groups.add(`${group} ${id}`)
    tallies.actGroup.add(group, assessment)
  }
}
