import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { buildBundle } from '../../electron/vault/bundles/build-bundle.ts'
import { contentOf, institution } from './bundle-content.ts'
import { errorsOf, verified } from './hostile-bundle.ts'
import { baseBundle, letter, spoiledBundles } from './spoiled-bundles.ts'

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
await writeSealed()
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)

/** One way for each set of codes. */
function chosen() {
  const seen = new Set<string>()
  return spoiledBundles.filter(([, , codes]) => {
    const key = codes.join(' ')
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** The whole bundle, sealed and signed, with the identity that opens it: a key for this file only. */
async function writeSealed(): Promise<void> {
  const identity = await generateX25519Identity()
  const ageRecipient = await identityToRecipient(identity)
  const content = contentOf([letter], { recipients: [{ name: 'Regional Network', ageRecipient, fingerprint: '' }] })
  for (const name of ['sealed.zip.age', 'sealed.zip.age.sig', 'README-VERIFY.txt']) await rm(join(folder, name), { force: true })
  await buildBundle(content, { folder, baseName: 'sealed', institution, random: (size) => new Uint8Array(size) })
  await rm(join(folder, 'README-VERIFY.txt'))
  await writeFile(join(folder, 'sealed.identity.txt'), `${identity}\n`)
}
