import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'
import { personStates } from '../../electron/vault/records/leave-out.ts'
import { consentState, type NewestDecision } from '../../shared/domain/statistics.ts'
import { temporaryFolder } from '../support/engine.ts'

const today = '2026-04-18'
const persons = ['p1', 'p2', 'p3']
const recipients = ['r1', 'r2']
const stamp = `'2026-01-01T00:00:00.000Z', 'A', '2026-01-01T00:00:00.000Z', 'A', 1`

const anyDay = fc.constantFrom('2026-01-01', '2026-04-17', today, '2026-04-19', '2027-01-01')
const anyDecision = fc.record({
  personId: fc.constantFrom(...persons),
  recipientId: fc.constantFrom(...recipients),
  identityLevel: fc.constantFrom('full-name', 'aggregate-only', 'withheld'),
  decidedOn: anyDay,
  reviewOn: fc.option(anyDay),
  withdrawnOn: fc.option(anyDay, { freq: 4 }),
})
type Decision = NewestDecision & { readonly personId: string; readonly recipientId: string }

const anyAssessment = fc.record({
  personId: fc.constantFrom(...persons),
  decidedOn: anyDay,
  decision: fc.constantFrom('allow', 'allow-redacted', 'block'),
})

/** The last of the newest: later entries take the place of earlier ones of the same day. */
function newestBy<T extends { readonly decidedOn: string }>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const before = found.get(key(one))
    if (before === undefined || one.decidedOn >= before.decidedOn) found.set(key(one), one)
  }
  return [...found.values()]
}

function write(
  db: Db,
  decisions: readonly Decision[],
  assessments: readonly { personId: string; decidedOn: string; decision: string }[],
) {
  db.exec('delete from consents; delete from do_no_harm')
  const consent = db.prepare(
    `insert into consents (id, person_id, recipient_id, identity_level, given_by, form, decided_on, review_on, name_to_governments,
      name_in_public_reports, note, withdrawn_on, withdrawn_why, created_at, created_by, changed_at, changed_by, version)
    values (?, ?, ?, ?, 'self', 'written', ?, ?, 'no', 'no', '', ?, '', ${stamp})`,
  )
  const id = (place: number) => String(place).padStart(6, '0')
  decisions.forEach((one, place) => {
    consent.run(id(place), one.personId, one.recipientId, one.identityLevel, one.decidedOn, one.reviewOn, one.withdrawnOn)
  })
  const harm = db.prepare(
    `insert into do_no_harm (id, case_id, person_id, assessor, decided_on, risks, decision, review_on, created_at, created_by, changed_at,
      changed_by, version) values (?, 'c1', ?, 'A', ?, '', ?, null, ${stamp})`,
  )
  assessments.forEach((one, place) => {
    harm.run(id(place), one.personId, one.decidedOn, one.decision)
  })
}

test('the database knows of every person what the rule says, whatever was decided when', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex: 'ab'.repeat(32), create: true, readOnly: false })
  try {
    db.exec(`insert into cases (id, reference, title, summary, status, classification, lead, nexus, tags, created_at, created_by, changed_at,
      changed_by, version) values ('c1', '2026-001', 'C', '', 'open', 'confidential', '', 'unknown', '[]', ${stamp})`)
    for (const person of persons)
      db.exec(`insert into people (id, display_name, other_names, pseudonym, role, institution, contacts, note, created_at, created_by,
        changed_at, changed_by, version) values ('${person}', 'P', '[]', '', '', '', '[]', '', ${stamp})`)
    for (const recipient of recipients)
      db.exec(`insert into recipients (id, name, organisation, profile, language, note, age_recipient, fingerprint, trust, trust_note,
        created_at, created_by, changed_at, changed_by, version) values ('${recipient}', 'R', '', 'ganhri', 'en', '', '${recipient}', '', 'met',
        '', ${stamp})`)
    fc.assert(
      fc.property(
        fc.array(anyDecision, { maxLength: 14 }),
        fc.array(anyAssessment, { maxLength: 5 }),
        (decisions, assessments) => {
          write(db, decisions, assessments)
          const known = personStates(db, today)
          for (const person of persons) {
            const newest = newestBy(
              decisions.filter(({ personId }) => personId === person),
              ({ recipientId }) => recipientId,
            )
            const [harm] = newestBy(
              assessments.filter(({ personId }) => personId === person),
              () => person,
            )
            expect(known.get(person)).toEqual({ isBlocked: harm?.decision === 'block', consent: consentState(newest, today) })
          }
        },
      ),
    )
  } finally {
    db.close()
  }
})
