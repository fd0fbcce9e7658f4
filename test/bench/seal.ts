import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'
import { atMost, type Bench, comparedWith } from './entry.ts'
import { writeRandomFile } from './random-file.ts'
import { runEngine, secondsOf } from './run-process.ts'

const mostMemoryMB = 150
const peer = 'tar c dir | age -r KEY > out && sync'

/**
 * Sealing one large file, beside packing and sealing it with programs. `seal` is what a user does: a whole bundle, opened from the
 * vault, checked, packed, hashed inside and outside, sealed, signed twice and recorded. `seal-stream` is the sealing in it alone.
 */
export const sealBench: Bench = async ({ isLarge, rounds, folder, log }) => {
  const gib = isLarge ? 10 : 1
  const sources = join(folder, 'sources')
  const source = join(sources, 'source')
  const sealed = join(folder, 'sealed')
  const vault = join(folder, 'seal')
  const { recipient } = await ageKeyPairOf(new Uint8Array(32).fill(9))
  const seconds: { readonly bundle: number[]; readonly stream: number[]; readonly peer: number[] } = {
    bundle: [],
    stream: [],
    peer: [],
  }
  const peaks: number[] = []
  await mkdir(sources, { recursive: true })
  await writeRandomFile(source, gib * 1024 ** 3)
  for (let round = 1; round <= rounds; round++) {
    const bundle = await runEngine('bundle', vault, source)
    await rm(vault, { recursive: true })
    // Both find the file in memory and a disk with nothing left to write.
    await secondsOf('cat "$1" > /dev/null; sync', source)
    const stream = await runEngine('seal', vault, source)
    await rm(vault, { recursive: true })
    await secondsOf('cat "$1" > /dev/null; sync', source)
    const theirs = await secondsOf('tar c -C "$1" . | age -r "$2" > "$3" && sync', sources, recipient, sealed)
    await rm(sealed)
    const figures = [bundle.seconds, stream.seconds, theirs].map((value) => value.toFixed(2))
    log(
      `seal ${round}/${rounds}: bundle ${figures[0]} s, stream ${figures[1]} s, peer ${figures[2]} s, ${bundle.peakAboveIdleMB.toFixed(0)} MB`,
    )
    seconds.bundle.push(bundle.seconds)
    seconds.stream.push(stream.seconds)
    seconds.peer.push(theirs)
    peaks.push(bundle.peakAboveIdleMB)
  }
  await rm(sources, { recursive: true })
  return [
    comparedWith({ name: `seal-${gib}gib`, seconds: seconds.bundle, peer, peerSeconds: seconds.peer, least: 1 }),
    comparedWith({ name: `seal-stream-${gib}gib`, seconds: seconds.stream, peer, peerSeconds: seconds.peer, least: 1 }),
    atMost(`seal-${gib}gib-memory`, Math.max(...peaks), 'MB', mostMemoryMB),
  ]
}
