import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'
import { incidentsLeftOut, personStates } from '../../electron/vault/records/leave-out.ts'
import type { DoNoHarm } from '../../shared/domain/do-no-harm.ts'
import { consentFault, type JudgedConsent } from '../../shared/domain/gate/consent.ts'
import { harmOfCase, harmOfPerson } from '../../shared/domain/gate/harm.ts'
import { consentState } from '../../shared/domain/statistics.ts'
import { temporaryFolder } from '../support/engine.ts'

const today = '2026-04-18'
/** A person of whom nothing is known but the decisions. */
const nobody = { kind: 'person', ageGroup: null, targetActs: [] } as const
const persons = ['p1', 'p2', 'p3']
const recipients = ['r1', 'r2']
const cases = ['c1', 'c2']
const stamp = `'2026-01-01T00:00:00.000Z', 'A', '2026-01-01T00:00:00.000Z', 'A', 1`

const anyDay = fc.constantFrom('2026-01-01', '2026-04-17', today, '2026-04-19', '2027-01-01')
const anyDecision = fc.record({
  personId: fc.constantFrom(...persons),
  recipientId: fc.constantFrom(...recipients),
  identityLevel: fc.constantFrom('full-name' as const, 'aggregate-only' as const, 'withheld' as const),
  decidedOn: anyDay,
  reviewOn: fc.option(anyDay),
  withdrawnOn: fc.option(anyDay, { freq: 4 }),
  givenBy: fc.constantFrom('self' as const, 'family' as const),
  givenByName: fc.constantFrom('', 'Her brother'),
  evidenceItemId: fc.constant(null),
  informedOf: fc.constantFrom<JudgedConsent['informedOf']>([], ['purpose', 'risks', 'right-to-withdraw']),
})
type Decision = JudgedConsent & { readonly personId: string; readonly recipientId: string }

const anyAssessment = fc.record({
  personId: fc.option(fc.constantFrom(...persons)),
  caseId: fc.constantFrom(...cases),
  decidedOn: anyDay,
  decision: fc.constantFrom('allow' as const, 'allow-redacted' as const, 'block' as const),
})
type Assessed = Pick<DoNoHarm, 'personId' | 'caseId' | 'decidedOn' | 'decision'>

/** The last of the newest: later entries take the place of earlier ones of the same day. */
function newestBy<T extends { readonly decidedOn: string }>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const before = found.get(key(one))
    if (before === undefined || one.decidedOn >= before.decidedOn) found.set(key(one), one)
  }
  return [...found.values()]
}

const idOf = (place: number) => String(place).padStart(6, '0')

function write(db: Db, decisions: readonly Decision[], assessments: readonly Assessed[]) {
  db.exec('delete from consents; delete from do_no_harm')
  const consent = db.prepare(
    `insert into consents (id, person_id, recipient_id, identity_level, given_by, given_by_name, informed_of, form, decided_on, review_on,
      name_to_governments, name_in_public_reports, note, withdrawn_on, withdrawn_why, created_at, created_by, changed_at, changed_by, version)
    values (?, ?, ?, ?, ?, ?, ?, 'written', ?, ?, 'no', 'no', '', ?, '', ${stamp})`,
  )
  decisions.forEach((one, place) => {
    const { personId, recipientId, identityLevel, givenBy, givenByName, informedOf, decidedOn, reviewOn, withdrawnOn } = one
    const who = [idOf(place), personId, recipientId, identityLevel, givenBy, givenByName, JSON.stringify(informedOf)]
    consent.run(...who, decidedOn, reviewOn, withdrawnOn)
  })
  const harm = db.prepare(
    `insert into do_no_harm (id, case_id, person_id, assessor, decided_on, risks, decision, review_on, created_at, created_by, changed_at,
      changed_by, version) values (?, ?, ?, 'A', ?, '', ?, null, ${stamp})`,
  )
  assessments.forEach((one, place) => {
    harm.run(idOf(place), one.caseId, one.personId, one.decidedOn, one.decision)
  })
}

/** The same assessments as the gate reads them. */
function asAssessments(all: readonly Assessed[]): DoNoHarm[] {
  const at = '2026-01-01T00:00:00.000Z'
  const made = {
    assessor: 'A',
    risks: '',
    reviewOn: null,
    createdAt: at,
    createdBy: 'A',
    changedAt: at,
    changedBy: 'A',
    version: 1,
  }
  return all.map((one, place) => ({ ...one, ...made, id: idOf(place) }))
}

function expectAgreement(db: Db, decisions: readonly Decision[], assessed: readonly Assessed[]) {
  const assessments = asAssessments(assessed)
  const known = personStates(db, today)
  for (const id of persons) {
    const newest = newestBy(
      decisions.filter(({ personId }) => personId === id),
      ({ recipientId }) => recipientId,
    )
    const judged = newest.map((one) => ({ identityLevel: one.identityLevel, fault: consentFault(nobody, one, today) }))
    const isBlocked = harmOfPerson(id, { caseId: 'c1', assessments, today }).decision === 'block'
    expect(known.get(id)).toEqual({ isBlocked, consent: consentState(judged) })
  }
  const left = incidentsLeftOut(
    db,
    cases.map((caseId) => ({ id: `incident of ${caseId}`, caseId })),
    today,
  )
  for (const caseId of cases) {
    const { decision } = harmOfCase({ caseId, assessments, today })
    expect(left.get(`incident of ${caseId}`)).toBe(decision === 'block' ? 'do-no-harm' : undefined)
  }
}

test('the database knows of every person and case what the rules say, whatever was decided when', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex: 'ab'.repeat(32), create: true, readOnly: false })
  try {
    for (const id of cases)
      db.exec(`insert into cases (id, reference, title, summary, status, classification, lead, nexus, tags, created_at, created_by, changed_at,
        changed_by, version) values ('${id}', '${id}', 'C', '', 'open', 'confidential', '', 'unknown', '[]', ${stamp})`)
    for (const id of persons)
      db.exec(`insert into people (id, display_name, other_names, pseudonym, role, institution, contacts, note, created_at, created_by,
        changed_at, changed_by, version) values ('${id}', 'P', '[]', '', '', '', '[]', '', ${stamp})`)
    for (const id of recipients)
      db.exec(`insert into recipients (id, name, organisation, profile, language, note, age_recipient, fingerprint, trust, trust_note,
        created_at, created_by, changed_at, changed_by, version) values ('${id}', 'R', '', 'ganhri', 'en', '', '${id}', '', 'met', '', ${stamp})`)
    fc.assert(
      fc.property(
        fc.array(anyDecision, { maxLength: 14 }),
        fc.array(anyAssessment, { maxLength: 6 }),
        (decisions, assessments) => {
          write(db, decisions, assessments)
          expectAgreement(db, decisions, assessments)
        },
      ),
    )
  } finally {
    db.close()
  }
})
