import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { atMost, type Bench, percentile } from './entry.ts'
import { runProgram } from './run-program.ts'

const mostMs = 50
const Timed = v.strictObject({ ours: v.array(v.number()), plain: v.array(v.number()) })

/** Search as somebody types, in 20,000 documents of text in four languages, beside the same queries on plain SQLite. */
export const searchTextBench: Bench = async ({ rounds, folder, log }) => {
  const vault = join(folder, 'search-text')
  log(`search-text-20k: ${await runProgram('search-text-process.ts', 'make', vault)}`)
  const ours: number[] = []
  const plain: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const timed = v.parse(Timed, JSON.parse(await runProgram('search-text-process.ts', 'measure', vault)))
    ours.push(...timed.ours)
    plain.push(...timed.plain)
    log(`search-text-20k ${round}/${rounds}: ${percentile(timed.ours, 95).toFixed(1)} ms`)
  }
  await rm(vault, { recursive: true })
  const [value, peerValue] = [percentile(ours, 95), percentile(plain, 95)]
  const entry = atMost('search-text-20k', value, 'ms', mostMs)
  return [{ ...entry, peer: 'the same query on plain SQLite', peerValue, ratio: peerValue / value }]
}
