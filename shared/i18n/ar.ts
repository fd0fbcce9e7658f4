import { bin } from './ar/bin.ts'
import { cases } from './ar/cases.ts'
import { chronology } from './ar/chronology.ts'
import { cli } from './ar/cli.ts'
import { common } from './ar/common.ts'
import { consent } from './ar/consent.ts'
import { custody } from './ar/custody.ts'
import { dates } from './ar/dates.ts'
import { demo } from './ar/demo.ts'
import { desk } from './ar/desk.ts'
import { errors } from './ar/errors.ts'
import { evidence } from './ar/evidence.ts'
import { exchange } from './ar/exchange.ts'
import { fields } from './ar/fields.ts'
import { figures } from './ar/figures.ts'
import { gate } from './ar/gate.ts'
import { history } from './ar/history.ts'
import { incidents } from './ar/incidents.ts'
import { lists } from './ar/lists.ts'
import { measures } from './ar/measures.ts'
import { overview } from './ar/overview.ts'
import { people } from './ar/people.ts'
import { recipients } from './ar/recipients.ts'
import { redaction } from './ar/redaction.ts'
import { report } from './ar/report.ts'
import { retention } from './ar/retention.ts'
import { review } from './ar/review.ts'
import { search } from './ar/search.ts'
import { session } from './ar/session.ts'
import { settings } from './ar/settings.ts'
import { submissions } from './ar/submissions.ts'
import { triage } from './ar/triage.ts'
import { ui } from './ar/ui.ts'
import { verdict } from './ar/verdict.ts'
import { verify } from './ar/verify.ts'
import { viewer } from './ar/viewer.ts'
import type { ArabicForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'

/** Every word of the application in Arabic. One line for each area; an area that is missing does not compile. */
export const ar: Translation<typeof en, ArabicForms> = {
  ...cli,
  ...common,
  ...errors,
  ...gate,
  ...session,
  ...settings,
  ...ui,
  ...report,
  ...verdict,
  ...cases,
  ...consent,
  ...incidents,
  ...people,
  ...evidence,
  ...recipients,
  ...submissions,
  ...verify,
  ...custody,
  ...overview,
  ...figures,
  ...dates,
  ...demo,
  ...desk,
  ...lists,
  ...fields,
  ...exchange,
  ...measures,
  ...chronology,
  ...history,
  ...bin,
  ...retention,
  ...search,
  ...triage,
  ...viewer,
  ...redaction,
  ...review,
}
