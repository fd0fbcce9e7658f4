import { randomInt } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { crashRuns } from '../crash/crash-runs.ts'
import { temporaryFolder } from '../support/engine.ts'

vi.setConfig({ testTimeout: 600_000 })

/** `CRASH_RUNS=200` for the long form; `CRASH_SEED` does a run again that failed. */
const runs = Number(process.env.CRASH_RUNS ?? 20)
const seed = Number(process.env.CRASH_SEED ?? randomInt(2 ** 32))

it(`loses nothing and leaves nothing by half when it is killed, ${runs} times (seed ${seed})`, async () => {
  const report = await crashRuns(await temporaryFolder(), runs, seed, () => undefined)
  expect(report.killed).toBeGreaterThan(runs / 3)
  expect(report.items).toBeGreaterThan(0)
})
