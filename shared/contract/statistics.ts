import * as v from 'valibot'
import { Action } from '../domain/action.ts'
import { Count, Day, Id, Path } from '../domain/fields.ts'
import { IncidentFilter } from '../domain/incident-filter.ts'
import { SdgFigures } from '../domain/sdg.ts'
import { dimensions, IncidentFigures } from '../domain/statistics.ts'
import { call } from './call.ts'

/** Which incidents; `today` is the user's day, by which consents hold or are over. */
const Which = { filter: v.optional(IncidentFilter, {}), today: Day }
/** Only what consent and do-no-harm allow counts, as in everything that leaves the vault. */
const isLeaving = v.optional(v.boolean(), false)
/** Which figures leave: one table, SDG 16.10.1, the timeline of a case, or the whole page. */
const what = v.picklist([...dimensions, 'sdg', 'chronology', 'all'])

export const statistics = {
  /** Incidents by what they are counted by; tables that are not asked for are empty. */
  incidents: call(
    v.strictObject({ ...Which, isLeaving, by: v.optional(v.array(v.picklist(dimensions)), [...dimensions]) }),
    IncidentFigures,
    'read',
  ),
  /** SDG indicator 16.10.1 for the twelve months that end with `last`; the filter's own days are not used. */
  sdg: call(v.strictObject({ ...Which, isLeaving, last: Day }), SdgFigures, 'read'),
  /** Incidents of a case that consent and do-no-harm allow to count in what leaves the vault. */
  leaving: call(v.strictObject({ caseId: Id, today: Day }), v.strictObject({ ids: v.array(Id) }), 'read'),
  /** What waits for somebody: each kind that there is, and the first of them. */
  actions: call(v.strictObject({ today: Day, each: v.optional(v.pipe(Count, v.maxValue(200)), 5) }), v.array(Action), 'read'),
  /**
   * Writes a chart or a table, drawn by the page of figures that may leave, as a new file that nobody else can read.
   * TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL.
   */
  saveFile: call(
    v.strictObject({
      ...Which,
      what,
      format: v.picklist(['csv', 'svg']),
      path: Path,
      text: v.pipe(v.string(), v.maxLength(8_000_000)),
    }),
    v.strictObject({ path: v.string(), sha256: v.string() }),
    'export',
    'figures-exported',
  ),
  /** Says in the custody chain that figures that may leave are printed. */
  notePrint: call(v.strictObject({ ...Which, what }), v.strictObject({}), 'export', 'figures-exported'),
} as const
