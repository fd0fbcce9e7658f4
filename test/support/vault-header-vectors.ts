import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const Index = v.object({
  opens: v.array(v.string()),
  passphrase: v.string(),
  recoveryWords: v.string(),
  vaultId: v.string(),
  recordsKeyHex: v.string(),
  blobNamesKeyHex: v.string(),
  blobsIdentity: v.string(),
  blobsRecipient: v.string(),
  receivingIdentity: v.string(),
  receivingRecipient: v.string(),
  institutionPublicKeyHex: v.string(),
  userPublicKeyHex: v.string(),
  custodyHead: v.object({ seq: v.number(), hash: v.string() }),
  refused: v.array(v.object({ file: v.string(), at: v.picklist(['parse', 'unlock']), code: v.string() })),
})

/** What the frozen headers under `test/vectors/vault-header` must give: keys, or the code of a refusal. */
export function vaultHeaderIndex(): v.InferOutput<typeof Index> {
  return v.parse(Index, JSON.parse(headerVector('index.json')))
}

/** The text of one of them. */
export function headerVector(file: string): string {
  return readFileSync(new URL(`../vectors/vault-header/${file}`, import.meta.url), 'utf8')
}
