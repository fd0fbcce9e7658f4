import type { Language } from '../../../shared/i18n/language.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import type { MessageKey, Translate } from '../../../shared/i18n/translator.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { eventLinks } from '../../../shared/vocabulary/event-links.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { protectionMeasures } from '../../../shared/vocabulary/protection-measures.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { reliability } from '../../../shared/vocabulary/reliability.ts'
import { sourceConnections } from '../../../shared/vocabulary/source-connections.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf, type Term } from '../../../shared/vocabulary/term.ts'
import { unEntities } from '../../../shared/vocabulary/un-entities.ts'

/** Vocabularies by field; where another record or part has a field of that name, by the name of the record or part and the field. */
const terms: Readonly<Record<string, readonly Term[]>> = {
  classification: classifications,
  acts: actTypes,
  assessment: assessments,
  capacity: capacities,
  identityLevel: identityLevels,
  level: targetLevels,
  profile: recipientProfiles,
  connection: sourceConnections,
  sourceConnection: sourceConnections,
  sourceReliability: reliability,
  informationReliability: reliability,
  entity: unEntities,
  'evidence.type': evidenceTypes,
  'measure.type': protectionMeasures,
  'link.kind': eventLinks,
  'authors.type': authorTypes,
}

/** Where the words of codes are that no vocabulary has: the code stands at the end of the catalogue key. */
const prefixes: Readonly<Record<string, string>> = {
  state: 'fields.code.authorState.',
  degree: 'incidents.code.degree.',
  means: 'fields.code.means.',
  severity: 'fields.code.severity.',
  imminence: 'fields.code.imminence.',
  effects: 'fields.code.effect.',
  priority: 'fields.code.priority.',
  sex: 'fields.code.sex.',
  ageGroup: 'fields.code.ageGroup.',
  informedOf: 'fields.code.informed.',
  hiddenFields: 'fields.code.hidden.',
  instrument: 'incidents.code.instrument.',
  'measure.status': 'fields.code.measureStatus.',
  'person.kind': 'fields.code.personKind.',
  'sources.role': 'incidents.code.sourceRole.',
  'translations.status': 'incidents.code.translationStatus.',
  'amounts.kind': 'incidents.code.amountKind.',
  'origins.kind': 'history.origin.',
  'evidence.triage': 'triage.',
}

/** Codes whose words have keys of no pattern. */
const keys: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  'case.status': { open: 'cases.statusOpen', monitoring: 'cases.statusMonitoring', closed: 'cases.statusClosed' },
  nexus: {
    'un-cooperation': 'cases.nexusUn',
    'regional-cooperation': 'cases.nexusRegional',
    'mandated-work': 'cases.nexusMandate',
    mixed: 'cases.nexusMixed',
    unknown: 'cases.nexusUnknown',
  },
  sensitiveFields: {
    religion: 'cases.sensitiveReligion',
    ethnicity: 'cases.sensitiveEthnicity',
    health: 'cases.sensitiveHealth',
    orientation: 'cases.sensitiveOrientation',
    'identity-documents': 'cases.sensitiveDocuments',
  },
  method: {
    received: 'evidence.methodReceived',
    'own-capture': 'evidence.methodOwnCapture',
    'open-source': 'evidence.methodOpenSource',
    'seized-back': 'evidence.methodSeizedBack',
    other: 'evidence.methodOther',
  },
  roles: roleKeys,
  givenBy: {
    self: 'consent.givenBySelf',
    family: 'consent.givenByFamily',
    'legal-representative': 'consent.givenByLegal',
    'institution-representative': 'consent.givenByInstitution',
  },
  form: { written: 'consent.formWritten', oral: 'consent.formOral', recorded: 'consent.formRecorded' },
  decision: { allow: 'consent.harmAllow', 'allow-redacted': 'consent.harmRedacted', block: 'consent.harmBlock' },
  answer: { yes: 'consent.answerYes', no: 'consent.answerNo', 'not-asked': 'consent.answerNotAsked' },
}

/** What a code of a field means; null where the value is no code. `at` is `table.field`, with the parts in between. */
export function codeWords(at: string, code: string, t: Translate, language: Language): string | null {
  const steps = at.split('.')
  const path = steps.slice(-2).join('.')
  const field = steps.at(-1) ?? ''
  const vocabulary = terms[path] ?? terms[field]
  if (vocabulary?.some((term) => term.code === code)) return labelOf(vocabulary, code, language)
  const known = keys[path]?.[code] ?? keys[field.startsWith('name') ? 'answer' : field]?.[code]
  if (known) return t(known)
  const prefix = prefixes[path] ?? prefixes[field]
  if (prefix === undefined) return null
  const key = `${prefix}${code}` as MessageKey
  const words = t(key)
  return words === key ? null : words
}
