import * as v from 'valibot'
import { CaseFields } from '../domain/case.ts'
import { ConsentFields } from '../domain/consent.ts'
import { EvidenceFields } from '../domain/evidence.ts'
import { Day, Line, Text, Title } from '../domain/fields.ts'
import { IncidentFields, Target } from '../domain/incident.ts'
import { PersonFields, personRoles } from '../domain/person.ts'
import { RecipientFields, trustLevels } from '../domain/recipient.ts'
import { VaultError } from '../errors.ts'

/** What stands for a record inside `case.json`, where no vault has given it an id yet. */
const Key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/))

const SampleTarget = v.strictObject({
  level: Target.entries.level,
  person: v.nullable(Key),
  capacity: Target.entries.capacity,
})

/** The records of the sample as users would enter them, with keys where a vault has ids. */
const SampleRecords = v.strictObject({
  about: Text,
  vault: v.strictObject({ name: Title, place: Line, userName: Title }),
  case: CaseFields,
  people: v.array(v.strictObject({ key: Key, roles: v.array(v.picklist(personRoles)), fields: PersonFields })),
  incidents: v.array(
    v.strictObject({
      key: Key,
      fields: v.strictObject({ ...IncidentFields.entries, targets: v.pipe(v.array(SampleTarget), v.minLength(1)) }),
    }),
  ),
  evidence: v.array(
    v.strictObject({
      /** Below the folder `files/`, with `/`. */
      path: Title,
      fields: v.strictObject({
        ...v.omit(EvidenceFields, ['incidentIds', 'identifies']).entries,
        incidents: v.array(Key),
        identifies: v.array(Key),
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
})

/** The sample case: every key that is used belongs to a record that is there. */
export const SampleCase = v.pipe(SampleRecords, v.check(hasOnlyKnownKeys))
export type SampleCase = v.InferOutput<typeof SampleCase>

/**
 * The sample case from the text of its `case.json`.
 * @throws VaultError INVALID_INPUT where it is not one
 */
export function parseSampleCase(text: string): SampleCase {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new VaultError('INVALID_INPUT', { call: 'sample', field: '' }, error)
  }
  const parsed = v.safeParse(SampleCase, value)
  if (parsed.success) return parsed.output
  throw new VaultError('INVALID_INPUT', { call: 'sample', field: v.getDotPath(parsed.issues[0]) ?? '' })
}

function hasOnlyKnownKeys(sample: v.InferOutput<typeof SampleRecords>): boolean {
  const people = keysOf(sample.people)
  const incidents = keysOf(sample.incidents)
  const recipients = keysOf(sample.recipients)
  const used = {
    people: [
      ...sample.incidents.flatMap(({ fields }) => fields.targets.flatMap(({ person }) => person ?? [])),
      ...sample.evidence.flatMap(({ fields }) => fields.identifies),
      ...sample.consents.map(({ person }) => person),
    ],
    incidents: sample.evidence.flatMap(({ fields }) => fields.incidents),
    recipients: sample.consents.map(({ recipient }) => recipient),
  }
  return (
    people.size === sample.people.length &&
    incidents.size === sample.incidents.length &&
    recipients.size === sample.recipients.length &&
    used.people.every((key) => people.has(key)) &&
    used.incidents.every((key) => incidents.has(key)) &&
    used.recipients.every((key) => recipients.has(key))
  )
}

function keysOf(records: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ key }) => key))
}
