import type { FrenchForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import { cases } from './fr/cases.ts'
import { common } from './fr/common.ts'
import { consent } from './fr/consent.ts'
import { errors } from './fr/errors.ts'
import { gate } from './fr/gate.ts'
import { incidents } from './fr/incidents.ts'
import { people } from './fr/people.ts'
import { report } from './fr/report.ts'
import { ui } from './fr/ui.ts'
import { verdict } from './fr/verdict.ts'

/** Every word of the application in French. One line for each area; an area that is missing does not compile. */
export const fr: Translation<typeof en, FrenchForms> = {
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
}
