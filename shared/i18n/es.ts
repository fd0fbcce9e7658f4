import type { SpanishForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import { cases } from './es/cases.ts'
import { common } from './es/common.ts'
import { consent } from './es/consent.ts'
import { errors } from './es/errors.ts'
import { gate } from './es/gate.ts'
import { incidents } from './es/incidents.ts'
import { people } from './es/people.ts'
import { report } from './es/report.ts'
import { ui } from './es/ui.ts'
import { verdict } from './es/verdict.ts'

/** Every word of the application in Spanish. One line for each area; an area that is missing does not compile. */
export const es: Translation<typeof en, SpanishForms> = {
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
