import type { Case, SensitiveField } from '../../../shared/domain/case.ts'

/** Catalogue keys of the states of a case, in the order in which they are offered. */
export const statusKeys = {
  open: 'cases.statusOpen',
  monitoring: 'cases.statusMonitoring',
  closed: 'cases.statusClosed',
} as const satisfies Readonly<Record<Case['status'], string>>

/** Catalogue keys of how urgent a case is. */
export const priorityKeys = {
  low: 'cases.priorityLow',
  normal: 'cases.priorityNormal',
  high: 'cases.priorityHigh',
  urgent: 'cases.priorityUrgent',
} as const satisfies Readonly<Record<Case['priority'], string>>

/** Catalogue keys of what a case answers to. */
export const nexusKeys = {
  'un-cooperation': 'cases.nexusUn',
  'regional-cooperation': 'cases.nexusRegional',
  'mandated-work': 'cases.nexusMandate',
  mixed: 'cases.nexusMixed',
  unknown: 'cases.nexusUnknown',
} as const satisfies Readonly<Record<Case['nexus'], string>>

/** Catalogue keys of what a case only holds of its people where it is turned on. */
export const sensitiveKeys = {
  religion: 'cases.sensitiveReligion',
  ethnicity: 'cases.sensitiveEthnicity',
  health: 'cases.sensitiveHealth',
  orientation: 'cases.sensitiveOrientation',
  'identity-documents': 'cases.sensitiveDocuments',
} as const satisfies Readonly<Record<SensitiveField, string>>
