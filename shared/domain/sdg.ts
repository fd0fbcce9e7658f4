import * as v from 'valibot'
import { actTypes } from '../vocabulary/act-types.ts'
import type { AssessmentCode } from '../vocabulary/assessments.ts'
import type { Term } from '../vocabulary/term.ts'
import { Count, Day } from './fields.ts'
import { authorStates } from './incident.ts'
import { sexes } from './person.ts'
import { LeftOut } from './statistics.ts'

/**
 * SDG indicator 16.10.1: verified cases of killing, enforced disappearance, torture, arbitrary detention, kidnapping and
 * other harmful acts against journalists, trade unionists and human rights defenders in twelve months (metadata of the
 * indicator, OHCHR; E/2017/24-E/CN.3/2017/35). How this vault counts:
 *
 * 1. Victims, not incidents: each person of the register counts once in the twelve months, whatever happened how often,
 *    under the most serious category (killing, torture, disappearance, arbitrary detention, kidnapping, other).
 * 2. A target that is not in the register cannot be told from others: each counts as one victim of its incident, and how
 *    many there are is said, because the same person may be among them twice.
 * 3. The institution, organisations and relatives are no victims of this indicator; what happened to them is left out.
 * 4. The indicator is what is verified. What was alleged, under assessment or likely is shown beside it, never added;
 *    what was found to be unfounded counts nowhere.
 * 5. An incident counts where the whole time in which it may have begun lies in the twelve months. One that may have
 *    begun in them or not (only the year is known) is counted apart.
 */
export const sdgCategories = ['A', 'C', 'B', 'D', 'E', 'F'] as const
export type SdgCategory = (typeof sdgCategories)[number]

/** Levels of target that are victims in the sense of the indicator: people who defend human rights. */
export const sdgLevels: readonly string[] = ['office-holder', 'staff', 'former', 'partner', 'cooperating-person']

const SdgCounts = v.strictObject({ verified: Count, others: Count })

/** The figures of twelve months: what is verified (the indicator), and what else was reported. */
export const SdgFigures = v.strictObject({
  first: Day,
  last: Day,
  total: SdgCounts,
  byCategory: v.array(v.strictObject({ category: v.picklist(sdgCategories), ...SdgCounts.entries })),
  bySex: v.array(v.strictObject({ sex: v.picklist(sexes), ...SdgCounts.entries })),
  byState: v.array(v.strictObject({ state: v.picklist(authorStates), ...SdgCounts.entries })),
  /** Of the total: targets that are not in the register. */
  unregistered: SdgCounts,
  /** Victims of incidents that may have begun in the twelve months or not; not in the total. */
  uncertainDate: SdgCounts,
  /** Incidents not counted because their consent does not allow it; null where all were counted. */
  leftOut: v.nullable(LeftOut),
})
export type SdgFigures = v.InferOutput<typeof SdgFigures>

/** One target of one incident. */
export type SdgTarget = {
  readonly incidentId: string
  readonly position: number
  readonly personId: string | null
  readonly sex: (typeof sexes)[number] | null
  /** The most serious category of the incident's acts. */
  readonly category: SdgCategory
  readonly state: (typeof authorStates)[number]
  readonly assessment: AssessmentCode
  /** Whether the whole time in which it may have begun lies in the twelve months. */
  readonly isSurelyIn: boolean
}

/** The category of an act; null for one that the indicator does not count. */
export function sdgCategoryOf(act: string): SdgCategory | null {
  const term: Term | undefined = actTypes.find(({ code }) => code === act)
  return sdgCategories.find((category) => category === term?.sdg16101) ?? null
}

/** The most serious category among acts; null where none counts. */
export function mostSerious(acts: readonly string[]): SdgCategory | null {
  const found = new Set(acts.map(sdgCategoryOf))
  return sdgCategories.find((category) => found.has(category)) ?? null
}

/** Whether an author acts for the State, for several authors: one is enough. */
export function stateOf(states: readonly string[]): (typeof authorStates)[number] {
  return authorStates.find((state) => states.includes(state)) ?? 'unknown'
}

type Victim = Pick<SdgTarget, 'personId' | 'sex' | 'category' | 'state'> & { readonly isVerified: boolean }

/** Counts the victims of targets of incidents. Pure; the order of the targets decides nothing. */
export function countVictims(targets: readonly SdgTarget[]): Omit<SdgFigures, 'first' | 'last' | 'leftOut'> {
  const counted = targets.filter(({ assessment }) => assessment !== 'unfounded')
  const sure = victimsOf(counted.filter(({ isSurelyIn }) => isSurelyIn))
  const seen = new Set(sure.keys())
  const unsure = [...victimsOf(counted.filter(({ isSurelyIn }) => !isSurelyIn))].filter(([key]) => !seen.has(key))
  const victims = [...sure.values()]
  return {
    total: countsOf(victims),
    byCategory: sdgCategories.map((category) => ({ category, ...countsOf(victims.filter((one) => one.category === category)) })),
    bySex: sexes.map((sex) => ({ sex, ...countsOf(victims.filter((one) => (one.sex ?? 'unknown') === sex)) })),
    byState: authorStates.map((state) => ({ state, ...countsOf(victims.filter((one) => one.state === state)) })),
    unregistered: countsOf(victims.filter(({ personId }) => personId === null)),
    uncertainDate: countsOf(unsure.map(([, victim]) => victim)),
  }
}

/** Each victim once: verified before not, then under the most serious category, then by the State before not. */
function victimsOf(targets: readonly SdgTarget[]): ReadonlyMap<string, Victim> {
  const victims = new Map<string, Victim>()
  for (const { incidentId, position, personId, sex, category, state, assessment } of targets) {
    const key = personId ?? `${incidentId} ${position}`
    const victim: Victim = { personId, sex, category, state, isVerified: assessment === 'verified' }
    const before = victims.get(key)
    if (before === undefined || rank(victim) < rank(before)) victims.set(key, victim)
  }
  return victims
}

function rank({ isVerified, category, state }: Victim): number {
  return (isVerified ? 0 : 100) + sdgCategories.indexOf(category) * 10 + authorStates.indexOf(state)
}

function countsOf(victims: readonly Victim[]): { readonly verified: number; readonly others: number } {
  const verified = victims.filter(({ isVerified }) => isVerified).length
  return { verified, others: victims.length - verified }
}
