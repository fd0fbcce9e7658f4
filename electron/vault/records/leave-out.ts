import { consentFault, type JudgedConsent } from '../../../shared/domain/gate/consent.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import {
  type ConsentState,
  consentState,
  type LeaveOutReason,
  type LeftOut,
  leaveOutReason,
  leaveOutReasons,
  type NewestDecision,
} from '../../../shared/domain/statistics.ts'
import type { Db } from './db.ts'

type PersonState = { readonly isBlocked: boolean; readonly consent: ConsentState }
type PersonRow = { id: string; ageGroup: GatePerson['ageGroup'] }
type ConsentRow = Omit<JudgedConsent, 'informedOf'> & { readonly personId: string; readonly informedOf: string }

/** The newest decision about a person for each recipient: a later one takes the place of an earlier one. */
const newestConsents = `select person_id as personId, identity_level as identityLevel, decided_on as decidedOn, review_on as reviewOn,
    withdrawn_on as withdrawnOn, given_by as givenBy, given_by_name as givenByName, evidence_item_id as evidenceItemId,
    informed_of as informedOf
  from (select *, row_number() over (partition by person_id, recipient_id order by decided_on desc, created_at desc, id desc) as place
    from consents) where place = 1`

/**
 * Subjects whose newest do-no-harm assessment blocks: of each case as a whole, or of a person in any case, because a danger
 * does not end where a case does. Only a block counts before its day (`gate/harm.ts`).
 */
const blocked = (subject: 'case_id' | 'person_id') => `select distinct ${subject} from (
  select ${subject}, decision, row_number() over (partition by case_id, person_id order by decided_on desc, created_at desc, id desc) as place
  from do_no_harm where person_id is ${subject === 'case_id' ? '' : 'not '}null and (decision = 'block' or decided_on <= @today))
  where place = 1 and decision = 'block'`

/** What is known of the natural persons of the register: consents for whomever, and whether do-no-harm blocks them. */
export function personStates(db: Db, today: string): ReadonlyMap<string, PersonState> {
  const people = db.prepare<[], PersonRow>(`select id, age_group as ageGroup from people where kind = 'person'`).all()
  const consents = db.prepare<[], ConsentRow>(newestConsents).all()
  const acts = actsAgainst(
    db,
    consents.filter(({ givenBy }) => givenBy !== 'self').map(({ personId }) => personId),
  )
  const ageGroups = new Map(people.map(({ id, ageGroup }) => [id, ageGroup]))
  const newest = Map.groupBy(consents, ({ personId }) => personId)
  const blockedPeople = new Set(db.prepare<object, string>(blocked('person_id')).pluck().all({ today }))
  const judged = (row: ConsentRow): NewestDecision => {
    const targetActs = acts.get(row.personId) ?? []
    const person = { kind: 'person', ageGroup: ageGroups.get(row.personId) ?? null, targetActs } as const
    return {
      identityLevel: row.identityLevel,
      fault: consentFault(person, { ...row, informedOf: JSON.parse(row.informedOf) }, today),
    }
  }
  return new Map(
    people.map(({ id }) => [id, { isBlocked: blockedPeople.has(id), consent: consentState((newest.get(id) ?? []).map(judged)) }]),
  )
}

/** The acts that these persons were targets of: after some of them nobody can be asked. */
function actsAgainst(db: Db, personIds: readonly string[]): ReadonlyMap<string, GatePerson['targetActs']> {
  const rows = db
    .prepare<[string], { personId: string; act: GatePerson['targetActs'][number] }>(
      `select distinct t.person_id as personId, a.act from incident_targets t join incident_acts a on a.incident_id = t.incident_id
      join incidents i on i.id = t.incident_id
      where t.person_id in (select value from json_each(?)) and i.deleted_at is null`,
    )
    .all(JSON.stringify(personIds))
  return new Map([...Map.groupBy(rows, ({ personId }) => personId)].map(([id, group]) => [id, group.map(({ act }) => act)]))
}

/** Why each incident may not leave the vault, by its id: incidents that may are not in it. @param today `YYYY-MM-DD` */
export function incidentsLeftOut(
  db: Db,
  incidents: readonly { readonly id: string; readonly caseId: string }[],
  today: string,
): ReadonlyMap<string, LeaveOutReason> {
  const states = personStates(db, today)
  const blockedCases = new Set(db.prepare<object, string>(blocked('case_id')).pluck().all({ today }))
  const persons = new Map<string, PersonState[]>()
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
