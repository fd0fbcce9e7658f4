import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'
import { peopleOfCase } from '../../electron/vault/records/people-of-case.ts'
import { generate } from '../generator/generate.ts'
import { seeded } from '../generator/seeded.ts'
import { sizeOver } from '../generator/size.ts'
import { temporaryFolder } from '../support/engine.ts'

/** Who is in each case by what triggers keep, and by reading every record of it. */
function bothWays(db: Db) {
  const kept = db.prepare<[], { id: string; people: string }>(
    `select c.id, (select json_group_array(person_id) from (select person_id from case_people where case_id = c.id union
       select v.person_id from involvements v join people p on p.id = v.person_id and p.deleted_at is null where v.case_id = c.id order by 1)) as people
     from cases c order by c.id`,
  )
  const read = db.prepare<[], { id: string; people: string }>(
    `select c.id, (select json_group_array(person_id) from (select distinct person_id from (${peopleOfCase('c.id')}) order by 1)) as people
     from cases c order by c.id`,
  )
  return { kept: kept.all(), read: read.all() }
}

test('who is in a case is known without reading its records, whatever happens to them', async () => {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex: '22'.repeat(32), create: true, readOnly: false })
  generate(db, sizeOver(1_000), 7)
  const random = seeded(3)
  const idsOf = (table: string) =>
    db
      .prepare<[], { id: string }>(`select id from ${table}`)
      .all()
      .map(({ id }) => id)
  const [incidents, items, people] = [idsOf('incidents'), idsOf('evidence'), idsOf('people')]
  const at = `'2026-01-01T00:00:00.000Z'`
  const changes = [
    () => db.prepare(`update incidents set deleted_at = ${at} where id = ?`).run(random.pick(incidents)),
    () => db.prepare('update incidents set deleted_at = null where id = ?').run(random.pick(incidents)),
    () => db.prepare(`update evidence set deleted_at = ${at} where id = ?`).run(random.pick(items)),
    () => db.prepare('update evidence set deleted_at = null where id = ?').run(random.pick(items)),
    () =>
      db.prepare('update evidence set source_person_id = ? where id = ?').run(random.pick([...people, null]), random.pick(items)),
    () => db.prepare('delete from incident_targets where incident_id = ?').run(random.pick(incidents)),
    () => db.prepare('delete from incident_authors where incident_id = ?').run(random.pick(incidents)),
    () =>
      db
        .prepare('update incident_sources set person_id = ? where incident_id = ?')
        .run(random.pick([...people, null]), random.pick(incidents)),
    () =>
      db
        .prepare(`insert or replace into incident_targets values (?, 7, 'staff', ?, null)`)
        .run(random.pick(incidents), random.pick(people)),
    () => db.prepare('insert or ignore into evidence_people values (?, ?)').run(random.pick(items), random.pick(people)),
    () => db.prepare('delete from evidence_people where evidence_id = ?').run(random.pick(items)),
    () => db.prepare(`update people set deleted_at = ${at} where id = ?`).run(random.pick(people)),
  ]
  expect(bothWays(db).kept.some(({ people: some }) => some !== '[]')).toBe(true)
  for (let step = 0; step < 400; step++) {
    random.pick(changes)()
    if (step % 20 === 0) {
      const { kept, read } = bothWays(db)
      expect(kept).toEqual(read)
    }
  }
  db.close()
})
