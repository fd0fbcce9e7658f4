import * as v from 'valibot'
import { actTypes } from '../vocabulary/act-types.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { authorTypes } from '../vocabulary/author-types.ts'
import { capacities } from '../vocabulary/capacities.ts'
import { classifications } from '../vocabulary/classifications.ts'
import { reliability } from '../vocabulary/reliability.ts'
import { sourceConnections } from '../vocabulary/source-connections.ts'
import { targetLevels } from '../vocabulary/target-levels.ts'
import { codesOf } from '../vocabulary/term.ts'
import { unEntities } from '../vocabulary/un-entities.ts'
import { DateWithPrecision } from './date-with-precision.ts'
import { ContentLanguage, Country, Day, few, Id, Instant, Line, Stamp, Text, Title } from './fields.ts'

/** Who an act is aimed at: the institution, or a person of the register (null where the person is not registered). */
export const Target = v.strictObject({
  level: v.picklist(codesOf(targetLevels)),
  personId: v.nullable(Id),
  capacity: v.nullable(v.picklist(codesOf(capacities))),
})
export type Target = v.InferOutput<typeof Target>

export const authorStates = ['state', 'non-state', 'unknown'] as const
export const involvementDegrees = ['direct', 'ordered', 'instigated', 'assisted', 'tolerated', 'unknown'] as const

/** An alleged author: somebody of the register, or only a type. */
export const Author = v.strictObject({
  type: v.picklist(codesOf(authorTypes)),
  /** Acting for the State or not; a type of author suggests it, a user decides it. */
  state: v.picklist(authorStates),
  personId: v.optional(v.nullable(Id), null),
  degree: v.optional(v.picklist(involvementDegrees), 'unknown'),
  /** Why this author is considered responsible. */
  why: v.optional(Text, ''),
})
export type Author = v.InferOutput<typeof Author>

export const incidentSourceRoles = ['source', 'witness', 'contact'] as const

/** What an incident rests on: a person of the register, an evidence item, or a source that is only described. */
export const IncidentSource = v.strictObject({
  role: v.picklist(incidentSourceRoles),
  personId: v.optional(v.nullable(Id), null),
  itemId: v.optional(v.nullable(Id), null),
  connection: v.optional(v.picklist(codesOf(sourceConnections)), 'unknown'),
  /** How far the source itself can be relied on, apart from what it says here. */
  sourceReliability: v.optional(v.picklist(codesOf(reliability)), 'unknown'),
  informationReliability: v.optional(v.picklist(codesOf(reliability)), 'unknown'),
  /** It does not rest on another source of this incident. */
  isIndependent: v.optional(v.boolean(), false),
  note: v.optional(Line, ''),
})
export type IncidentSource = v.InferOutput<typeof IncidentSource>

export const translationStatuses = ['draft', 'checked', 'certified', 'machine'] as const

/** The narrative in another language. The original is never replaced by it. */
export const Translation = v.strictObject({
  language: ContentLanguage,
  text: Text,
  translator: v.optional(Line, ''),
  status: v.optional(v.picklist(translationStatuses), 'draft'),
})
export type Translation = v.InferOutput<typeof Translation>

/** Cooperation with the United Nations or a regional body that the incident may answer to. */
export const Cooperation = v.strictObject({
  entity: v.picklist(codesOf(unEntities)),
  date: v.optional(DateWithPrecision, { precision: 'unknown', value: null }),
  nature: v.optional(Line, ''),
  /** The evidence item that shows it. */
  proofItemId: v.optional(v.nullable(Id), null),
})
export type Cooperation = v.InferOutput<typeof Cooperation>

export const instruments = ['law', 'decree', 'budget-line', 'appointment-step', 'dismissal-step', 'other'] as const
export const amountKinds = ['requested', 'allocated', 'paid'] as const

/** An amount of a budget in one year; a decimal number as text, because money is not a binary fraction. */
export const YearAmount = v.strictObject({
  year: v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2200)),
  kind: v.picklist(amountKinds),
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,18}(\.\d{1,4})?$/)),
  /** ISO 4217. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})
export type YearAmount = v.InferOutput<typeof YearAmount>

/** An act of the State on paper: law, decree, budget line, a step of an appointment or a dismissal. */
export const InstitutionalAct = v.strictObject({
  instrument: v.picklist(instruments),
  reference: v.optional(Line, ''),
  date: v.optional(DateWithPrecision, { precision: 'unknown', value: null }),
  /** Where the procedure stands: "second reading", "call for candidates published". */
  step: v.optional(Line, ''),
  deadline: v.optional(v.nullable(Day), null),
  amounts: v.optional(few(YearAmount), []),
  /** The Paris Principle or General Observation of the Sub-Committee on Accreditation concerned, in words. */
  principles: v.optional(Line, ''),
})
export type InstitutionalAct = v.InferOutput<typeof InstitutionalAct>

export const incidentMeans = ['in-person', 'phone', 'post', 'digital', 'media', 'legal-act', 'budget-act', 'other'] as const
export const severities = ['unknown', 'minor', 'moderate', 'serious', 'grave'] as const
export const imminences = ['unknown', 'past', 'ongoing', 'imminent', 'recurrent'] as const
export const incidentEffects = ['self-censorship', 'withdrawal', 'relocation', 'resignation', 'other'] as const

/** What a user enters of an incident. */
export const IncidentFields = v.strictObject({
  title: Title,
  start: DateWithPrecision,
  end: v.optional(v.nullable(DateWithPrecision), null),
  country: v.optional(v.nullable(Country), null),
  region: v.optional(Line, ''),
  place: v.optional(Line, ''),
  narrative: v.optional(Text, ''),
  narrativeLanguage: v.optional(ContentLanguage, 'und'),
  translations: v.optional(v.pipe(v.array(Translation), v.maxLength(20)), []),
  acts: v.pipe(few(v.picklist(codesOf(actTypes))), v.minLength(1)),
  /** What an act that the list does not know is. */
  actNote: v.optional(Line, ''),
  targets: v.pipe(few(Target), v.minLength(1)),
  authors: v.optional(few(Author), []),
  /** The reason that was given for the act, and by whom. */
  statedReason: v.optional(Text, ''),
  statedBy: v.optional(Line, ''),
  means: v.optional(few(v.picklist(incidentMeans)), []),
  severity: v.optional(v.picklist(severities), 'unknown'),
  imminence: v.optional(v.picklist(imminences), 'unknown'),
  /** What the institution was doing that the act may answer to. */
  nhriActivity: v.optional(Text, ''),
  cooperation: v.optional(few(Cooperation), []),
  effects: v.optional(few(v.picklist(incidentEffects)), []),
  effectNote: v.optional(Text, ''),
  institutionalActs: v.optional(few(InstitutionalAct), []),
  sources: v.optional(few(IncidentSource), []),
  classification: v.optional(v.picklist(codesOf(classifications)), 'confidential'),
})
export type IncidentFields = v.InferOutput<typeof IncidentFields>

/** Something that happened: one or more acts against one or more targets at a time and place. */
export const Incident = v.strictObject({
  id: Id,
  caseId: Id,
  ...IncidentFields.entries,
  /** Alleged until assessed; changes by a call of its own. */
  assessment: v.picklist(codesOf(assessments)),
  /** The grounds of the assessment, by whom and when; empty and null while it is alleged from the start. */
  assessmentWhy: Text,
  assessedBy: v.string(),
  assessedAt: v.nullable(Instant),
  ...Stamp,
})
export type Incident = v.InferOutput<typeof Incident>
