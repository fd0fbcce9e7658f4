import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seeded } from '../generator/seeded.ts'
import { words } from '../generator/words.ts'
import { makePdf } from '../support/make-pdf.ts'
import { atMost, type Bench, comparedWith, median } from './entry.ts'
import { runEngine, secondsOf } from './run-process.ts'

const files = 1_000
const pages = 5
const linesOfPage = 40
/** Both readers together, at the limits that each of them has. */
const mostReaderMB = 1_600

/**
 * The text of a thousand PDF documents of five pages: each by a process of its own without keys or files, checked, kept
 * encrypted and indexed; beside `pdftotext`, which has the run of the machine.
 */
export const pdfTextBench: Bench = async ({ rounds, folder, log }) => {
  const sources = join(folder, 'pdf-text')
  await mkdir(sources, { recursive: true })
  const random = seeded(1)
  const line = () => random.pick(words.en.sentences)
  for (let at = 0; at < files; at++) {
    const page = () => ({ lines: [`Document ${at}`, ...Array.from({ length: linesOfPage }, line)] })
    await writeFile(join(sources, `${at}.pdf`), makePdf({ pages: Array.from({ length: pages }, page) }))
  }
  const ours: { readonly seconds: number; readonly peakAboveIdleMB: number; readonly childrenPeakMB: number }[] = []
  const peer: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const vault = join(folder, 'pdf-text-vault')
    ours.push(await runEngine('read', vault, sources))
    await rm(vault, { recursive: true })
    peer.push(await secondsOf('for file in "$1"/*.pdf; do pdftotext "$file" - > /dev/null; done', sources))
    log(`pdf-text-1000 ${round}/${rounds}: ${(files / (ours.at(-1)?.seconds ?? 1)).toFixed(1)} a second`)
  }
  await rm(sources, { recursive: true })
  const seconds = ours.map((one) => one.seconds)
  const command = 'pdftotext FILE, one after another'
  return [
    {
      ...comparedWith({ name: 'pdf-text-1000', seconds, peer: command, peerSeconds: peer, least: 0 }),
      target: 'none: figures only',
    },
    atMost('pdf-text-1000-memory', median(ours.map((one) => one.peakAboveIdleMB)), 'MB', 150),
    atMost('pdf-text-1000-readers', median(ours.map((one) => one.childrenPeakMB)), 'MB', mostReaderMB),
  ]
}
