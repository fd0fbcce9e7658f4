import { actTypes } from '../../vocabulary/act-types.ts'
import { authorTypes } from '../../vocabulary/author-types.ts'
import { capacities } from '../../vocabulary/capacities.ts'
import { classifications } from '../../vocabulary/classifications.ts'
import { sourceConnections } from '../../vocabulary/source-connections.ts'
import { targetLevels } from '../../vocabulary/target-levels.ts'
import { codesOf, type Term } from '../../vocabulary/term.ts'
import { unEntities } from '../../vocabulary/un-entities.ts'
import { authorStates, imminences, incidentEffects, incidentMeans, severities } from '../incident.ts'
import { ageGroups, personKinds, personRoles, sexes } from '../person.ts'

/** What a table may hold: incidents of one or several cases, or people and organisations of the register. */
export const importKinds = ['incident', 'person'] as const
export type ImportKind = (typeof importKinds)[number]

/** A set of codes that a cell may name: a vocabulary with its labels, or codes whose words are in the catalogues. */
export type CodeSet = { readonly name: string; readonly codes: readonly string[]; readonly terms: readonly Term[] | null }

const vocabulary = (name: string, terms: readonly Term[]): CodeSet => ({ name, codes: codesOf(terms), terms })
const codes = (name: string, list: readonly string[]): CodeSet => ({ name, codes: list, terms: null })

/** Every set of codes that a table may name, by its name. */
export const codeSets = {
  act: vocabulary('act', actTypes),
  targetLevel: vocabulary('targetLevel', targetLevels),
  capacity: vocabulary('capacity', capacities),
  authorType: vocabulary('authorType', authorTypes),
  authorState: codes('authorState', authorStates),
  means: codes('means', incidentMeans),
  severity: codes('severity', severities),
  imminence: codes('imminence', imminences),
  effect: codes('effect', incidentEffects),
  entity: vocabulary('entity', unEntities),
  connection: vocabulary('connection', sourceConnections),
  classification: vocabulary('classification', classifications),
  personKind: codes('personKind', personKinds),
  personRole: codes('personRole', personRoles),
  sex: codes('sex', sexes),
  ageGroup: codes('ageGroup', ageGroups),
} as const satisfies Readonly<Record<string, CodeSet>>
export type CodeSetName = keyof typeof codeSets

/** How a cell is read. A list stands in one cell with a separator, or in several columns. */
export type ImportField = {
  readonly takes: 'line' | 'title' | 'text' | 'date' | 'country' | 'language' | 'code' | 'codes' | 'names' | 'lines' | 'case'
  readonly set?: CodeSetName
  readonly isRequired?: true
}

/** Fields of an incident that a table can fill. The assessment is not among them: an incident is alleged until assessed. */
export const incidentFields = {
  case: { takes: 'case' },
  title: { takes: 'title', isRequired: true },
  start: { takes: 'date', isRequired: true },
  end: { takes: 'date' },
  country: { takes: 'country' },
  region: { takes: 'line' },
  place: { takes: 'line' },
  narrative: { takes: 'text' },
  narrativeLanguage: { takes: 'language' },
  acts: { takes: 'codes', set: 'act', isRequired: true },
  actNote: { takes: 'line' },
  targetLevels: { takes: 'codes', set: 'targetLevel', isRequired: true },
  targetPeople: { takes: 'names' },
  targetCapacities: { takes: 'codes', set: 'capacity' },
  authorTypes: { takes: 'codes', set: 'authorType' },
  authorPeople: { takes: 'names' },
  authorStates: { takes: 'codes', set: 'authorState' },
  statedReason: { takes: 'text' },
  statedBy: { takes: 'line' },
  means: { takes: 'codes', set: 'means' },
  severity: { takes: 'code', set: 'severity' },
  imminence: { takes: 'code', set: 'imminence' },
  nhriActivity: { takes: 'text' },
  cooperation: { takes: 'codes', set: 'entity' },
  effects: { takes: 'codes', set: 'effect' },
  effectNote: { takes: 'text' },
  sourcePeople: { takes: 'names' },
  sourceConnections: { takes: 'codes', set: 'connection' },
  classification: { takes: 'code', set: 'classification' },
} as const satisfies Readonly<Record<string, ImportField>>

/** Fields of a person or an organisation that a table can fill. */
export const personFields = {
  displayName: { takes: 'title', isRequired: true },
  kind: { takes: 'code', set: 'personKind' },
  otherNames: { takes: 'lines' },
  pseudonym: { takes: 'line' },
  role: { takes: 'line' },
  capacity: { takes: 'code', set: 'capacity' },
  institution: { takes: 'line' },
  contacts: { takes: 'lines' },
  country: { takes: 'country' },
  sex: { takes: 'code', set: 'sex' },
  ageGroup: { takes: 'code', set: 'ageGroup' },
  classification: { takes: 'code', set: 'classification' },
  note: { takes: 'text' },
  case: { takes: 'case' },
  roles: { takes: 'codes', set: 'personRole' },
} as const satisfies Readonly<Record<string, ImportField>>

export type IncidentFieldKey = keyof typeof incidentFields
export type PersonFieldKey = keyof typeof personFields
export type ImportFieldKey = IncidentFieldKey | PersonFieldKey

/** The keys of the fields of a kind, in the order in which they are offered. */
export const importFieldKeys = {
  incident: Object.keys(incidentFields) as IncidentFieldKey[],
  person: Object.keys(personFields) as PersonFieldKey[],
} as const satisfies Readonly<Record<ImportKind, readonly ImportFieldKey[]>>

/** How a field of a kind is read; null where the kind has no such field. */
export function importField(kind: ImportKind, key: ImportFieldKey): ImportField | null {
  const fields: Readonly<Record<string, ImportField>> = kind === 'incident' ? incidentFields : personFields
  return Object.hasOwn(fields, key) ? (fields[key] ?? null) : null
}

/** Whether several columns may go to a field. */
export function takesSeveral({ takes }: ImportField): boolean {
  return takes === 'codes' || takes === 'names' || takes === 'lines'
}
