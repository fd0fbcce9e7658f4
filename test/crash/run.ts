import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashRuns } from './crash-runs.ts'

/** `node test/crash/run.ts [--runs 200] [--seed N]`: kills imports and bundles, and checks the vault after each. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string' } } })
const seed = values.seed === undefined ? randomInt(2 ** 32) : Number(values.seed)
const folder = await mkdtemp(join(tmpdir(), 'evidence-vault-crash-'))
console.log(`seed ${seed}`)
try {
  const report = await crashRuns(folder, Number(values.runs), seed, console.log)
  console.log(JSON.stringify(report))
} finally {
  await rm(folder, { recursive: true, force: true })
}
