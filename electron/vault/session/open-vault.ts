import type { Right } from '../../../shared/contract/call.ts'
import type { VaultEvent } from '../../../shared/contract/events.ts'
import type { VaultInfo } from '../../../shared/contract/session.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { VaultHeader } from '../../../shared/formats/vault-header.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import { appendCustody, type CustodyEvent } from '../custody/append.ts'
import type { VaultKeys } from '../keys/vault-keys.ts'
import type { CustodyHead, Ports } from '../ports.ts'
import type { Reviewing } from '../reading/reviewing.ts'
import { sqliteError } from '../records/database.ts'
import type { Db } from '../records/db.ts'
import { indexChanged } from '../records/search-table.ts'
import type { Writer } from '../records/writer.ts'

export type ReadOnlyReason = VaultInfo['readOnly']

/** A vault that is unlocked, with everything that works on it. Exists in the vault process only, until it is locked. */
export type OpenVault = {
  readonly folder: string
  readonly ports: Ports
  readonly keys: VaultKeys
  readonly db: Db
  readonly blobs: BlobStore
  readonly writer: Writer
  /** Items that are looked at and read; ends with the vault. */
  readonly reviewing: Reviewing
  readonly rights: readonly Right[]
  /** Why nothing may be changed; null where all is well. */
  readonly readOnly: ReadOnlyReason
  readonly failedUnlocks: { readonly count: number; readonly lastAt: string | null }
  /** The header as it is on disk. */
  readonly header: { current: VaultHeader }
  /** Words of the recovery sheet until two were asked back; null afterwards, and after an ordinary unlock. */
  readonly pendingRecoveryWords: { current: readonly string[] | null }
  readonly emit: (event: VaultEvent) => void
  readonly releaseLock: () => Promise<void>
}

type ChangedKind = Extract<VaultEvent, { type: 'changed' }>['kinds'][number]

/** A change that touches more records than this leaves the rest of the index to the next change, search or unlock. */
const indexedAtOnce = 500

/**
 * Runs a change in one transaction, together with the custody entry that it leaves, and tells the page what kinds of
 * record it touched; nothing where it touched none that is shown.
 * @throws VaultError DISK_FULL, IO_FAILED, VAULT_DAMAGED and what `work` throws; then nothing was changed
 */
export function change<T>(
  vault: OpenVault,
  kinds: readonly ChangedKind[],
  work: () => T,
  custody?: (result: T) => CustodyEvent,
): T {
  if (vault.readOnly !== null) throw new VaultError('READ_ONLY')
  const { db, ports, keys } = vault
  try {
    const result = db.transaction(() => {
      const done = work()
      indexChanged(db, indexedAtOnce)
      if (custody) appendCustody(db, ports, keys.user, custody(done))
      return done
    })()
    const touched: ChangedKind[] = custody ? [...kinds, 'custody'] : [...kinds]
    if (touched.length > 0) vault.emit({ type: 'changed', kinds: touched })
    return result
  } catch (error) {
    throw sqliteError(error, vault.folder)
  }
}

/** Takes records that wait for it into the search index, in a transaction of its own. @returns how many were indexed */
export function indexWaiting(vault: OpenVault, atMost: number): number {
  if (vault.readOnly !== null) return 0
  return vault.db.transaction(() => indexChanged(vault.db, atMost))()
}

/** Leaves a custody entry for something that changes no record; a vault open for reading only leaves none. */
export function leaveCustody(vault: OpenVault, event: CustodyEvent): CustodyHead | null {
  if (vault.readOnly !== null) return null
  let head: CustodyHead | null = null
  change(vault, ['custody'], () => {
    head = appendCustody(vault.db, vault.ports, vault.keys.user, event)
  })
  return head
}

/** What takes something out of a vault and changes nothing in it. */
const takesOut: ReadonlySet<string> = new Set(['vault.exportAll', 'evidence.copyOut', 'exchange.exportList'])

/** Whether a call may be made in a vault that is open for reading only. */
export function isAllowedReadOnly(right: Right, name: string): boolean {
  return right === 'open' || right === 'read' || takesOut.has(name)
}
