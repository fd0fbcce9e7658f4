/** `npm run bench [-- name…] [--json FILE] [--large] [--rounds N] [--folder DIR]`: measures, prints a table, and fails where a target is missed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { caseFileBench } from './case-file.ts'
import type { Bench, BenchEntry } from './entry.ts'
import { importBench } from './import.ts'
import { openManyBench } from './open-many.ts'
import { pdfTextBench } from './pdf-text.ts'
import { pdfFirstPageBench, thumbnailsBench, videoSeekBench } from './review-window.ts'
import { sealBench } from './seal.ts'
import { searchTextBench } from './search-text.ts'
import { tableOf } from './table.ts'
import { unlockBench } from './unlock.ts'

const benches: Readonly<Record<string, Bench>> = {
  'import-1gib': importBench,
  'seal-1gib': sealBench,
  unlock: unlockBench,
  'open-10k': openManyBench,
  'case-file': caseFileBench,
  'search-text-20k': searchTextBench,
  'pdf-text-1000': pdfTextBench,
  'pdf-first-page': pdfFirstPageBench,
  'video-seek': videoSeekBench,
  'thumbnails-1000': thumbnailsBench,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
    folder: { type: 'string', default: tmpdir() },
  },
})
const rounds = Number(values.rounds)
const unknown = positionals.filter((name) => !(name in benches))
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number, 1 or more.')
  process.exit(2)
}
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const folder = await mkdtemp(join(values.folder, 'evidence-vault-bench-'))
const entries: BenchEntry[] = []
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    entries.push(...(await bench({ isLarge: values.large, rounds, folder, log: (line) => console.error(line) })))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(tableOf(entries))
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(entries, null, 2)}\n`)
process.exit(entries.every(({ met }) => met) ? 0 : 1)
