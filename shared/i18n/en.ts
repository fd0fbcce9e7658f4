import { cases } from './en/cases.ts'
import { common } from './en/common.ts'
import { consent } from './en/consent.ts'
import { errors } from './en/errors.ts'
import { gate } from './en/gate.ts'
import { incidents } from './en/incidents.ts'
import { people } from './en/people.ts'
import { report } from './en/report.ts'
import { ui } from './en/ui.ts'
import { verdict } from './en/verdict.ts'

/** Every word of the application in English: the source of truth. One line for each area. */
export const en = {
  ...common,
  ...errors,
  ...gate,
  ...ui,
  ...report,
  ...verdict,
  ...cases,
  ...consent,
  ...incidents,
  ...people,
} as const
