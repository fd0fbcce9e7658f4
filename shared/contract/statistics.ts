import * as v from 'valibot'
import { Action } from '../domain/action.ts'
import { Count, Day, Path, Title } from '../domain/fields.ts'
import { IncidentFilter } from '../domain/incident-filter.ts'
import { SdgFigures } from '../domain/sdg.ts'
import { IncidentFigures } from '../domain/statistics.ts'
import { call } from './call.ts'

/** `isLeaving`: only what consent and do-no-harm allow counts, as in everything that leaves the vault. `today` is the user's day. */
const Which = { filter: v.optional(IncidentFilter, {}), isLeaving: v.optional(v.boolean(), false), today: Day }

export const statistics = {
  /** Incidents by everything that they are counted by. */
  incidents: call(v.strictObject(Which), IncidentFigures, 'read'),
  /** SDG indicator 16.10.1 for the twelve months that end with `last`; the filter's own days are not used. */
  sdg: call(v.strictObject({ ...Which, last: Day }), SdgFigures, 'read'),
  /** What waits for somebody, and the first of each kind. */
  actions: call(v.strictObject({ today: Day, each: v.optional(v.pipe(Count, v.maxValue(100)), 5) }), v.array(Action), 'read'),
  /** Writes a chart or a table of figures (drawn by the page, of figures that may leave) as a new file. TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL. */
  saveFile: call(
    v.strictObject({
      ...v.omit(v.strictObject(Which), ['isLeaving']).entries,
      path: Path,
      title: Title,
      format: v.picklist(['csv', 'svg']),
      text: v.pipe(v.string(), v.maxLength(8_000_000)),
    }),
    v.strictObject({ path: v.string(), sha256: v.string() }),
    'export',
    'exported',
  ),
  /** Says in the custody chain that figures that may leave are printed. */
  notePrint: call(
    v.strictObject({ ...v.omit(v.strictObject(Which), ['isLeaving']).entries, title: Title }),
    v.strictObject({}),
    'export',
    'exported',
  ),
} as const
