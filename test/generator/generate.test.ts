import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDatabase, openDatabase } from '../../electron/vault/records/database.ts'
import { dumpTables } from '../../electron/vault/records/dump.ts'
import { temporaryFolder } from '../support/engine.ts'
import { generate } from './generate.ts'
import { fullSize, sizeOver } from './size.ts'

async function generated(seed: number) {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex: '22'.repeat(32), create: true, readOnly: false })
  const size = sizeOver(500)
  generate(db, size, seed)
  const hash = createHash('sha256')
  const counts = new Map<string, number>()
  for (const { table, rows } of dumpTables(db)) {
    counts.set(table, rows.length)
    if (!table.startsWith('search')) hash.update(JSON.stringify(rows))
  }
  const damage = checkDatabase(db)
  db.close()
  return { size, digest: hash.digest('hex'), counts, damage }
}

test('makes the same vault for the same seed, and another for another', async () => {
  const first = await generated(7)
  expect((await generated(7)).digest).toBe(first.digest)
  expect((await generated(8)).digest).not.toBe(first.digest)
})

test('has as many rows as asked for, and every reference holds', async () => {
  const { size, counts, damage } = await generated(7)
  expect(size).toEqual({ cases: 4, incidents: 200, people: 40, evidence: 400, history: 2_000 })
  for (const [table, count] of Object.entries(size)) expect([table, counts.get(table)]).toEqual([table, count])
  expect(damage).toBeNull()
  expect(fullSize).toEqual({ cases: 2_000, incidents: 100_000, people: 20_000, evidence: 200_000, history: 1_000_000 })
})
