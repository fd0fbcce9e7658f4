import * as v from 'valibot'
import { Count, Id } from '../domain/fields.ts'
import { IncidentLink, IncidentLinkFields } from '../domain/incident-link.ts'
import { call } from './call.ts'

/** One end of a link as a list shows it: the incident may belong to another case. */
const LinkEnd = v.strictObject({ id: Id, title: v.string(), caseId: Id, caseReference: v.string() })

/** A link with the incidents it joins. */
export const LinkRow = v.strictObject({ ...IncidentLink.entries, from: LinkEnd, to: LinkEnd })
export type LinkRow = v.InferOutput<typeof LinkRow>

export const links = {
  /** NOT_FOUND; LINK_INVALID for an incident with itself; DUPLICATE. */
  create: call(IncidentLinkFields, IncidentLink, 'record'),
  update: call(v.strictObject({ id: Id, version: Count, fields: IncidentLinkFields }), IncidentLink, 'record'),
  /** Links that begin or end in a case. */
  list: call(v.strictObject({ caseId: Id }), v.array(LinkRow), 'read'),
} as const
