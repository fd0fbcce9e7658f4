import type { FrenchForms, Translation } from './catalogue.ts'
import type { en } from './en.ts'
import { bin } from './fr/bin.ts'
import { cases } from './fr/cases.ts'
import { chronology } from './fr/chronology.ts'
import { cli } from './fr/cli.ts'
import { common } from './fr/common.ts'
import { consent } from './fr/consent.ts'
import { custody } from './fr/custody.ts'
import { dates } from './fr/dates.ts'
import { demo } from './fr/demo.ts'
import { desk } from './fr/desk.ts'
import { errors } from './fr/errors.ts'
import { evidence } from './fr/evidence.ts'
import { exchange } from './fr/exchange.ts'
import { fields } from './fr/fields.ts'
import { figures } from './fr/figures.ts'
import { gate } from './fr/gate.ts'
import { history } from './fr/history.ts'
import { incidents } from './fr/incidents.ts'
import { lists } from './fr/lists.ts'
import { measures } from './fr/measures.ts'
import { overview } from './fr/overview.ts'
import { people } from './fr/people.ts'
import { recipients } from './fr/recipients.ts'
import { redaction } from './fr/redaction.ts'
import { report } from './fr/report.ts'
import { retention } from './fr/retention.ts'
import { review } from './fr/review.ts'
import { search } from './fr/search.ts'
import { session } from './fr/session.ts'
import { settings } from './fr/settings.ts'
import { submissions } from './fr/submissions.ts'
import { triage } from './fr/triage.ts'
import { ui } from './fr/ui.ts'
import { verdict } from './fr/verdict.ts'
import { verify } from './fr/verify.ts'
import { viewer } from './fr/viewer.ts'

/** Every word of the application in French. One line for each area; an area that is missing does not compile. */
export const fr: Translation<typeof en, FrenchForms> = {
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
