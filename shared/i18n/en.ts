import { bin } from './en/bin.ts'
import { cases } from './en/cases.ts'
import { chronology } from './en/chronology.ts'
import { cli } from './en/cli.ts'
import { common } from './en/common.ts'
import { consent } from './en/consent.ts'
import { custody } from './en/custody.ts'
import { dates } from './en/dates.ts'
import { demo } from './en/demo.ts'
import { desk } from './en/desk.ts'
import { errors } from './en/errors.ts'
import { evidence } from './en/evidence.ts'
import { exchange } from './en/exchange.ts'
import { fields } from './en/fields.ts'
import { figures } from './en/figures.ts'
import { gate } from './en/gate.ts'
import { history } from './en/history.ts'
import { incidents } from './en/incidents.ts'
import { lists } from './en/lists.ts'
import { measures } from './en/measures.ts'
import { overview } from './en/overview.ts'
import { people } from './en/people.ts'
import { recipients } from './en/recipients.ts'
import { redaction } from './en/redaction.ts'
import { report } from './en/report.ts'
import { retention } from './en/retention.ts'
import { review } from './en/review.ts'
import { search } from './en/search.ts'
import { session } from './en/session.ts'
import { settings } from './en/settings.ts'
import { submissions } from './en/submissions.ts'
import { triage } from './en/triage.ts'
import { ui } from './en/ui.ts'
import { verdict } from './en/verdict.ts'
import { verify } from './en/verify.ts'
import { viewer } from './en/viewer.ts'

/** Every word of the application in English: the source of truth. One line for each area. */
export const en = {
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
} as const
