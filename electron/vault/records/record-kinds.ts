import * as v from 'valibot'
import type { RestorableKind } from '../../../shared/contract/history.ts'
import { CaseFields } from '../../../shared/domain/case.ts'
import { EvidenceFields } from '../../../shared/domain/evidence.ts'
import { IncidentFields } from '../../../shared/domain/incident.ts'
import { IncidentLinkFields } from '../../../shared/domain/incident-link.ts'
import { MeasureFields } from '../../../shared/domain/measure.ts'
import { NoteFields } from '../../../shared/domain/note.ts'
import { PersonFields } from '../../../shared/domain/person.ts'
import { VaultError } from '../../../shared/errors.ts'
import { getCase, updateCase } from './case-table.ts'
import type { Db } from './db.ts'
import { withoutBlob } from './evidence-row.ts'
import { getStoredItem, updateEvidence } from './evidence-table.ts'
import { getIncident, updateIncident } from './incident-table.ts'
import { getLink, updateLink } from './link-table.ts'
import { getMeasure, updateMeasure } from './measure-table.ts'
import { getNote, updateNote } from './note-table.ts'
import { getPerson, requirePerson, updatePerson } from './person-table.ts'
import type { Writer } from './writer.ts'

type Values = Readonly<Record<string, unknown>>
type Schema<Fields> = v.GenericSchema<unknown, Fields> & { readonly entries: Readonly<Record<string, unknown>> }
type Update<Fields> = (
  writer: Writer,
  input: { readonly id: string; readonly version: number; readonly fields: Fields },
) => { readonly version: number }

/** How records of one kind are read and changed, whatever they hold: what undo, restore and the recycle bin work with. */
export type RecordKind = {
  readonly table: 'cases' | 'incidents' | 'people' | 'evidence' | 'measures' | 'incident_links' | 'notes'
  /** The record as it is. @throws VaultError NOT_FOUND, also for one in the recycle bin */
  readonly read: (db: Db, id: string) => Values & { readonly version: number }
  /**
   * Changes a record by its ordinary update, so that its rules and its version hold.
   * @param values earlier or newer values of its fields; one that is missing gets what a new record has.
   * @throws VaultError OLD_STATE_INVALID where the rules of today do not accept them, and what the update throws
   */
  readonly change: (writer: Writer, at: { readonly id: string; readonly version: number }, values: Values) => number
}

export const recordKinds: Readonly<Record<RestorableKind, RecordKind>> = {
  case: kind('cases', CaseFields, getCase, updateCase),
  incident: kind('incidents', IncidentFields, getIncident, updateIncident),
  person: kind('people', PersonFields, livePerson, updatePerson),
  evidence: kind('evidence', EvidenceFields, (db, id) => withoutBlob(getStoredItem(db, id)), updateEvidence),
  measure: kind('measures', MeasureFields, getMeasure, updateMeasure),
  link: kind('incident_links', IncidentLinkFields, getLink, updateLink),
  note: kind('notes', NoteFields, getNote, updateNote),
}

/** The kind whose records the history calls so, or null where they cannot be taken back. */
export function restorableKind(table: string): RestorableKind | null {
  return Object.hasOwn(recordKinds, table) ? (table as RestorableKind) : null
}

function kind<Fields>(
  table: RecordKind['table'],
  schema: Schema<Fields>,
  read: (db: Db, id: string) => { readonly version: number },
  update: Update<Fields>,
): RecordKind {
  return {
    table,
    read: (db, id) => ({ ...read(db, id) }),
    change: (writer, at, values) => {
      const chosen = Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(schema.entries, name)))
      const parsed = v.safeParse(schema, chosen)
      if (!parsed.success) throw new VaultError('OLD_STATE_INVALID', { field: String(parsed.issues[0].path?.[0]?.key ?? '') })
      return update(writer, { ...at, fields: parsed.output }).version
    },
  }
}

function livePerson(db: Db, id: string) {
  requirePerson(db, id)
  return getPerson(db, id)
}
