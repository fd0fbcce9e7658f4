import { Buffer } from 'node:buffer'
import type { CustodyAction } from '../../../shared/contract/call.ts'
import { encodeLine, hashOfBody, hashOfEntry, NO_ENTRY_BEFORE, signedBytesOf } from '../../../shared/formats/custody-entry.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import type { SigningKey } from '../keys/vault-keys.ts'
import type { CustodyHead, Ports } from '../ports.ts'
import { custodyHead, insertCustodyLine } from '../records/custody-table.ts'
import type { Db } from '../records/db.ts'

/** What happened; ids and hashes only, never a name or a text of a record. */
export type CustodyEvent = {
  readonly action: CustodyAction
  readonly subject?: string | null
  readonly itemHashBefore?: string | null
  readonly itemHashAfter?: string | null
  readonly reason?: string
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/**
 * Adds one signed entry to this workstation's chain. Call it inside the transaction of what it records, so that neither
 * is ever without the other.
 * @returns the new head.
 */
export function appendCustody(db: Db, ports: Ports, user: SigningKey, event: CustodyEvent): CustodyHead {
  const head = custodyHead(db, ports.workstation)
  const body = {
    at: ports.clock().toISOString(),
    action: event.action,
    subject: event.subject ?? null,
    itemHashBefore: event.itemHashBefore ?? null,
    itemHashAfter: event.itemHashAfter ?? null,
    reason: event.reason ?? '',
    details: { ...event.details },
    salt: Buffer.from(ports.random(16)).toString('hex'),
  }
  const entry = {
    v: 1 as const,
    chain: ports.workstation,
    seq: (head?.seq ?? 0) + 1,
    actor: sshFingerprint(user.publicKey),
    prev: head?.hash ?? NO_ENTRY_BEFORE,
    body: hashOfBody(body),
  }
  const hash = hashOfEntry(entry)
  const line = encodeLine({ entry, body, sig: user.sign(signedBytesOf(hash)) })
  insertCustodyLine(db, {
    chain: entry.chain,
    seq: entry.seq,
    hash,
    line,
    action: event.action,
    subject: body.subject,
    at: body.at,
  })
  return { seq: entry.seq, hash }
}
