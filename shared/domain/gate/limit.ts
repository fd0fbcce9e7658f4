import { type IdentityLevelCode, identityLevels } from '../../vocabulary/identity-levels.ts'
import type { PersonOutcome } from '../plan.ts'

/** The most that one rule lets be said of a person, why, and for which recipient (null where it is for all). */
export type Limit = {
  readonly level: IdentityLevelCode
  readonly reason: PersonOutcome['reason']
  readonly recipientId: string | null
}

/** Whether one level says more about a person than another. */
export function isMoreIdentifying(a: IdentityLevelCode, b: IdentityLevelCode): boolean {
  return rank(a) < rank(b)
}

/** The limit that lets least be said; the first of those that let equally little. Nothing may be said where there is none. */
export function strictest(limits: readonly Limit[]): Limit {
  const none: Limit = { level: 'withheld', reason: 'no-decision', recipientId: null }
  return limits.reduce((strict, limit) => (isMoreIdentifying(strict.level, limit.level) ? limit : strict), limits[0] ?? none)
}

function rank(level: IdentityLevelCode): number {
  return identityLevels.findIndex(({ code }) => code === level)
}
