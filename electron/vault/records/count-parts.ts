import type { Dimension } from '../../../shared/domain/statistics.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import type { AssessmentCode } from '../../../shared/vocabulary/assessments.ts'
import type { Db } from './db.ts'
import { placeOfAssessment, type Tally } from './tally.ts'

type Part = 'act' | 'actGroup' | 'targetLevel' | 'authorType' | 'authorState'
type Counted = readonly [id: string, assessment: AssessmentCode, ...rest: readonly unknown[]]

/** What stands in tables of its own, several for one incident. */
const sources: readonly {
  readonly table: string
  readonly parts: readonly { readonly part: Part; readonly column: string }[]
}[] = [
  {
    table: 'incident_acts',
    parts: [
      { part: 'act', column: 'act' },
      { part: 'actGroup', column: 'act' },
    ],
  },
  { table: 'incident_targets', parts: [{ part: 'targetLevel', column: 'level' }] },
  {
    table: 'incident_authors',
    parts: [
      { part: 'authorType', column: 'type' },
      { part: 'authorState', column: 'state' },
    ],
  },
]

/** Up to so many incidents are asked for one by one; above, the whole table is read. */
const fewIncidents = 20_000

const groupOf = new Map<string, string>(actTypes.map(({ code, group }) => [code, group]))

/**
 * Counts each incident once under each of its acts, groups of acts, levels of target, types and sides of authors; one
 * without any is counted as not known. Both lists are in the order of ids, so that one pass over both is enough.
 * @param counted in the order of their ids
 */
export function countParts(
  db: Db,
  counted: readonly Counted[],
  asked: ReadonlySet<Dimension>,
  tallies: Readonly<Record<Dimension, Tally>>,
): void {
  const ids = counted.length > fewIncidents ? null : JSON.stringify(counted.map(([id]) => id))
  for (const { table, parts } of sources) {
    const counters = parts
      .filter(({ part }) => asked.has(part))
      .map(({ part, column }) => ({ column, count: counterOf(part, tallies[part]) }))
    const [one, two] = counters
    if (one === undefined) continue
    const narrowed = ids === null ? '' : 'where incident_id in (select value from json_each(?))'
    const rows = db
      .prepare<unknown[], [string, string, string]>(
        `select incident_id, ${one.column}, ${two?.column ?? one.column} from ${table} ${narrowed} order by incident_id`,
      )
      .raw()
      .all(...(ids === null ? [] : [ids]))
    let next = 0
    for (const incident of counted) {
      const [id] = incident
      while (next < rows.length && (rows[next]?.[0] ?? '') < id) next += 1
      if (rows[next]?.[0] !== id) for (const { count } of counters) count(null, incident)
      for (let row = rows[next]; row?.[0] === id; next += 1, row = rows[next]) {
        one.count(row[1], incident)
        two?.count(row[2], incident)
      }
    }
  }
}

/** Counts an incident under a key, once for each of its keys, however often it comes. */
function counterOf(part: Part, tally: Tally): (key: string | null, incident: Counted) => void {
  const lastUnder = new Map<string | null, string>()
  return (key, [id, assessment]) => {
    const name = part === 'actGroup' && key !== null ? (groupOf.get(key) ?? 'other') : key
    if (lastUnder.get(name) === id) return
    lastUnder.set(name, id)
    tally.add(name, placeOfAssessment(assessment))
  }
}
