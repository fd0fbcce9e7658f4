import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Bench, type BenchEntry, median, percentile } from './entry.ts'
import { runProgram } from './run-program.ts'

/** Most milliseconds that a person may wait, by what is measured; of `search` the 95th percentile counts, else the median. */
const limits = { 'first-list': 300, list: 100, search: 50, 'save-form': 50, overview: 500 } as const
type Measure = keyof typeof limits

const Timed = v.strictObject({
  measure: v.picklist(Object.keys(limits) as [Measure]),
  ours: v.array(v.number()),
  plain: v.array(v.number()),
})

/** The case file with 10,000 and with 100,000 incidents (people, evidence and history to match), beside the same queries on plain SQLite. */
export const caseFileBench: Bench = async ({ rounds, folder, log }) => {
  const entries: BenchEntry[] = []
  for (const [name, times] of [
    ['10k', 10],
    ['100k', 1],
  ] as const) {
    const vault = join(folder, `case-file-${name}`)
    log(`${name}: ${await runProgram('case-file-process.ts', 'make', vault, String(times))}`)
    const timed = new Map<Measure, { ours: number[]; plain: number[] }>()
    for (let round = 1; round <= rounds; round++)
      for (const line of (await runProgram('case-file-process.ts', 'measure', vault, String(round))).split('\n')) {
        const { measure, ours, plain } = v.parse(Timed, JSON.parse(line))
        const known = timed.get(measure) ?? { ours: [], plain: [] }
        timed.set(measure, { ours: [...known.ours, ...ours], plain: [...known.plain, ...plain] })
        log(
          `${measure}-${name} ${round}/${rounds}: ${worthOf(measure, ours).toFixed(1)} ms, plain ${worthOf(measure, plain).toFixed(1)} ms`,
        )
      }
    for (const [measure, { ours, plain }] of timed) entries.push(entryOf(`${measure}-${name}`, measure, ours, plain))
    await rm(vault, { recursive: true })
  }
  return entries
}

function entryOf(name: string, measure: Measure, ours: readonly number[], plain: readonly number[]): BenchEntry {
  const value = worthOf(measure, ours)
  const peerValue = worthOf(measure, plain)
  const target = `at most ${limits[measure]} ms`
  const peer = 'the same query on plain SQLite'
  return { name, value, unit: 'ms', peer, peerValue, ratio: peerValue / value, target, met: value <= limits[measure] }
}

function worthOf(measure: Measure, values: readonly number[]): number {
  return measure === 'search' ? percentile(values, 95) : median(values)
}
