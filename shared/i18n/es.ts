import type { SpanishForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import { bin } from './es/bin.ts'
import { cases } from './es/cases.ts'
import { chronology } from './es/chronology.ts'
import { cli } from './es/cli.ts'
import { common } from './es/common.ts'
import { consent } from './es/consent.ts'
import { custody } from './es/custody.ts'
import { dates } from './es/dates.ts'
import { demo } from './es/demo.ts'
import { desk } from './es/desk.ts'
import { errors } from './es/errors.ts'
import { evidence } from './es/evidence.ts'
import { exchange } from './es/exchange.ts'
import { fields } from './es/fields.ts'
import { figures } from './es/figures.ts'
import { gate } from './es/gate.ts'
import { history } from './es/history.ts'
import { incidents } from './es/incidents.ts'
import { lists } from './es/lists.ts'
import { measures } from './es/measures.ts'
import { overview } from './es/overview.ts'
import { people } from './es/people.ts'
import { recipients } from './es/recipients.ts'
import { redaction } from './es/redaction.ts'
import { report } from './es/report.ts'
import { retention } from './es/retention.ts'
import { review } from './es/review.ts'
import { search } from './es/search.ts'
import { session } from './es/session.ts'
import { settings } from './es/settings.ts'
import { submissions } from './es/submissions.ts'
import { triage } from './es/triage.ts'
import { ui } from './es/ui.ts'
import { verdict } from './es/verdict.ts'
import { verify } from './es/verify.ts'
import { viewer } from './es/viewer.ts'

/** Every word of the application in Spanish. One line for each area; an area that is missing does not compile. */
export const es: Translation<typeof en, SpanishForms> = {
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
