import type { Consent, hiddenFields, informedTopics } from '../../../shared/domain/consent.ts'

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

/** Catalogue keys of what a person is told before they decide. */
export const topicKeys = {
  purpose: 'consent.topicPurpose',
  recipients: 'consent.topicRecipients',
  risks: 'consent.topicRisks',
  limits: 'consent.topicLimits',
  'right-to-withdraw': 'consent.topicWithdraw',
} as const satisfies Readonly<Record<(typeof informedTopics)[number], string>>

/** Catalogue keys of what can stay hidden, and of what hiding it does. */
export const hiddenKeys = {
  photo: { label: 'consent.hidePhoto', hint: 'consent.hidePhotoHint' },
  place: { label: 'consent.hidePlace', hint: 'consent.hidePlaceHint' },
  family: { label: 'consent.hideFamily', hint: 'consent.hideFamilyHint' },
  contact: { label: 'consent.hideContact', hint: 'consent.hideContactHint' },
} as const satisfies Readonly<Record<(typeof hiddenFields)[number], { label: string; hint: string }>>
