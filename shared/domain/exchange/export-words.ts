import { custodyActions } from '../../contract/call.ts'
import type { Language } from '../../i18n/language.ts'
import { type MessageKey, translator } from '../../i18n/translator.ts'
import { assessments } from '../../vocabulary/assessments.ts'
import { evidenceTypes } from '../../vocabulary/evidence-types.ts'
import { identityLevels } from '../../vocabulary/identity-levels.ts'
import { protectionMeasures } from '../../vocabulary/protection-measures.ts'
import { recipientProfiles } from '../../vocabulary/recipient-profiles.ts'
import { labelOf, type Term } from '../../vocabulary/term.ts'
import { codeWords } from './code-words.ts'
import type { ListName } from './export-request.ts'
import { type CodeSetName, codeSets } from './import-fields.ts'

const vocabularies = {
  assessment: assessments,
  evidenceType: evidenceTypes,
  identityLevel: identityLevels,
  measureType: protectionMeasures,
  profile: recipientProfiles,
} as const satisfies Readonly<Record<string, readonly Term[]>>

const inCatalogue = {
  caseStatus: { open: 'cases.statusOpen', monitoring: 'cases.statusMonitoring', closed: 'cases.statusClosed' },
  nexus: {
    'un-cooperation': 'cases.nexusUn',
    'regional-cooperation': 'cases.nexusRegional',
    'mandated-work': 'cases.nexusMandate',
    mixed: 'cases.nexusMixed',
    unknown: 'cases.nexusUnknown',
  },
  method: {
    received: 'evidence.methodReceived',
    'own-capture': 'evidence.methodOwnCapture',
    'open-source': 'evidence.methodOpenSource',
    'seized-back': 'evidence.methodSeizedBack',
    other: 'evidence.methodOther',
  },
  triage: {
    unsorted: 'triage.unsorted',
    relevant: 'triage.relevant',
    'not-relevant': 'triage.not-relevant',
    later: 'triage.later',
  },
  trust: {
    'not-verified': 'recipients.trustNotVerified',
    'seen-on-paper': 'recipients.trustSeenOnPaper',
    'read-aloud': 'recipients.trustReadAloud',
    met: 'recipients.trustMet',
  },
  giver: {
    self: 'consent.givenBySelf',
    family: 'consent.givenByFamily',
    'legal-representative': 'consent.givenByLegal',
    'institution-representative': 'consent.givenByInstitution',
  },
  form: { written: 'consent.formWritten', oral: 'consent.formOral', recorded: 'consent.formRecorded' },
  answer: { yes: 'consent.answerYes', no: 'consent.answerNo', 'not-asked': 'consent.answerNotAsked' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, MessageKey>>>>

/** Codes whose words are in the catalogue of fields, under this name. */
const inFields = ['priority', 'measureStatus', 'informed', 'hidden'] as const

/** Every set of codes that a list may hold. */
export type WordSet =
  | CodeSetName
  | keyof typeof vocabularies
  | keyof typeof inCatalogue
  | (typeof inFields)[number]
  | 'custodyAction'

/** The word of a code in a language; the code itself where nobody knows it (data of a later version). */
export function wordOf(set: WordSet, code: string, language: Language): string {
  const t = translator(language)
  if (set in codeSets) return codeWords(set as CodeSetName, code, language)[0]
  if (set in vocabularies) return labelOf(vocabularies[set as keyof typeof vocabularies], code, language)
  if (set === 'custodyAction')
    return (custodyActions as readonly string[]).includes(code) ? t(`custody.did.${code}` as MessageKey) : code
  if ((inFields as readonly string[]).includes(set)) return t(`fields.code.${set}.${code}` as MessageKey)
  const keys: Readonly<Record<string, MessageKey>> = inCatalogue[set as keyof typeof inCatalogue]
  const key = keys[code]
  return key === undefined ? code : t(key)
}

/** What a column of a list is called: the title of an incident says what happened, other titles are titles. */
export function columnKey(list: ListName, column: string): MessageKey {
  return (column === 'title' && list !== 'incidents' ? 'fields.recordTitle' : `fields.${column}`) as MessageKey
}
