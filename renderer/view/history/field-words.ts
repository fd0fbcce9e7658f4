import type { MessageKey } from '../../../shared/i18n/translator.ts'

/** Fields of the history that other lists call the same, by a name that is always right. */
const shared = [
  ...[
    'acquiredAt',
    'acquiredBy',
    'actNote',
    'acts',
    'ageGroup',
    'askedBy',
    'askedOf',
    'assessment',
    'capacity',
    'classification',
  ],
  ...['contacts', 'cooperation', 'country', 'createdDate', 'date', 'decidedOn', 'description', 'displayName', 'effectNote'],
  ...['effects', 'end', 'folder', 'form', 'givenBy', 'givenByName', 'hiddenFields', 'identifies', 'identityLevel', 'imminence'],
  ...['informedOf', 'institution', 'interpreter', 'kind', 'language', 'lead', 'legalHold', 'means', 'mediaType', 'method'],
  ...['nameInPublicReports', 'nameToGovernments', 'narrative', 'narrativeLanguage', 'nexus', 'nhriActivity', 'note'],
  ...['originalName', 'otherNames', 'outcome', 'peopleReviewed', 'place', 'priority', 'pseudonym', 'purpose', 'reference'],
  ...['region', 'retentionReviewOn', 'reviewOn', 'role', 'roles', 'severity', 'sex', 'sha256', 'sizeBytes', 'start'],
  ...[
    'statedBy',
    'statedReason',
    'status',
    'summary',
    'tags',
    'title',
    'triage',
    'type',
    'withdrawnOn',
    'withdrawnWhy',
    'witness',
  ],
  ...['name', 'organisation', 'profile', 'trust', 'trustNote', 'fingerprint'],
] as const

/** Fields that only the history shows. */
const own = [
  ...['assessedAt', 'assessedBy', 'assessmentWhy', 'assessor', 'authors', 'capturedDate', 'consentIds', 'decision'],
  ...['evidenceItemId', 'fromId', 'inBin', 'incidentId', 'incidentIds', 'institutionalActs', 'isOwnInstitution'],
  ...['legalHoldWhy', 'acquiredOffsetMinutes', 'origins', 'personId', 'recipientId', 'risks', 'sensitiveFields', 'sensitiveWhy'],
  ...[
    'sourceConnection',
    'sourceModifiedAt',
    'sourcePersonId',
    'sources',
    'targets',
    'text',
    'toId',
    'tool',
    'translations',
    'url',
  ],
] as const

/** Fields whose name depends on the kind of record. */
const special: Readonly<Record<string, MessageKey>> = {
  'case.title': 'fields.caseTitle',
  'evidence.title': 'cases.caseTitle',
  'link.kind': 'history.field.linkKind',
  'note.place': 'history.field.placeInItem',
  'sensitive.religion': 'cases.sensitiveReligion',
  'sensitive.ethnicity': 'cases.sensitiveEthnicity',
  'sensitive.health': 'cases.sensitiveHealth',
  'sensitive.orientation': 'cases.sensitiveOrientation',
  'sensitive.identity-documents': 'cases.sensitiveDocuments',
}

/** The catalogue key of a field's name; null for a field that this program does not know. */
export function fieldKey(table: string, field: string): MessageKey | null {
  const key = special[`${table}.${field}`]
  if (key) return key
  const known = shared.find((one) => one === field)
  if (known) return `fields.${known}`
  const mine = own.find((one) => one === field)
  return mine ? `history.field.${mine}` : null
}

/** Fields of a part of a record that say little without their name. */
const partKeys: Readonly<Record<string, MessageKey>> = {
  degree: 'incidents.degree',
  why: 'incidents.authorWhy',
  connection: 'incidents.connection',
  sourceReliability: 'incidents.sourceReliability',
  informationReliability: 'incidents.informationReliability',
  isIndependent: 'incidents.independent',
  proofItemId: 'incidents.proofItem',
  deadline: 'incidents.deadline',
  translator: 'incidents.translator',
}

/** The catalogue key of the name of a field of a part; null where its value says enough. */
export function partKey(field: string): MessageKey | null {
  return partKeys[field] ?? null
}

const recordNames = [
  ...['case', 'incident', 'person', 'involvement', 'sensitive', 'consent'],
  ...['do-no-harm', 'evidence', 'measure', 'link', 'note', 'recipient', 'bundle'],
] as const

/** The catalogue key of a kind of record; null for one that this program does not know. */
export function recordKey(table: string): MessageKey | null {
  const known = recordNames.find((one) => one === table)
  return known ? `history.record.${known}` : null
}

/** Fields that are book-keeping of the vault: nothing to read. */
export const hiddenFields: ReadonlySet<string> = new Set([
  ...['incident.caseId', 'evidence.caseId', 'measure.caseId', 'note.itemId', 'do-no-harm.caseId', 'bundle.caseId'],
  ...['evidence.blob', 'evidence.crc32', 'evidence.sourceModifiedAt', 'evidence.acquiredOffsetMinutes'],
])
