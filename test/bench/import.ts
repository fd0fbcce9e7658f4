import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'
import { atMost, type Bench, comparedWith } from './entry.ts'
import { writeRandomFile } from './random-file.ts'
import { runEngine, secondsOf } from './run-process.ts'

const mostMemoryMB = 150

/**
 * Importing one large file through the engine: hashed, sealed, written, on the disk, read back, compared, and recorded
 * with its custody entry; beside what a careful person would type.
 */
export const importBench: Bench = async ({ isLarge, rounds, folder, log }) => {
  const gib = isLarge ? 10 : 1
  const source = join(folder, 'source')
  const sealed = join(folder, 'sealed')
  const vault = join(folder, 'import')
  const { recipient } = await ageKeyPairOf(new Uint8Array(32).fill(9))
  const peer = 'sha256sum f && age -r KEY -o out f && sync'
  const seconds: number[] = []
  const peerSeconds: number[] = []
  const peaks: number[] = []
  await mkdir(folder, { recursive: true })
  await writeRandomFile(source, gib * 1024 ** 3)
  for (let round = 1; round <= rounds; round++) {
    // Both find the file in memory and a disk with nothing left to write.
    await secondsOf('cat "$1" > /dev/null; sync', source)
    const ours = await runEngine('import', vault, source)
    await rm(vault, { recursive: true })
    await secondsOf('cat "$1" > /dev/null; sync', source)
    const theirs = await secondsOf('sha256sum "$1" && age -r "$2" -o "$3" "$1" && sync', source, recipient, sealed)
    await rm(sealed)
    log(
      `import ${round}/${rounds}: ${ours.seconds.toFixed(2)} s, peer ${theirs.toFixed(2)} s, ${ours.peakAboveIdleMB.toFixed(0)} MB`,
    )
    seconds.push(ours.seconds)
    peerSeconds.push(theirs)
    peaks.push(ours.peakAboveIdleMB)
  }
  await rm(source)
  return [
    comparedWith({ name: `import-${gib}gib`, seconds, peer, peerSeconds, least: 1.5 }),
    atMost(`import-${gib}gib-memory`, Math.max(...peaks), 'MB', mostMemoryMB),
  ]
}
