import type { Author, Incident } from '../../../shared/domain/incident.ts'

/** Catalogue keys of whether an author acted for the State. */
export const stateKeys = {
  state: 'lists.stateState',
  'non-state': 'lists.stateNonState',
  unknown: 'lists.stateUnknown',
} as const satisfies Readonly<Record<Author['state'], string>>

/** Catalogue keys of how grave an incident is. */
export const severityKeys = {
  unknown: 'lists.severityUnknown',
  minor: 'lists.severityMinor',
  moderate: 'lists.severityModerate',
  serious: 'lists.severitySerious',
  grave: 'lists.severityGrave',
} as const satisfies Readonly<Record<Incident['severity'], string>>
