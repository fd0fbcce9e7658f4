import type { Consent } from '../../../shared/domain/consent.ts'

/** Catalogue keys of who decided. */
export const giverKeys = {
  self: 'consent.givenBySelf',
  family: 'consent.givenByFamily',
  'legal-representative': 'consent.givenByLegal',
  'institution-representative': 'consent.givenByInstitution',
} as const satisfies Readonly<Record<Consent['givenBy'], string>>

/** Catalogue keys of the form of a decision. */
export const formKeys = {
  written: 'consent.formWritten',
  oral: 'consent.formOral',
  recorded: 'consent.formRecorded',
} as const satisfies Readonly<Record<Consent['form'], string>>

/** Catalogue keys of the answers to a question. */
export const answerKeys = {
  yes: 'consent.answerYes',
  no: 'consent.answerNo',
  'not-asked': 'consent.answerNotAsked',
} as const satisfies Readonly<Record<Consent['nameToGovernments'], string>>
