import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost, type Bench, median } from './entry.ts'
import { runEngine } from './run-process.ts'

/** Argon2id takes 0.8 to 1.5 s of it on purpose: that is what makes guessing dear. */
const mostSeconds = 2

/** From the passphrase to an open vault, with the work that this machine was found fit for. */
export const unlockBench: Bench = async ({ rounds, folder, log }) => {
  const vault = join(folder, 'unlock')
  await runEngine('create', vault)
  const seconds: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const ours = await runEngine('unlock', vault)
    log(`unlock ${round}/${rounds}: ${ours.seconds.toFixed(2)} s`)
    seconds.push(ours.seconds)
  }
  await rm(vault, { recursive: true })
  return [atMost('unlock', median(seconds), 's', mostSeconds)]
}
