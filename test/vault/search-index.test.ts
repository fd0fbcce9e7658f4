import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'
import { writeMeta } from '../../electron/vault/records/meta-table.ts'
import { initial } from '../../electron/vault/records/migrations/0001-initial.ts'
import { caseFile } from '../../electron/vault/records/migrations/0002-case-file.ts'
import { findRecords } from '../../electron/vault/records/search-find.ts'
import { countUnindexed, forgetGone, indexChanged } from '../../electron/vault/records/search-table.ts'
import { IncidentFilter } from '../../shared/domain/incident-filter.ts'
import { engineIn, openNewVault, passphrase, temporaryFolder } from '../support/engine.ts'

const keyHex = '11'.repeat(32)
const stamp = `'2026-01-01T00:00:00.000Z', 'A', '2026-01-01T00:00:00.000Z', 'A', 1`

function found(db: Db, text: string): string[] {
  const filter = v.parse(IncidentFilter, {})
  return findRecords(db, { text, kinds: [], filter, offset: 0, limit: 50 }).rows.map(({ kind, title }) => `${kind} ${title}`)
}

/** Records as the second step of the schema left them, with a case, an incident and a person. */
function oldRecords(path: string): void {
  const db = new Database(path)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${keyHex}'"`)
  for (const step of [initial, caseFile]) db.exec(step.sql)
  db.pragma('user_version=2')
  db.exec(`
    insert into cases (id, reference, title, summary, status, classification, lead, nexus, tags, created_at, created_by, changed_at, changed_by, version)
      values ('c1', '2026-001', 'Campagne de dénigrement', '', 'open', 'confidential', '', 'unknown', '[]', ${stamp});
    insert into people (id, display_name, other_names, pseudonym, role, capacity, institution, contacts, country, note, created_at, created_by, changed_at, changed_by, version)
      values ('p1', 'Mara Vell', '[]', '', '', null, '', '[]', null, '', ${stamp});
    insert into incidents (id, case_id, title, start_precision, start_value, first_day, last_day, country, place, narrative, narrative_language, assessment,
      created_at, created_by, changed_at, changed_by, version)
      values ('i1', 'c1', 'تهديد', 'unknown', null, null, null, null, '', 'أعمال الترهيب', 'ar', 'alleged', ${stamp});
    insert into incident_targets values ('i1', 0, 'staff', 'p1', null);`)
  db.close()
}

test('records of the second step are all found after the third', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  oldRecords(path)
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  expect(db.pragma('user_version', { simple: true })).toBeGreaterThanOrEqual(3)
  expect(countUnindexed(db)).toBe(3)
  expect(found(db, 'denigrement')).toEqual([])
  expect([indexChanged(db, 2), indexChanged(db, 2), indexChanged(db, 2)]).toEqual([2, 1, 0])
  expect(found(db, 'denigrement')).toEqual(['case Campagne de dénigrement'])
  expect(found(db, 'التخويف')).toEqual(['incident تهديد'])
  expect(found(db, 'vell')).toEqual(['person Mara Vell', 'incident تهديد'])
  db.close()
})

test('whatever changes a record queues it: statements of any table that it is made of, and of the names that it shows', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  oldRecords(path)
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  indexChanged(db, 100)
  const queuedBy = (sql: string) => {
    db.exec(sql)
    const queued = db
      .prepare<[], { kind: string; record_id: string }>('select kind, record_id from search_queue order by 1, 2')
      .all()
    indexChanged(db, 100)
    return queued.map(({ kind, record_id }) => `${kind} ${record_id}`)
  }
  expect(queuedBy(`update people set display_name = 'Mara Ostrander' where id = 'p1'`)).toEqual(['incident i1', 'person p1'])
  expect(found(db, 'ostrander')).toEqual(['person Mara Ostrander', 'incident تهديد'])
  expect(found(db, 'vell')).toEqual([])
  expect(queuedBy(`insert into incident_acts values ('i1', 0, 'thr-death')`)).toEqual(['incident i1'])
  expect(queuedBy(`insert into incident_authors values ('i1', 0, 'police', 'state', null, 'unknown', 'zeppelin')`)).toEqual([
    'incident i1',
  ])
  expect(found(db, 'zeppelin')).toEqual(['incident تهديد'])
  expect(queuedBy(`delete from incident_authors`)).toEqual(['incident i1'])
  expect(found(db, 'zeppelin')).toEqual([])
  expect(queuedBy(`update incidents set deleted_at = '2026-02-01T00:00:00.000Z' where id = 'i1'`)).toEqual(['incident i1'])
  expect(found(db, 'ترهيب')).toEqual([])
  expect(queuedBy(`update incidents set deleted_at = null where id = 'i1'`)).toEqual(['incident i1'])
  expect(found(db, 'ترهيب')).toEqual(['incident تهديد'])
  expect(queuedBy(`delete from incidents where id = 'i1'`)).toEqual(['incident i1'])
  expect(found(db, 'ترهيب')).toEqual([])
  db.close()
})

test('an index of another version is made anew, as a task, when the vault is unlocked', async () => {
  const folder = await temporaryFolder()
  const { engine, api, path } = await openNewVault(folder)
  await api.session.lock({})
  await engine.close()
  const old = await openWith(folder, path)
  old((db) => {
    db.exec(`insert into people (id, display_name, other_names, pseudonym, role, capacity, institution, contacts, country, note, created_at, created_by,
        changed_at, changed_by, version)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 900)
      select printf('0199aaaa-0000-7000-8000-%012d', i), 'Campaigner ' || i, '[]', '', '', null, '', '[]', null, '', ${stamp} from n`)
    indexChanged(db, 1_000)
    writeMeta(db, 'search-version', '0')
  })
  const next = await engineIn(folder)
  await next.api.session.unlock({ with: 'passphrase', path, passphrase })
  const job = (await next.api.jobs.list({})).find(({ kind }) => kind === 'index')
  expect(job?.state).toBe('running')
  const done = await next.api.jobs.wait({ jobId: job?.id ?? '' })
  expect(done).toMatchObject({ state: 'done', result: { kind: 'index' } })
  expect([done.doneBytes, done.totalBytes > 0]).toEqual([done.totalBytes, true])
  expect(await next.api.search.find({ text: 'campaign' })).toMatchObject({ total: 900, waiting: 0 })
})

test('what is in the recycle bin is not found, and is found again when it is restored', async () => {
  const { api } = await openNewVault(await temporaryFolder())
  const made = await api.cases.create({ title: 'Zeppelin' })
  await api.evidence.paste({ caseId: made.id, name: 'zeppelin.txt', base64: Buffer.from('x').toString('base64') })
  const total = async () => (await api.search.find({ text: 'zeppelin' })).total
  expect(await total()).toBe(2)
  await api.bin.delete({ records: [{ kind: 'case', id: made.id }], why: 'A test' })
  expect(await total()).toBe(0)
  await api.bin.restore({ records: [{ kind: 'case', id: made.id }] })
  expect(await total()).toBe(2)
})

test('text taken out of a file is found also where lam-alef stands there the wrong way round', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  oldRecords(path)
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  db.exec(`insert into evidence (id, case_id, title, type, description, language, created_precision, created_value, method, acquired_by, classification,
      people_reviewed, original_name, folder, size_bytes, crc32, media_type, sha256, blob, source_modified_at, acquired_at, created_at, created_by, changed_at,
      changed_by, version)
    values ('e1', 'c1', 'Decree', 'document', '', 'ar', 'unknown', null, 'received', '', 'confidential', 0, 'decree.pdf', '', 1, 0, 'application/pdf', 'x', 'b', null,
      '2026-01-01T00:00:00.000Z', ${stamp});
    insert into evidence_texts values ('e1', 'المؤسسة الوطنية لحقوق اإلنسان خالل السالم');`)
  indexChanged(db, 100)
  for (const typed of ['حقوق الإنسان', 'لحقوق الإنسان', 'إنسان', 'خلال', 'السلام', 'سلام', 'الإنس'])
    expect([typed, found(db, typed)]).toEqual([typed, ['evidence Decree']])
  db.close()
})

test('nothing of a destroyed record is left in the index once it was written anew', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  oldRecords(path)
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  const holds = (word: string) =>
    ['search_index_data', 'search_phrases_data'].some((table) =>
      db
        .prepare<[], { block: Buffer }>(`select block from ${table}`)
        .all()
        .some(({ block }) => block.includes(word)),
    )
  for (let at = 0; at < 40; at++) {
    db.prepare('update incidents set narrative = ? where id = ?').run(`report ${at} zyxwvutsrq`, 'i1')
    indexChanged(db, 100)
  }
  db.exec(`delete from incidents where id = 'i1'`)
  indexChanged(db, 100)
  expect(found(db, 'zyxwvutsrq')).toEqual([])
  expect(holds('xwvutsrq')).toBe(true)
  let steps = 0
  while (forgetGone(db, steps === 0)) steps += 1
  expect(holds('xwvutsrq')).toBe(false)
  expect(found(db, 'denigrement')).toEqual(['case Campagne de dénigrement'])
  db.close()
})

test('the index is left out of what is taken out of the vault', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  oldRecords(path)
  const db = openDatabase({ path, keyHex, create: false, readOnly: false })
  const { dumpTables } = await import('../../electron/vault/records/dump.ts')
  const tables = [...dumpTables(db)].map(({ table }) => table)
  expect(tables.filter((table) => table.startsWith('search'))).toEqual([])
  expect(tables).toContain('evidence_texts')
  db.close()
})

/** The records of a locked vault, by the key of its passphrase. */
async function openWith(folder: string, path: string) {
  const { readHeaderFile } = await import('../../electron/vault/keys/header-file.ts')
  const { unlockWithPassphrase } = await import('../../electron/vault/keys/vault-keys.ts')
  expect(path.startsWith(folder)).toBe(true)
  const { header } = await readHeaderFile(path)
  const keys = await unlockWithPassphrase(header, passphrase)
  return (work: (db: Db) => void) => {
    const db = openDatabase({ path: join(path, 'records.db'), keyHex: keys.recordsKeyHex(), create: false, readOnly: false })
    work(db)
    db.close()
    keys.wipe()
  }
}
