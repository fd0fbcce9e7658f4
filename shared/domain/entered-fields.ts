import type { RestorableKind } from '../contract/history.ts'
import { CaseFields } from './case.ts'
import { EvidenceFields } from './evidence.ts'
import { IncidentFields } from './incident.ts'
import { IncidentLinkFields } from './incident-link.ts'
import { MeasureFields } from './measure.ts'
import { NoteFields } from './note.ts'
import { PersonFields } from './person.ts'

const schemas = {
  case: CaseFields,
  incident: IncidentFields,
  person: PersonFields,
  evidence: EvidenceFields,
  measure: MeasureFields,
  link: IncidentLinkFields,
  note: NoteFields,
} as const satisfies Readonly<Record<RestorableKind, unknown>>

/**
 * Whether a user enters this field of a record. Every other one changes by a call of its own (a legal hold, an assessment),
 * or never: undo and restore leave it as it is.
 */
export function isEntered(kind: RestorableKind, field: string): boolean {
  return Object.hasOwn(schemas[kind].entries, field)
}
