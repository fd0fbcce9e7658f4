import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { getCase } from '../../electron/vault/records/case-table.ts'
import { listConsents } from '../../electron/vault/records/consent-table.ts'
import { openDatabase } from '../../electron/vault/records/database.ts'
import { getStoredItem } from '../../electron/vault/records/evidence-table.ts'
import { listHistoryOfCase } from '../../electron/vault/records/history.ts'
import { getIncident } from '../../electron/vault/records/incident-table.ts'
import { initial } from '../../electron/vault/records/migrations/0001-initial.ts'
import { getPerson } from '../../electron/vault/records/person-table.ts'
import { temporaryFolder } from '../support/engine.ts'
import { someConsent, someIncident, somePerson } from '../support/some-records.ts'

const keyHex = '22'.repeat(32)
const stamp = `'2026-01-01T00:00:00.000Z', 'A', '2026-01-02T00:00:00.000Z', 'B', 3`
const unknown = { precision: 'unknown', value: null }
const stamped = {
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'A',
  changedAt: '2026-01-02T00:00:00.000Z',
  changedBy: 'B',
  version: 3,
}

/** The records of the first version, one row in each table that the second one changes. */
async function recordsOfTheFirstVersion(): Promise<string> {
  const path = join(await temporaryFolder(), 'records.db')
  const db = new Database(path)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${keyHex}'"`)
  db.exec(initial.sql)
  db.exec(`
    insert into cases values ('c', '2026-007', 'Title', 'Summary', 'monitoring', 'strictly-confidential', 'Lead', 'mixed', '["press"]', ${stamp});
    insert into people values ('p', 'Mara Vell', '["M. V."]', 'Heron', 'a clerk', 'staff', 'Office', '["mail@example.org"]', 'XA', 'Note', ${stamp});
    insert into incidents values ('i', 'c', 'Threat', 'month', '2026-03', null, null, '2026-03-01', '2026-03-31', 'XA', 'Porto Vale',
      'What happened', 'es', 'verified', ${stamp});
    insert into incident_acts values ('i', 0, 'thr-death');
    insert into incident_targets values ('i', 0, 'staff', 'p', 'staff');
    insert into recipients values ('r', 'Forum', '', 'ganhri', 'en', '', 'age1x', null, '', 'not-verified', '', ${stamp});
    insert into consents values ('d', 'p', 'r', 'role-only', 'family', 'oral', '2026-01-05', null, 'no', 'yes', 'Note', null, '', ${stamp});
    insert into evidence values ('e', 'c', 'Letter', 'letter', 'Words', 'fr', 'year', '2025', 'received', 'A', 'confidential', 1, 'letter.pdf', 'post',
      12, 34, 'application/pdf', '${'0'.repeat(64)}', 'blob', null, '2026-01-01T00:00:00.000Z', ${stamp});
    insert into history (clock, at, workstation, user, record_table, record_id, case_id, field, old, new)
      values ('1', '2026-01-01T00:00:00.000Z', 'w', 'A', 'case', 'c', 'c', 'title', null, '"Title"');`)
  db.pragma('user_version=1')
  db.close()
  return path
}

test('the second step keeps every record of the first version, and answers "unknown" to what was not asked then', async () => {
  const path = await recordsOfTheFirstVersion()
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  expect(getCase(db, 'c')).toEqual({
    id: 'c',
    reference: '2026-007',
    title: 'Title',
    summary: 'Summary',
    status: 'monitoring',
    classification: 'strictly-confidential',
    lead: 'Lead',
    nexus: 'mixed',
    tags: ['press'],
    ...{ priority: 'normal', purpose: '', retentionReviewOn: null, legalHold: false, legalHoldWhy: '' },
    ...{ sensitiveFields: [], sensitiveWhy: '', incidentCount: 1, personCount: 1, evidenceCount: 1 },
    ...stamped,
  })
  expect(getIncident(db, 'i')).toEqual({
    ...someIncident,
    id: 'i',
    caseId: 'c',
    title: 'Threat',
    start: { precision: 'month', value: '2026-03' },
    country: 'XA',
    place: 'Porto Vale',
    narrative: 'What happened',
    narrativeLanguage: 'es',
    acts: ['thr-death'],
    targets: [{ level: 'staff', personId: 'p', capacity: 'staff' }],
    ...{ assessment: 'verified', assessmentWhy: '', assessedBy: '', assessedAt: null },
    ...stamped,
  })
  const { roles: _, ...unknownPerson } = somePerson
  expect(getPerson(db, 'p')).toEqual({
    ...unknownPerson,
    id: 'p',
    otherNames: ['M. V.'],
    pseudonym: 'Heron',
    role: 'a clerk',
    capacity: 'staff',
    institution: 'Office',
    contacts: ['mail@example.org'],
    country: 'XA',
    note: 'Note',
    ...stamped,
  })
  const heard = { identityLevel: 'role-only', givenBy: 'family', form: 'oral', decidedOn: '2026-01-05' } as const
  const answers = { nameToGovernments: 'no', nameInPublicReports: 'yes', note: 'Note' } as const
  expect(listConsents(db, ['p'])).toEqual([
    { ...someConsent, informedOf: [], id: 'd', personId: 'p', recipientId: 'r', ...heard, ...answers, ...stamped },
  ])
  expect(getStoredItem(db, 'e')).toMatchObject({
    ...{ title: 'Letter', description: 'Words', language: 'fr', createdDate: { precision: 'year', value: '2025' } },
    ...{ tool: '', sourcePersonId: null, sourceConnection: 'unknown', url: '', capturedDate: unknown, consentIds: [] },
    ...{ acquiredOffsetMinutes: null, peopleReviewed: true, blob: 'blob', crc32: 34 },
    ...stamped,
  })
  expect(listHistoryOfCase(db, { caseId: 'c', offset: 0, limit: 10 }).rows).toEqual([
    {
      ...{ clock: '1', table: 'case', recordId: 'c', field: 'title', old: null, new: '"Title"' },
      ...{ user: 'A', at: '2026-01-01T00:00:00.000Z', reason: null },
    },
  ])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('a copy of the first version is kept beside the records, with the same key', async () => {
  const path = await recordsOfTheFirstVersion()
  openDatabase({ path, keyHex, create: false, readOnly: false }).close()
  const before = openDatabase({ path: `${path}.before-version-2`, keyHex, create: false, readOnly: true })
  expect(before.pragma('user_version', { simple: true })).toBe(1)
  expect(before.prepare('select title from cases').all()).toEqual([{ title: 'Title' }])
  before.close()
})
