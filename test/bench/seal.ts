import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'
import { atMost, type Bench, comparedWith } from './entry.ts'
import { writeRandomFile } from './random-file.ts'
import { runEngine, secondsOf } from './run-process.ts'

const rounds = 3
const mostMemoryMB = 150

/**
 * Making a bundle with one large file through the engine: opened from the vault, checked, packed, hashed, sealed, signed twice,
 * on the disk, and recorded; beside packing and sealing the same file in clear.
 */
export const sealBench: Bench = async ({ isLarge, folder, log }) => {
  const gib = isLarge ? 10 : 1
  const sources = join(folder, 'sources')
  const sealed = join(folder, 'sealed')
  const vault = join(folder, 'seal')
  const { recipient } = await ageKeyPairOf(new Uint8Array(32).fill(9))
  const seconds: number[] = []
  const peerSeconds: number[] = []
  const peaks: number[] = []
  await mkdir(sources, { recursive: true })
  await writeRandomFile(join(sources, 'source'), gib * 1024 ** 3)
  for (let round = 1; round <= rounds; round++) {
    await secondsOf('sync')
    const ours = await runEngine('bundle', vault, join(sources, 'source'))
    await rm(vault, { recursive: true })
    await secondsOf('cat "$1"/* > /dev/null; sync', sources)
    const theirs = await secondsOf('tar c -C "$1" . | age -r "$2" > "$3" && sync', sources, recipient, sealed)
    await rm(sealed)
    log(
      `seal ${round}/${rounds}: ${ours.seconds.toFixed(2)} s, peer ${theirs.toFixed(2)} s, ${ours.peakAboveIdleMB.toFixed(0)} MB`,
    )
    seconds.push(ours.seconds)
    peerSeconds.push(theirs)
    peaks.push(ours.peakAboveIdleMB)
  }
  await rm(sources, { recursive: true })
  return [
    comparedWith({ name: `seal-${gib}gib`, seconds, peer: 'tar c dir | age -r KEY > out && sync', peerSeconds, least: 1 }),
    atMost(`seal-${gib}gib-memory`, Math.max(...peaks), 'MB', mostMemoryMB),
  ]
}
