import { daysBetween } from '../../../shared/domain/local-day.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import type { Meaning } from '../../ui/tag.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import type { Decision } from './decision.ts'

/** Days before its end from which a decision is said to end soon. */
const soonDays = 30
/** Reasons that the decision alone explains, with its dates. */
const ofDecision: ReadonlySet<PersonOutcome['reason']> = new Set([
  'consented',
  'limited-by-consent',
  'no-decision',
  'alleged-author',
  'withdrawn',
  'expired',
  'not-yet-valid',
])

type Words = { readonly level: string; readonly meaning: Meaning; readonly until: string; readonly isUrgent: boolean }

/** What a decision comes to, and until when or why not, in words. */
export function useDecisionWords(): (decision: Decision, outcome: PersonOutcome | undefined) => Words {
  const { t, language } = useT()
  const dates = useDateWords()
  const today = todayHere()
  const ofState = (decision: Decision): Words => {
    const withheld = (until: string): Words => ({ level: t('consent.withheld'), meaning: 'bad', until, isUrgent: true })
    switch (decision.state) {
      case 'none':
        return { level: t('consent.noDecision'), meaning: 'plain', until: t('consent.withheld'), isUrgent: false }
      case 'author':
        return { level: t('consent.author'), meaning: 'plain', until: t('consent.authorNote'), isUrgent: false }
      case 'withdrawn':
        return withheld(t('consent.withdrawn', { date: dates.day(decision.consent.withdrawnOn ?? today) }))
      case 'expired':
        return withheld(t('consent.expired', { date: dates.day(decision.consent.reviewOn ?? today) }))
      case 'not-yet':
        return { ...withheld(t('consent.notYet', { date: dates.day(decision.consent.decidedOn) })), meaning: 'warn' }
      case 'valid': {
        const { identityLevel, decidedOn, reviewOn } = decision.consent
        const level = labelOf(identityLevels, identityLevel, language)
        const meaning: Meaning = identityLevel === 'full-name' ? 'good' : identityLevel === 'withheld' ? 'plain' : 'accent'
        if (reviewOn === null)
          return { level, meaning, until: t('consent.decidedOn', { date: dates.day(decidedOn) }), isUrgent: false }
        const left = daysBetween(today, reviewOn)
        if (left > soonDays) return { level, meaning, until: t('consent.until', { date: dates.day(reviewOn) }), isUrgent: false }
        return {
          level,
          meaning,
          until: left === 0 ? t('consent.endsToday') : t('consent.expiresIn', { count: left }),
          isUrgent: true,
        }
      }
      default:
        return decision satisfies never
    }
  }
  return (decision, outcome) => {
    if (outcome === undefined || ofDecision.has(outcome.reason)) return ofState(decision)
    const level = labelOf(identityLevels, outcome.leavesAs, language)
    const meaning = outcome.leavesAs === 'withheld' ? 'bad' : 'warn'
    return { level, meaning, until: t(`gate.reason.${outcome.reason}`, { level }), isUrgent: false }
  }
}
