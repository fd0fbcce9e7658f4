import * as v from 'valibot'
import { IncidentFilter } from '../../shared/domain/incident-filter.ts'

/** Where the list of incidents shows these: the way from a figure to what it counts. */
export function incidentListPath(filter: v.InferInput<typeof IncidentFilter>): string {
  return `/incidents?filter=${encodeURIComponent(JSON.stringify(filter))}`
}

/** A filter that was kept, or that stands in an address; null where it fits nothing. */
export function readIncidentFilter(kept: unknown): IncidentFilter | null {
  const parsed = v.safeParse(IncidentFilter, kept)
  return parsed.success ? parsed.output : null
}

/** The filter of an address; null where there is none, or it is none. */
export function incidentFilterOf(text: string | null): IncidentFilter | null {
  if (text === null) return null
  try {
    return readIncidentFilter(JSON.parse(text))
  } catch {
    return null
  }
}
