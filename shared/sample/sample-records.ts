import * as v from 'valibot'
import { CaseFields } from '../domain/case.ts'
import { ConsentFields } from '../domain/consent.ts'
import { DoNoHarmFields } from '../domain/do-no-harm.ts'
import { EvidenceFields } from '../domain/evidence.ts'
import { Day, Line, Text, Title } from '../domain/fields.ts'
import { Author, Cooperation, IncidentFields, IncidentSource, Target } from '../domain/incident.ts'
import { IncidentLinkFields } from '../domain/incident-link.ts'
import { MeasureFields } from '../domain/measure.ts'
import { PersonFields, personRoles } from '../domain/person.ts'
import { RecipientFields, trustLevels } from '../domain/recipient.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { codesOf } from '../vocabulary/term.ts'

/** What stands for a record inside `case.json`, where no vault has given it an id yet. */
const Key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/))
const SomeKey = v.optional(v.nullable(Key), null)
/** A file below the folder `files/`, with `/`. */
const Path = v.optional(v.nullable(Title), null)

const SampleIncident = v.strictObject({
  ...IncidentFields.entries,
  targets: v.pipe(v.array(v.strictObject({ ...v.omit(Target, ['personId']).entries, person: v.nullable(Key) })), v.minLength(1)),
  authors: v.optional(v.array(v.strictObject({ ...v.omit(Author, ['personId']).entries, person: SomeKey })), []),
  sources: v.optional(
    v.array(v.strictObject({ ...v.omit(IncidentSource, ['personId', 'itemId']).entries, person: SomeKey, path: Path })),
    [],
  ),
  cooperation: v.optional(v.array(v.strictObject({ ...v.omit(Cooperation, ['proofItemId']).entries, proof: Path })), []),
})

/** The records of the sample as users would enter them, with keys and paths where a vault has ids. */
export const SampleRecords = v.strictObject({
  about: Text,
  vault: v.strictObject({ name: Title, place: Line, userName: Title }),
  case: CaseFields,
  people: v.array(v.strictObject({ key: Key, roles: v.array(v.picklist(personRoles)), fields: PersonFields })),
  incidents: v.array(
    v.strictObject({
      key: Key,
      fields: SampleIncident,
      assessed: v.optional(v.strictObject({ assessment: v.picklist(codesOf(assessments)), why: Text })),
    }),
  ),
  links: v.array(v.strictObject({ from: Key, to: Key, ...v.omit(IncidentLinkFields, ['fromId', 'toId']).entries })),
  measures: v.array(
    v.strictObject({ incident: SomeKey, person: SomeKey, fields: v.omit(MeasureFields, ['incidentId', 'personId']) }),
  ),
  evidence: v.array(
    v.strictObject({
      path: Title,
      fields: v.strictObject({
        ...v.omit(EvidenceFields, ['incidentIds', 'identifies', 'sourcePersonId', 'consentIds']).entries,
        incidents: v.array(Key),
        identifies: v.array(Key),
        source: SomeKey,
      }),
    }),
  ),
  recipients: v.array(
    v.strictObject({
      key: Key,
      fields: RecipientFields,
      ageRecipient: v.string(),
      sshKey: v.nullable(v.string()),
      trust: v.picklist(trustLevels),
      trustNote: Line,
    }),
  ),
  consents: v.array(
    v.strictObject({
      person: Key,
      recipient: Key,
      fields: v.omit(ConsentFields, ['personId', 'recipientId']),
      withdrawn: v.optional(v.strictObject({ on: Day, why: Line })),
    }),
  ),
  doNoHarm: v.array(v.strictObject({ person: v.nullable(Key), fields: v.omit(DoNoHarmFields, ['caseId', 'personId']) })),
})
export type SampleRecords = v.InferOutput<typeof SampleRecords>

/** Whether every key and path that is used belongs to a record that is there, once. */
export function hasOnlyKnownKeys(sample: SampleRecords): boolean {
  const there = {
    people: keysOf(sample.people),
    incidents: keysOf(sample.incidents),
    recipients: keysOf(sample.recipients),
    paths: new Set(sample.evidence.map(({ path }) => path)),
  }
  const incidents = sample.incidents.map(({ fields }) => fields)
  const used = {
    people: [
      ...incidents.flatMap(({ targets, authors, sources }) => [...targets, ...authors, ...sources].map(({ person }) => person)),
      ...sample.evidence.flatMap(({ fields }) => [...fields.identifies, fields.source]),
      ...[...sample.consents, ...sample.measures, ...sample.doNoHarm].map(({ person }) => person),
    ],
    incidents: [
      ...sample.evidence.flatMap(({ fields }) => fields.incidents),
      ...sample.links.flatMap(({ from, to }) => [from, to]),
      ...sample.measures.map(({ incident }) => incident),
    ],
    recipients: sample.consents.map(({ recipient }) => recipient),
    paths: incidents.flatMap(({ sources, cooperation }) => [
      ...sources.map(({ path }) => path),
      ...cooperation.map(({ proof }) => proof),
    ]),
  }
  const areThere = (kind: keyof typeof there) => used[kind].every((key) => key === null || there[kind].has(key))
  return (
    there.people.size === sample.people.length &&
    there.incidents.size === sample.incidents.length &&
    there.recipients.size === sample.recipients.length &&
    areThere('people') &&
    areThere('incidents') &&
    areThere('recipients') &&
    areThere('paths')
  )
}

function keysOf(records: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ key }) => key))
}
