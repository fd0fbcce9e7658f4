import { bin } from './bin.ts'
import { bundles } from './bundles.ts'
import type { ApiOf, ClientOf } from './call.ts'
import { cases } from './cases.ts'
import { consent } from './consent.ts'
import { custody } from './custody.ts'
import { desk } from './desk.ts'
import { doNoHarm } from './do-no-harm.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { history } from './history.ts'
import { host } from './host.ts'
import { incidents } from './incidents.ts'
import { jobs } from './jobs.ts'
import { links } from './links.ts'
import { measures } from './measures.ts'
import { notes } from './notes.ts'
import { people } from './people.ts'
import { recipients } from './recipients.ts'
import { redaction } from './redaction.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { statistics } from './statistics.ts'
import { vault } from './vault.ts'

/** What the engine answers. */
export const engineContract = {
  session,
  cases,
  incidents,
  people,
  consent,
  doNoHarm,
  evidence,
  measures,
  links,
  recipients,
  bundles,
  history,
  bin,
  custody,
  jobs,
  vault,
  desk,
  exchange,
  review,
  notes,
  redaction,
  search,
  statistics,
} as const
/** What the engine implements. */
export type EngineApi = ApiOf<typeof engineContract>
/** What those who call the engine hold. */
export type EngineClient = ClientOf<typeof engineContract>

/** What a host answers itself. */
export const hostContract = { host } as const
export type HostApi = ApiOf<typeof hostContract>

/** What a page may call. */
export const contract = { ...engineContract, ...hostContract } as const
export type Api = ClientOf<typeof contract>
