import * as v from 'valibot'
import { CaseFilter, caseSorts } from '../case.ts'
import { EvidenceFilter, evidenceSorts } from '../evidence.ts'
import { Count, Id, InterfaceLanguage, Line, Path, Sha256Hex, sortBy, Title } from '../fields.ts'
import { IncidentFilter, incidentSorts } from '../incident-filter.ts'
import { PersonFilter, personSorts } from '../person.ts'

const Text = v.optional(Line, '')

/** Which list, narrowed and ordered as it is shown: exactly what the calls that show it take. */
export const ListQuery = v.variant('of', [
  v.strictObject({ of: v.literal('cases'), text: Text, filter: v.optional(CaseFilter, {}), sort: sortBy(caseSorts) }),
  v.strictObject({ of: v.literal('incidents'), filter: v.optional(IncidentFilter, {}), sort: sortBy(incidentSorts) }),
  v.strictObject({ of: v.literal('people'), text: Text, filter: v.optional(PersonFilter, {}), sort: sortBy(personSorts, false) }),
  v.strictObject({
    of: v.literal('evidence'),
    caseId: v.optional(v.nullable(Id), null),
    text: Text,
    filter: v.optional(EvidenceFilter, {}),
    sort: sortBy(evidenceSorts),
  }),
  v.strictObject({ of: v.literal('recipients') }),
  v.strictObject({ of: v.literal('custody'), subject: v.optional(v.nullable(Id), null) }),
  v.strictObject({ of: v.literal('consents'), caseId: Id }),
  v.strictObject({ of: v.literal('measures'), caseId: Id }),
])
export type ListQuery = v.InferOutput<typeof ListQuery>
export type ListName = ListQuery['of']

/**
 * The columns that a list can be written with, in their order; the first ones are those that are written where nothing is
 * chosen. Contacts of people are no column: they are asked for by themselves.
 */
export const listColumns = {
  cases: [
    'reference',
    'title',
    'status',
    'priority',
    'lead',
    'incidentCount',
    'personCount',
    'evidenceCount',
    'changedAt',
    'classification',
    'nexus',
    'tags',
    'summary',
    'purpose',
    'retentionReviewOn',
    'legalHold',
    'createdAt',
    'createdBy',
    'changedBy',
    'id',
  ],
  incidents: [
    'caseReference',
    'start',
    'end',
    'title',
    'acts',
    'targetLevels',
    'country',
    'region',
    'place',
    'authorTypes',
    'severity',
    'assessment',
    'caseTitle',
    'targetPeople',
    'targetCapacities',
    'authorPeople',
    'authorStates',
    'imminence',
    'classification',
    'narrative',
    'narrativeLanguage',
    'actNote',
    'statedReason',
    'statedBy',
    'means',
    'nhriActivity',
    'cooperation',
    'effects',
    'effectNote',
    'sourcePeople',
    'createdAt',
    'createdBy',
    'changedAt',
    'changedBy',
    'id',
  ],
  people: [
    'displayName',
    'kind',
    'role',
    'capacity',
    'institution',
    'country',
    'caseCount',
    'incidentCount',
    'otherNames',
    'pseudonym',
    'sex',
    'ageGroup',
    'classification',
    'note',
    'createdAt',
    'createdBy',
    'changedAt',
    'changedBy',
    'id',
  ],
  evidence: [
    'title',
    'type',
    'originalName',
    'acquiredAt',
    'sizeBytes',
    'mediaType',
    'sha256',
    'createdDate',
    'folder',
    'description',
    'language',
    'method',
    'acquiredBy',
    'classification',
    'identifies',
    'peopleReviewed',
    'triage',
    'tags',
    'parents',
    'caseReference',
    'createdAt',
    'createdBy',
    'changedAt',
    'changedBy',
    'id',
  ],
  recipients: ['name', 'organisation', 'profile', 'language', 'trust', 'trustNote', 'fingerprint', 'note', 'changedAt', 'id'],
  custody: ['at', 'action', 'actor', 'subject', 'reason', 'details', 'chain', 'seq', 'hash'],
  consents: [
    'person',
    'recipient',
    'identityLevel',
    'decidedOn',
    'reviewOn',
    'withdrawnOn',
    'givenBy',
    'form',
    'nameToGovernments',
    'nameInPublicReports',
    'givenByName',
    'informedOf',
    'hiddenFields',
    'language',
    'interpreter',
    'witness',
    'withdrawnWhy',
    'note',
    'id',
  ],
  measures: [
    'type',
    'status',
    'date',
    'askedOf',
    'askedBy',
    'outcome',
    'incident',
    'person',
    'classification',
    'createdAt',
    'createdBy',
    'changedAt',
    'changedBy',
    'id',
  ],
} as const satisfies Readonly<Record<ListName, readonly string[]>>

/** Every list that can be written. */
export const listNames = Object.keys(listColumns) as ListName[]

export type ListColumn = (typeof listColumns)[ListName][number]

/** How many of the first columns of a list are written where nothing is chosen. */
export const usualColumns = {
  cases: 9,
  incidents: 12,
  people: 8,
  evidence: 7,
  recipients: 6,
  custody: 6,
  consents: 10,
  measures: 8,
} as const satisfies Readonly<Record<ListName, number>>

const allColumns = [...new Set<ListColumn>(Object.values(listColumns).flat())]

/** A list that leaves the vault as a working file, in clear. */
export const ExportRequest = v.strictObject({
  list: ListQuery,
  /** Only these records of the list; null for all that the query finds. */
  ids: v.optional(v.nullable(v.pipe(v.array(Id), v.minLength(1), v.maxLength(100_000))), null),
  columns: v.pipe(v.array(v.picklist(allColumns)), v.minLength(1)),
  /** Telephone numbers and addresses of the people listed. */
  withContacts: v.optional(v.boolean(), false),
  format: v.picklist(['csv', 'json']),
  separator: v.optional(v.picklist([',', ';', '\t']), ','),
  /** A byte-order mark before a CSV, by which spreadsheets know UTF-8. */
  hasMark: v.optional(v.boolean(), true),
  /** Codes as people read them, or as they are stored. */
  words: v.optional(v.picklist(['labels', 'codes']), 'labels'),
  language: InterfaceLanguage,
  path: Path,
  reason: Title,
})
export type ExportRequest = v.InferOutput<typeof ExportRequest>

/** What was written. */
export const ExportReport = v.strictObject({
  kind: v.literal('export-list'),
  of: v.picklist(listNames),
  path: v.string(),
  rows: Count,
  sizeBytes: Count,
  sha256: Sha256Hex,
})
export type ExportReport = v.InferOutput<typeof ExportReport>
