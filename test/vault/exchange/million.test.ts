import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guessMapping } from '../../../shared/domain/exchange/guess-mapping.ts'
import { codeOf, openNewVault, resultOf, temporaryFolder } from '../../support/engine.ts'

const rowCount = 1_000_000
const mebibyte = 1024 * 1024

/** A table of a million incidents: 80 MB, every thousandth row with an act that nobody knows. */
async function writeMillion(path: string): Promise<void> {
  const file = createWriteStream(path)
  file.write('title,date,act,target,victim,narrative\n')
  for (let row = 0; row < rowCount; row += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, at) => {
      const act = at === 0 ? 'nonsense' : 'thr-threat'
      return `Incident ${row + at},${1 + (at % 28)} March 2024,${act},staff,Person ${at},"He said, ""stop"", and left"\n`
    })
    if (!file.write(rows.join(''))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

test('looks through a million rows without keeping them, goes on with other work, and does not take them in at once', {
  timeout: 900_000,
}, async () => {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const path = join(folder, 'million.csv')
  await writeMillion(path)
  const { format, headers } = await api.exchange.readTable({ path })
  const plan = { kind: 'incident' as const, path, format, mapping: guessMapping('incident', headers), caseId }
  const before = process.memoryUsage().rss
  const started = await api.exchange.tryImport({ plan, language: 'en' })
  let most = 0
  let answered = 0
  const ended = resultOf(api, started, 'import-table')
  for (let isEnded = false; !isEnded; ) {
    await api.cases.create({ title: `Meanwhile ${answered}` })
    answered += 1
    most = Math.max(most, process.memoryUsage().rss)
    const pause = new Promise((resolve) => setTimeout(() => resolve(false), 100))
    isEnded = (await Promise.race([ended.then(() => true), pause])) === true
  }
  expect(await ended).toMatchObject({ rows: rowCount, added: 999_000, rejected: 1_000, newPeople: 999 })
  expect((await ended).problems).toMatchObject([{ field: 'acts', code: 'unknown-value', text: 'nonsense', count: 1_000 }])
  expect(answered).toBeGreaterThan(10)
  // The file is 80 MB, its rows some hundreds in memory. What is kept is a short hash of each, and the collector's room.
  expect((most - before) / mebibyte).toBeLessThan(300)
  expect(await codeOf(resultOf(api, await api.exchange.importTable({ plan, language: 'en' }), 'import-table'))).toBe(
    'TABLE_TOO_LONG',
  )
  expect(await api.incidents.inCase({ caseId })).toEqual([])
})
