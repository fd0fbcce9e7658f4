import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost, type Bench, median } from './entry.ts'
import { runEngine } from './run-process.ts'

const files = 10_000
const fileBytes = 2_000
/** With the least work of Argon2id, so that what is measured is the vault. */
const mostSeconds = 2

/** Unlocking a vault with ten thousand pieces of evidence, up to the first page of the list; and how fast they went in. */
export const openManyBench: Bench = async ({ rounds, folder, log }) => {
  const vault = join(folder, 'many')
  const sources = join(folder, 'many-sources')
  await mkdir(sources, { recursive: true })
  for (let at = 0; at < files; at++) await writeFile(join(sources, `${at}.bin`), randomBytes(fileBytes))
  const filled = await runEngine('fill', vault, sources)
  log(`open-10k: ${files} files went in in ${filled.seconds.toFixed(1)} s`)
  const seconds: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const ours = await runEngine('open', vault)
    log(`open-10k ${round}/${rounds}: ${ours.seconds.toFixed(2)} s`)
    seconds.push(ours.seconds)
  }
  await rm(vault, { recursive: true })
  await rm(sources, { recursive: true })
  return [atMost('open-10k', median(seconds), 's', mostSeconds)]
}
