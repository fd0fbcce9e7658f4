import * as v from 'valibot'
import { eventLinks } from '../vocabulary/event-links.ts'
import { codesOf } from '../vocabulary/term.ts'
import { Id, Line, Stamp } from './fields.ts'

/** What a user enters of a link between two incidents, which may belong to different cases: "A leads to B". */
export const IncidentLinkFields = v.strictObject({
  fromId: Id,
  toId: Id,
  kind: v.picklist(codesOf(eventLinks)),
  note: v.optional(Line, ''),
})
export type IncidentLinkFields = v.InferOutput<typeof IncidentLinkFields>

/** A link that makes a pattern visible: smear, then complaint, then budget cut, then dismissal. */
export const IncidentLink = v.strictObject({ id: Id, ...IncidentLinkFields.entries, ...Stamp })
export type IncidentLink = v.InferOutput<typeof IncidentLink>
