import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorsOf, verified } from './hostile-bundle.ts'
import { baseBundle, spoiledBundles } from './spoiled-bundles.ts'

/**
 * Writes the frozen vectors of the bundle, version 1: one that is whole, and one for each way of being wrong, with the
 * codes that they must give. They were made once; a verifier of any later day must find the same in them. Run:
 * `node test/support/make-bundle-vectors.ts`.
 */
const folder = join(import.meta.dirname, '../vectors/bundle')
const base = await baseBundle(300)
const expected: Record<string, readonly string[]> = { 'whole.zip': [] }

await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'whole.zip'), base.zip)
for (const [name, make] of chosen()) {
  const fileName = `${name.replaceAll(' ', '-')}.zip`
  const zip = await make(base)
  await writeFile(join(folder, fileName), zip)
  expected[fileName] = errorsOf(await verified(zip))
}
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)

/** One way for each set of codes. */
function chosen() {
  const seen = new Set<string>()
  return spoiledBundles.filter(([, , codes]) => {
    const key = codes.join(' ')
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
