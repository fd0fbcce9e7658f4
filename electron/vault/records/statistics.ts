import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import {
  type Dimension,
  dimensions,
  type IncidentFigures,
  type LeaveOutReason,
  monthOf,
} from '../../../shared/domain/statistics.ts'
import { regionOf } from '../../../shared/domain/world-regions.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'
import { countParts } from './count-parts.ts'
import type { Db } from './db.ts'
import { incidentWhere } from './incident-where.ts'
import { incidentsLeftOut, leftOutOf } from './leave-out.ts'
import { placeOfAssessment, type Tally, tally } from './tally.ts'

type Chosen = readonly [
  id: string,
  assessment: AssessmentCode,
  caseId: string,
  startValue: string | null,
  country: string | null,
  region: string,
]

/**
 * Counts the incidents that a filter means by the dimensions that are asked for; the others have empty tables.
 * `isLeaving`: without those that may not count in what leaves the vault (`domain/statistics.ts`). @param input.today `YYYY-MM-DD`
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
  const asked = new Set(input.by)
  const chosen = chooseIncidents(db, input.filter, asked)
  const reasons = input.isLeaving ? leftOut(db, chosen, input.today) : new Map<string, LeaveOutReason>()
  const counted = reasons.size === 0 ? chosen : chosen.filter(([id]) => !reasons.has(id))
  const tallies = Object.fromEntries(dimensions.map((dimension) => [dimension, tally()])) as Record<Dimension, Tally>
  const whole = tally()
  for (const [, assessment, , startValue, country, region] of counted) {
    const place = placeOfAssessment(assessment)
    whole.add(null, place)
    if (asked.has('assessment')) tallies.assessment.add(assessment, place)
    if (asked.has('month')) tallies.month.add(monthOf(startValue), place)
    if (asked.has('country')) tallies.country.add(country, place)
    if (asked.has('worldRegion')) tallies.worldRegion.add(country === null ? null : regionOf(country), place)
    // Without a region, nobody asks in which country it is not known.
    if (asked.has('region')) tallies.region.add(region === '' ? null : region, place, region === '' ? null : country)
  }
  countParts(db, counted, asked, tallies)
  const tables = Object.fromEntries(dimensions.map((dimension) => [dimension, tallies[dimension].rows()]))
  return {
    total: counted.length,
    by: whole.rows()[0]?.by ?? {},
    leftOut: input.isLeaving ? leftOutOf(reasons) : null,
    tables: tables as IncidentFigures['tables'],
  }
}

function leftOut(db: Db, chosen: readonly Chosen[], today: string): ReadonlyMap<string, LeaveOutReason> {
  const incidents = chosen.map(([id, , caseId]) => ({ id, caseId }))
  return incidentsLeftOut(db, incidents, today)
}

/**
 * Reads only what is asked for. A narrative can be long, so that whole rows are slow to pass over: what is counted stands
 * in an index of its own, which SQLite would not choose by itself.
 */
function chooseIncidents(db: Db, filter: IncidentFilter, asked: ReadonlySet<Dimension>): Chosen[] {
  const where = incidentWhere(filter)
  const isFew = filter.caseId !== null || filter.personId !== null
  const needs = (column: string, empty: string, ...by: readonly Dimension[]) =>
    by.some((one) => asked.has(one)) ? column : empty
  return db
    .prepare<[object], Chosen>(
      `select i.id, i.assessment, i.case_id, ${needs('i.start_value', 'null', 'month')},
        ${needs('i.country', 'null', 'country', 'worldRegion', 'region')}, ${needs('i.region', `''`, 'region')}
      from incidents i ${isFew ? '' : 'indexed by incidents_by_figures'} where ${where.sql} order by i.id`,
    )
    .raw()
    .all(where.values) as unknown as Chosen[]
}
