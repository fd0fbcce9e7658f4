import type { Case } from '../../../shared/domain/case.ts'

/** Catalogue keys of the states of a case, in the order in which they are offered. */
export const statusKeys = {
  open: 'cases.statusOpen',
  monitoring: 'cases.statusMonitoring',
  closed: 'cases.statusClosed',
} as const satisfies Readonly<Record<Case['status'], string>>

/** Catalogue keys of what a case answers to. */
export const nexusKeys = {
  'un-cooperation': 'cases.nexusUn',
  'regional-cooperation': 'cases.nexusRegional',
  'mandated-work': 'cases.nexusMandate',
  mixed: 'cases.nexusMixed',
  unknown: 'cases.nexusUnknown',
} as const satisfies Readonly<Record<Case['nexus'], string>>
