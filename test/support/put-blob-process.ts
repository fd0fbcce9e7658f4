/**
 * Puts one file into a store of blobs in a process of its own, under limits that the test sets from outside; prints the
 * code of the failure, or "stored". Arguments: folder, source, and how many files may still be opened (or −1).
 */
import { closeSync, openSync } from 'node:fs'
import { openBlobStore } from '../../electron/vault/blobs/blob-store.ts'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'
import { vaultErrorOf } from '../../shared/errors.ts'

const [folder = '', path = '', hoardText = '-1'] = process.argv.slice(2)
const keys = await ageKeyPairOf(new Uint8Array(32).fill(7))
const store = openBlobStore({ folder, ...keys, namesKey: new Uint8Array(32) })
await store.put({ bytes: new Uint8Array() }, {}).catch(() => undefined)

const hoarded: number[] = []
if (hoardText !== '-1') {
  try {
    for (;;) hoarded.push(openSync('/dev/null', 'r'))
  } catch {
    for (const fd of hoarded.splice(0, Number(hoardText))) closeSync(fd)
  }
}
const outcome = await store.put({ path }, {}).then(
  () => 'stored',
  (error: unknown) => {
    const known = vaultErrorOf(error)
    return known ? `${known.code} ${String(known.facts.reason ?? '')}`.trim() : `bug: ${String(error)}`
  },
)
process.stdout.write(outcome)
process.exit(0)
