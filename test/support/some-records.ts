import type { Consent } from '../../shared/domain/consent.ts'
import type { IncidentFields } from '../../shared/domain/incident.ts'
import type { InvolvedPerson } from '../../shared/domain/person.ts'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'A',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'A',
  version: 1,
}

/** A person of whom nothing is known but the name; tests say what matters to them. */
export const somePerson: InvolvedPerson = {
  id: 'p1',
  kind: 'person',
  isOwnInstitution: false,
  displayName: 'Mara Vell',
  otherNames: [],
  pseudonym: '',
  role: '',
  capacity: null,
  institution: '',
  contacts: [],
  country: null,
  sex: null,
  ageGroup: null,
  classification: 'confidential',
  note: '',
  roles: [],
  ...stamp,
}

/** An informed decision by the person themselves, in full, without a last day. */
export const someConsent: Consent = {
  id: 'c1',
  personId: 'p1',
  recipientId: 'r1',
  identityLevel: 'full-name',
  givenBy: 'self',
  givenByName: '',
  informedOf: ['purpose', 'recipients', 'risks', 'limits', 'right-to-withdraw'],
  hiddenFields: [],
  form: 'written',
  decidedOn: '2026-04-01',
  language: 'und',
  interpreter: '',
  witness: '',
  evidenceItemId: null,
  reviewOn: null,
  nameToGovernments: 'not-asked',
  nameInPublicReports: 'not-asked',
  note: '',
  withdrawnOn: null,
  withdrawnWhy: '',
  ...stamp,
}

/** An incident with the least that one must say. */
export const someIncident: IncidentFields = {
  title: 'An incident',
  start: { precision: 'unknown', value: null },
  end: null,
  country: null,
  region: '',
  place: '',
  narrative: '',
  narrativeLanguage: 'und',
  translations: [],
  acts: ['other'],
  actNote: '',
  targets: [{ level: 'institution', personId: null, capacity: null }],
  authors: [],
  statedReason: '',
  statedBy: '',
  means: [],
  severity: 'unknown',
  imminence: 'unknown',
  nhriActivity: '',
  cooperation: [],
  effects: [],
  effectNote: '',
  institutionalActs: [],
  sources: [],
  classification: 'confidential',
}
