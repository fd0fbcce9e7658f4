import { common } from './ar/common.ts'
import { errors } from './ar/errors.ts'
import { gate } from './ar/gate.ts'
import { report } from './ar/report.ts'
import { ui } from './ar/ui.ts'
import { verdict } from './ar/verdict.ts'
import type { ArabicForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'

/** Every word of the application in Arabic. One line for each area; an area that is missing does not compile. */
export const ar: Translation<typeof en, ArabicForms> = {
  ...common,
  ...errors,
  ...gate,
  ...ui,
  ...report,
  ...verdict,
}
