import type { CustodyLine } from '../../../shared/contract/custody.ts'
import type { CaseRow } from '../../../shared/domain/case.ts'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { listColumns } from '../../../shared/domain/exchange/export-request.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { Measure } from '../../../shared/domain/measure.ts'
import type { PersonRow } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import type { Stamp } from '../records/writer.ts'
import type { CellValue, ListWords } from './list-words.ts'

type Columns<Row, Key extends string> = Readonly<Record<Key, (row: Row, words: ListWords) => CellValue>>
type KeysOf<List extends keyof typeof listColumns> = (typeof listColumns)[List][number]

const stamp = {
  createdAt: ({ createdAt }: Stamp, w: ListWords) => w.instant(createdAt),
  createdBy: ({ createdBy }: Stamp) => createdBy,
  changedAt: ({ changedAt }: Stamp, w: ListWords) => w.instant(changedAt),
  changedBy: ({ changedBy }: Stamp) => changedBy,
  id: ({ id }: { readonly id: string }) => id,
}

const classification = ({ classification: code }: { readonly classification: string }, w: ListWords) =>
  w.code('classification', code)

export const caseCells: Columns<CaseRow, KeysOf<'cases'>> = {
  ...stamp,
  classification,
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  status: ({ status }, w) => w.code('caseStatus', status),
  priority: ({ priority }, w) => w.code('priority', priority),
  lead: ({ lead }) => lead,
  incidentCount: ({ incidentCount }) => incidentCount,
  personCount: ({ personCount }) => personCount,
  evidenceCount: ({ evidenceCount }) => evidenceCount,
  nexus: ({ nexus }, w) => w.code('nexus', nexus),
  tags: ({ tags }) => tags,
  summary: ({ summary }) => summary,
  purpose: ({ purpose }) => purpose,
  retentionReviewOn: ({ retentionReviewOn }, w) => w.day(retentionReviewOn),
  legalHold: ({ legalHold }, w) => w.yesNo(legalHold),
}

/** An incident as a list writes it: whole, with the case it belongs to. */
export type ListedIncident = Incident & { readonly caseReference: string; readonly caseTitle: string }

export const incidentCells: Columns<ListedIncident, KeysOf<'incidents'>> = {
  ...stamp,
  classification,
  caseReference: ({ caseReference }) => caseReference,
  caseTitle: ({ caseTitle }) => caseTitle,
  start: ({ start }, w) => w.date(start),
  end: ({ end }, w) => w.date(end),
  title: ({ title }) => title,
  acts: ({ acts }, w) => w.codes('act', acts),
  targetLevels: ({ targets }, w) =>
    w.codes(
      'targetLevel',
      targets.map(({ level }) => level),
    ),
  targetPeople: ({ targets }, w) => w.people(targets.map(({ personId }) => personId)),
  targetCapacities: ({ targets }, w) =>
    w.codes(
      'capacity',
      targets.flatMap(({ capacity }) => capacity ?? []),
    ),
  country: ({ country }, w) => w.country(country),
  region: ({ region }) => region,
  place: ({ place }) => place,
  authorTypes: ({ authors }, w) =>
    w.codes(
      'authorType',
      authors.map(({ type }) => type),
    ),
  authorPeople: ({ authors }, w) => w.people(authors.map(({ personId }) => personId)),
  authorStates: ({ authors }, w) =>
    w.codes(
      'authorState',
      authors.map(({ state }) => state),
    ),
  severity: ({ severity }, w) => w.code('severity', severity),
  imminence: ({ imminence }, w) => w.code('imminence', imminence),
  assessment: ({ assessment }, w) => w.code('assessment', assessment),
  narrative: ({ narrative }) => narrative,
  narrativeLanguage: ({ narrativeLanguage }, w) => w.language(narrativeLanguage),
  actNote: ({ actNote }) => actNote,
  statedReason: ({ statedReason }) => statedReason,
  statedBy: ({ statedBy }) => statedBy,
  means: ({ means }, w) => w.codes('means', means),
  nhriActivity: ({ nhriActivity }) => nhriActivity,
  cooperation: ({ cooperation }, w) =>
    w.codes(
      'entity',
      cooperation.map(({ entity }) => entity),
    ),
  effects: ({ effects }, w) => w.codes('effect', effects),
  effectNote: ({ effectNote }) => effectNote,
  sourcePeople: ({ sources }, w) => w.people(sources.map(({ personId }) => personId)),
}

export const personCells: Columns<PersonRow, KeysOf<'people'>> = {
  ...stamp,
  classification,
  displayName: ({ displayName }) => displayName,
  kind: ({ kind }, w) => w.code('personKind', kind),
  role: ({ role }) => role,
  capacity: ({ capacity }, w) => w.code('capacity', capacity),
  institution: ({ institution }) => institution,
  country: ({ country }, w) => w.country(country),
  caseCount: ({ caseCount }) => caseCount,
  incidentCount: ({ incidentCount }) => incidentCount,
  otherNames: ({ otherNames }) => otherNames,
  pseudonym: ({ pseudonym }) => pseudonym,
  sex: ({ sex }, w) => w.code('sex', sex),
  ageGroup: ({ ageGroup }, w) => w.code('ageGroup', ageGroup),
  note: ({ note }) => note,
}

/** An item as a list writes it: with the reference of its case, and the titles of what it was taken from. */
export type ListedItem = EvidenceItem & { readonly caseReference: string; readonly parentTitles: readonly string[] }

export const evidenceCells: Columns<ListedItem, KeysOf<'evidence'>> = {
  ...stamp,
  classification,
  title: ({ title }) => title,
  type: ({ type }, w) => w.code('evidenceType', type),
  originalName: ({ originalName }) => originalName,
  acquiredAt: ({ acquiredAt }, w) => w.instant(acquiredAt),
  sizeBytes: ({ sizeBytes }) => sizeBytes,
  mediaType: ({ mediaType }) => mediaType,
  sha256: ({ sha256 }) => sha256,
  createdDate: ({ createdDate }, w) => w.date(createdDate),
  folder: ({ folder }) => folder,
  description: ({ description }) => description,
  language: ({ language }, w) => w.language(language),
  method: ({ method }, w) => w.code('method', method),
  acquiredBy: ({ acquiredBy }) => acquiredBy,
  identifies: ({ identifies }, w) => w.people(identifies),
  peopleReviewed: ({ peopleReviewed }, w) => w.yesNo(peopleReviewed),
  triage: ({ triage }, w) => w.code('triage', triage),
  tags: ({ tags }) => tags,
  parents: ({ parentTitles }) => parentTitles,
  caseReference: ({ caseReference }) => caseReference,
}

export const recipientCells: Columns<Recipient, KeysOf<'recipients'>> = {
  name: ({ name }) => name,
  organisation: ({ organisation }) => organisation,
  profile: ({ profile }, w) => w.code('profile', profile),
  language: ({ language }, w) => w.language(language),
  trust: ({ trust }, w) => w.code('trust', trust),
  trustNote: ({ trustNote }) => trustNote,
  fingerprint: ({ fingerprint }) => fingerprint,
  note: ({ note }) => note,
  changedAt: stamp.changedAt,
  id: stamp.id,
}

export const custodyCells: Columns<CustodyLine, KeysOf<'custody'>> = {
  at: ({ at }, w) => w.instant(at),
  action: ({ action }, w) => w.code('custodyAction', action),
  actor: ({ actor }) => actor,
  subject: ({ subject }) => subject,
  reason: ({ reason }) => reason,
  details: ({ details }) => Object.entries(details).map(([name, value]) => `${name}=${value}`),
  chain: ({ chain }) => chain,
  seq: ({ seq }) => seq,
  hash: ({ hash }) => hash,
}

export const consentCells: Columns<Consent & { readonly recipient: string }, KeysOf<'consents'>> = {
  person: ({ personId }, w) => w.person(personId),
  recipient: ({ recipient }) => recipient,
  identityLevel: ({ identityLevel }, w) => w.code('identityLevel', identityLevel),
  decidedOn: ({ decidedOn }, w) => w.day(decidedOn),
  reviewOn: ({ reviewOn }, w) => w.day(reviewOn),
  withdrawnOn: ({ withdrawnOn }, w) => w.day(withdrawnOn),
  givenBy: ({ givenBy }, w) => w.code('giver', givenBy),
  form: ({ form }, w) => w.code('form', form),
  nameToGovernments: ({ nameToGovernments }, w) => w.code('answer', nameToGovernments),
  nameInPublicReports: ({ nameInPublicReports }, w) => w.code('answer', nameInPublicReports),
  givenByName: ({ givenByName }) => givenByName,
  informedOf: ({ informedOf }, w) => w.codes('informed', informedOf),
  hiddenFields: ({ hiddenFields }, w) => w.codes('hidden', hiddenFields),
  language: ({ language }, w) => w.language(language),
  interpreter: ({ interpreter }) => interpreter,
  witness: ({ witness }) => witness,
  withdrawnWhy: ({ withdrawnWhy }) => withdrawnWhy,
  note: ({ note }) => note,
  id: stamp.id,
}

export const measureCells: Columns<Measure & { readonly incident: string | null }, KeysOf<'measures'>> = {
  ...stamp,
  classification,
  type: ({ type }, w) => w.code('measureType', type),
  status: ({ status }, w) => w.code('measureStatus', status),
  date: ({ date }, w) => w.date(date),
  askedOf: ({ askedOf }) => askedOf,
  askedBy: ({ askedBy }) => askedBy,
  outcome: ({ outcome }) => outcome,
  incident: ({ incident }) => incident,
  person: ({ personId }, w) => w.person(personId),
}
