import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../shared/domain/search-text.ts'
import { readBytes } from '../../support/read-bytes.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'files')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))

/** How often each word stands in a text, as the search compares words. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldText(text.replace(/[\u202a-\u202e]/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe('the text of a PDF', () => {
  it('is looked at in files of three languages', () => {
    expect(files).toHaveLength(3)
  })

  it.each(files)('has the words that another program finds: %s', async (name) => {
    const path = join(folder, name)
    const ours = wordsOf((await readBytes(readFileSync(path))).pages.join('\n'))
    const theirs = wordsOf(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }))
    const all = [...theirs.values()].reduce((sum, count) => sum + count, 0)
    const shared = [...theirs].reduce((sum, [word, count]) => sum + Math.min(count, ours.get(word) ?? 0), 0)
    expect(all).toBeGreaterThan(100)
    expect(shared / all).toBeGreaterThan(0.97)
  })
})
