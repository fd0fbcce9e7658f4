import type { CustodyCheck } from '../../../shared/contract/custody.ts'
import { type ChainCheck, chainChecker, type VerifyEd25519 } from '../../../shared/formats/custody-chain.ts'
import type { CustodyHead } from '../ports.ts'
import { custodyHead, custodyHeads, custodyLines, hasCustodyEntry } from '../records/custody-table.ts'
import type { Db } from '../records/db.ts'
import { listSigners } from '../records/signer-table.ts'

/**
 * Checks every chain of the vault: form, place, hash, link and signature of each entry, and that the heads seen before
 * (header, this machine) are still in it.
 * @param input.seen heads that must be there; one that is not was rolled back.
 * @param input.tail check only that many last entries of each chain; all where it is not given.
 */
export function checkCustody(
  db: Db,
  input: {
    readonly chain: string
    readonly seen: readonly CustodyHead[]
    readonly verifySignature: VerifyEd25519
    readonly tail?: number
  },
): CustodyCheck {
  const keys = new Map(listSigners(db).map(({ fingerprint, publicKey }) => [fingerprint, publicKey]))
  const heads = custodyHeads(db)
  let entries = 0
  let brokenAt: CustodyCheck['brokenAt'] = null
  for (const { chain, seq } of heads) {
    const check = checkChain(db, chain, Math.max(1, seq - (input.tail ?? seq) + 1), keys, input.verifySignature)
    entries += check.entries
    brokenAt ??= check.brokenAt
  }
  for (const head of input.seen)
    if (brokenAt === null && !hasCustodyEntry(db, head.hash)) brokenAt = { seq: head.seq, reason: 'rolled-back' }
  const head = custodyHead(db, input.chain)
  return { whole: brokenAt === null, entries, headSeq: head?.seq ?? 0, headHash: head?.hash ?? '', brokenAt }
}

function checkChain(
  db: Db,
  chain: string,
  from: number,
  keys: ReadonlyMap<string, Uint8Array>,
  verifySignature: VerifyEd25519,
): ChainCheck {
  const lines = custodyLines(db, chain, Math.max(1, from - 1))
  let checker = from === 1 ? chainChecker(keys, { chain, verifySignature }) : null
  for (const { seq, hash, line } of lines)
    if (checker === null) checker = chainChecker(keys, { chain, verifySignature, after: { seq, hash } })
    else checker.push(line)
  return (checker ?? chainChecker(keys, { chain })).end()
}
