import {
  type ConsentState,
  type LeaveOutReason,
  type LeftOut,
  leaveOutReason,
  leaveOutReasons,
} from '../../../shared/domain/statistics.ts'
import type { Db } from './db.ts'

type Row = {
  id: string
  is_blocked: number
  has_valid: number
  has_withdrawn: number
  has_withheld: number
  has_expired: number
}

/** The newest decision about a person for each recipient: a later one takes the place of an earlier one. */
const newest = `select person_id, identity_level, decided_on, review_on, withdrawn_on from (
  select *, row_number() over (partition by person_id, recipient_id order by decided_on desc, created_at desc, id desc) as place
  from consents) where place = 1`

/** The newest do-no-harm assessment of each person, in whatever case, and of each case as a whole. */
const blocked = (subject: string, where: string) => `select ${subject} as id from (
  select ${subject}, decision, row_number() over (partition by ${subject} order by decided_on desc, created_at desc, id desc) as place
  from do_no_harm where ${where}) where place = 1 and decision = 'block'`

/** What is known of the natural persons of the register: consents for whomever, and whether do-no-harm blocks them. */
export function personStates(
  db: Db,
  today: string,
): Map<string, { readonly isBlocked: boolean; readonly consent: ConsentState }> {
  const rows = db
    .prepare<{ today: string }, Row>(
      `select p.id, p.id in (${blocked('person_id', 'person_id is not null')}) as is_blocked,
        coalesce(s.has_valid, 0) as has_valid, coalesce(s.has_withdrawn, 0) as has_withdrawn,
        coalesce(s.has_withheld, 0) as has_withheld, coalesce(s.has_expired, 0) as has_expired
      from people p left join (
        select person_id,
          max(withdrawn_on is null and identity_level <> 'withheld' and decided_on <= @today and (review_on is null or review_on >= @today)) as has_valid,
          max(withdrawn_on is not null) as has_withdrawn,
          max(withdrawn_on is null and identity_level = 'withheld') as has_withheld,
          max(withdrawn_on is null and identity_level <> 'withheld' and decided_on <= @today and review_on < @today) as has_expired
        from (${newest}) group by person_id
      ) s on s.person_id = p.id where p.kind = 'person'`,
    )
    .all({ today })
  return new Map(
    rows.map((row) => [
      row.id,
      {
        isBlocked: row.is_blocked === 1,
        consent: {
          hasValid: row.has_valid === 1,
          hasWithdrawn: row.has_withdrawn === 1,
          hasWithheld: row.has_withheld === 1,
          hasExpired: row.has_expired === 1,
        },
      },
    ]),
  )
}

/** Why each incident may not leave the vault, by its id: incidents that may are not in it. @param today `YYYY-MM-DD` */
export function incidentsLeftOut(
  db: Db,
  incidents: readonly { readonly id: string; readonly caseId: string }[],
  today: string,
): ReadonlyMap<string, LeaveOutReason> {
  const states = personStates(db, today)
  const blockedCases = new Set(db.prepare<[], string>(blocked('case_id', 'person_id is null')).pluck().all())
  const persons = new Map<string, { readonly isBlocked: boolean; readonly consent: ConsentState }[]>()
  const targets = db.prepare<[], [string, string]>(
    'select incident_id, person_id from incident_targets where person_id is not null',
  )
  for (const [incidentId, personId] of targets.raw().all()) {
    const state = states.get(personId)
    if (state === undefined) continue
    const known = persons.get(incidentId)
    if (known === undefined) persons.set(incidentId, [state])
    else known.push(state)
  }
  const reasons = new Map<string, LeaveOutReason>()
  for (const { id, caseId } of incidents) {
    const reason = leaveOutReason({ isCaseBlocked: blockedCases.has(caseId), persons: persons.get(id) ?? [] })
    if (reason !== null) reasons.set(id, reason)
  }
  return reasons
}

/** How many were left out, and why, in the order of the reasons. */
export function leftOutOf(reasons: ReadonlyMap<string, LeaveOutReason>): LeftOut {
  const all = [...reasons.values()]
  return {
    total: all.length,
    reasons: leaveOutReasons
      .map((reason) => ({ reason, count: all.filter((one) => one === reason).length }))
      .filter(({ count }) => count > 0),
  }
}
