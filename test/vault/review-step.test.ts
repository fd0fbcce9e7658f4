import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { openDatabase, prepareConnection } from '../../electron/vault/records/database.ts'
import { withoutBlob } from '../../electron/vault/records/evidence-row.ts'
import { getStoredItem } from '../../electron/vault/records/evidence-table.ts'
import { initial } from '../../electron/vault/records/migrations/0001-initial.ts'
import { caseFile } from '../../electron/vault/records/migrations/0002-case-file.ts'
import { search } from '../../electron/vault/records/migrations/0003-search.ts'
import { countReadings, findReading, keepReading, pagesOf } from '../../electron/vault/records/reading-table.ts'
import { findRecords } from '../../electron/vault/records/search-find.ts'
import { indexChanged } from '../../electron/vault/records/search-table.ts'
import { IncidentFilter } from '../../shared/domain/incident-filter.ts'
import { emptyReading } from '../../shared/domain/reading.ts'
import { temporaryFolder } from '../support/engine.ts'

const keyHex = '44'.repeat(32)
const stamp = `'2026-01-01T00:00:00.000Z', 'A', '2026-01-02T00:00:00.000Z', 'B', 3`

/** The records of the third version, with an item in use and one in the recycle bin. */
async function recordsOfTheThirdVersion(): Promise<string> {
  const path = join(await temporaryFolder(), 'records.db')
  const db = new Database(path)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${keyHex}'"`)
  prepareConnection(db)
  for (const { sql } of [initial, caseFile, search]) db.exec(sql)
  db.exec(`
    insert into cases (id, reference, title, summary, status, classification, lead, nexus, tags, created_at, created_by, changed_at, changed_by, version)
      values ('c', '2026-007', 'Title', '', 'open', 'confidential', '', 'unknown', '[]', ${stamp});`)
  const item =
    db.prepare(`insert into evidence (id, case_id, title, type, description, language, created_precision, created_value, method, acquired_by,
      classification, people_reviewed, original_name, folder, size_bytes, crc32, media_type, sha256, blob, source_modified_at, acquired_at,
      created_at, created_by, changed_at, changed_by, version, deleted_at)
    values (@id, 'c', 'Letter', 'letter', 'Words', 'fr', 'year', '2025', 'received', 'A', 'confidential', 1, 'letter.pdf', 'post', 12, 34,
      'application/pdf', @sha256, @id, null, '2026-01-01T00:00:00.000Z', ${stamp}, @deletedAt)`)
  item.run({ id: 'e', sha256: '0'.repeat(64), deletedAt: null })
  item.run({ id: 'b', sha256: '1'.repeat(64), deletedAt: '2026-01-03T00:00:00.000Z' })
  db.prepare("insert into evidence_texts values ('e', 'words that were found before')").run()
  db.pragma('user_version=3')
  db.close()
  return path
}

test('the fourth step keeps every item; nobody has sorted it yet, nothing is known of where it comes from, and it waits to be read', async () => {
  const path = await recordsOfTheThirdVersion()
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  expect(db.pragma('user_version', { simple: true })).toBe(4)
  expect(withoutBlob(getStoredItem(db, 'e'))).toMatchObject({
    ...{
      title: 'Letter',
      description: 'Words',
      language: 'fr',
      originalName: 'letter.pdf',
      folder: 'post',
      peopleReviewed: true,
    },
    ...{ triage: 'unsorted', tags: [], origins: [], version: 3 },
  })
  expect(findReading(db, 'e')).toBeNull()
  expect(pagesOf(db, 'e')).toEqual(['words that were found before'])
  expect(countReadings(db, null)).toEqual({ waiting: 1, done: 0, failed: 0 })
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('what is read after the step takes the place of the text that was there before, in the index too', async () => {
  const path = await recordsOfTheThirdVersion()
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  while (indexChanged(db, 100) > 0);
  const reading = { ...emptyReading, pages: ['first\fpart', 'the heron'], pageCount: 2 }
  db.transaction(() => keepReading(db, 'e', reading, '2026-02-01T00:00:00.000Z'))()
  keepReading(db, 'not there', reading, '2026-02-01T00:00:00.000Z')
  indexChanged(db, 100)
  expect(findReading(db, 'e')).toMatchObject({ pageCount: 2, textPages: 2, failure: null })
  expect(pagesOf(db, 'e')).toEqual(['first\npart', 'the heron'])
  const find = (text: string) =>
    findRecords(db, { text, kinds: ['evidence'], filter: v.parse(IncidentFilter, {}), offset: 0, limit: 10 }).rows.map(
      ({ id, page }) => [id, page],
    )
  expect(find('heron')).toEqual([['e', 1]])
  expect(find('"found before"')).toEqual([])
  keepReading(db, 'e', { ...emptyReading, failure: 'damaged' }, '2026-02-02T00:00:00.000Z')
  expect(pagesOf(db, 'e')).toEqual([])
  expect(countReadings(db, 'c')).toEqual({ waiting: 0, done: 0, failed: 1 })
  db.close()
})
