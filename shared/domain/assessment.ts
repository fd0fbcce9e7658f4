import type { AssessmentCode } from '../vocabulary/assessments.ts'
import { lastBoundsOf } from './date-with-precision.ts'
import type { Incident, IncidentSource } from './incident.ts'
import { reportingPeriod } from './reporting-period.ts'

/** What an assessment still lacks. */
export type AssessmentLack = 'grounds' | 'right-to-verify' | 'two-independent-sources'

/**
 * What is missing before an incident may be assessed so. `verified` needs the right to verify, grounds in words, and two
 * or more independent sources; every other step away from `alleged` needs grounds in words.
 */
export function lacksFor(
  assessment: AssessmentCode,
  input: { readonly why: string; readonly mayVerify: boolean; readonly sources: readonly IncidentSource[] },
): AssessmentLack[] {
  const lacks: AssessmentLack[] = []
  if (assessment !== 'alleged' && input.why.trim() === '') lacks.push('grounds')
  if (assessment !== 'verified') return lacks
  if (!input.mayVerify) lacks.push('right-to-verify')
  if (countIndependent(input.sources) < 2) lacks.push('two-independent-sources')
  return lacks
}

/**
 * How many sources stand on their own: marked independent, each person and each item counted once. A source that names
 * neither is counted by its own words; without any it counts for nothing.
 */
export function countIndependent(sources: readonly IncidentSource[]): number {
  const keys = sources
    .filter(({ isIndependent, informationReliability }) => isIndependent && informationReliability !== 'low')
    .map(({ personId, itemId, note }) => personId ?? itemId ?? note.trim().toLowerCase())
  return new Set(keys.filter((key) => key !== '')).size
}

/** How late a verification came, or null where it was not late or nobody can say. */
export type LateVerification = {
  /** The reporting period (1 May to 30 April) in which the incident ended. */
  readonly periodEnd: string
  /** Whole days between the end of that period and the day of the assessment. */
  readonly daysLate: number
}

/**
 * A verification is late when it came after the end of the reporting period of the Secretary-General's report in which
 * the incident (its last possible day) falls: figures of that period did not count it as verified.
 */
export function lateVerification(
  incident: Pick<Incident, 'assessment' | 'assessedAt' | 'start' | 'end'>,
): LateVerification | null {
  if (incident.assessment !== 'verified' || incident.assessedAt === null) return null
  const bounds = lastBoundsOf(incident)
  if (bounds === null) return null
  const periodEnd = reportingPeriod(bounds.last).last
  const days = Math.floor((Date.parse(incident.assessedAt.slice(0, 10)) - Date.parse(periodEnd)) / 86_400_000)
  return days > 0 ? { periodEnd, daysLate: days } : null
}
