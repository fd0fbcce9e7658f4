import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer')

it('keeps no form as a draft, nor in the page, that asks for a passphrase or recovery words', () => {
  const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(renderer, name), 'utf8') }))
  const asking = sources.filter(({ text }) => /from '[./\w-]*\/(secret-field|new-passphrase-fields)\.tsx'/.test(text))
  expect(asking.length, 'the forms that ask for one are found').toBeGreaterThan(3)
  const keeping = asking.filter(({ text }) => /from '[./\w-]*\/(draft-gate|use-draft|use-kept|use-preference)\.tsx?'/.test(text))
  expect(keeping.map(({ name }) => name)).toEqual([])
})
