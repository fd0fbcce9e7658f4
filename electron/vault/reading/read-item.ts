import { type Reading, readerVersion } from '../../../shared/domain/reading.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import { findReading, type KeptReading, keepReading, keptOf } from '../records/reading-table.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { readerSource } from './reader-source.ts'
import { runReader } from './run-reader.ts'

/** What is known of an item: from before, or read just now. */
export type AskedReading = {
  readonly kept: KeptReading
  /** Its text, where the vault keeps none; null where it is among the records. */
  readonly pages: readonly string[] | null
}

/** Failures that may have come of a busy machine: tried again, once a session, when a person asks. */
const worthRetrying: ReadonlySet<Reading['failure']> = new Set(['took-too-long', 'reader-ended', 'needed-too-much-memory'])

/**
 * What the reader found in an item, for a person who asks: kept from before, or read now. In a vault that is open for
 * reading only, nothing is kept.
 * @throws VaultError BLOB_MISSING, BLOB_DAMAGED, CANCELLED where the vault is being locked
 */
export async function readWhenAsked(vault: OpenVault, item: StoredItem): Promise<AskedReading> {
  const { reviewing } = vault
  const before = findReading(vault.db, item.id)
  const isRetry = before !== null && worthRetrying.has(before.failure) && !reviewing.retried.has(item.id)
  if (before !== null && before.version === readerVersion && !isRetry) return { kept: before, pages: null }
  if (vault.readOnly !== null && reviewing.last.current?.id === item.id) return notKept(reviewing.last.current.reading)
  reviewing.retried.add(item.id)
  const reading = await reviewing.work.run((signal) => readOnce(vault, item, signal))
  return vault.readOnly === null ? { kept: findReading(vault.db, item.id) ?? keptOf(reading), pages: null } : notKept(reading)
}

function notKept(reading: Reading): AskedReading {
  return { kept: keptOf(reading), pages: reading.pages }
}

/**
 * Reads an item and keeps what was found; whoever asks for the same item meanwhile gets the same reading.
 * @throws VaultError BLOB_MISSING, BLOB_DAMAGED, CANCELLED
 */
export async function readOnce(vault: OpenVault, item: StoredItem, signal: AbortSignal): Promise<Reading> {
  for (;;) {
    const running = vault.reviewing.running.get(item.id)
    if (running === undefined) return readNow(vault, item, { withParts: false, signal })
    try {
      return await unlessAborted(running, signal)
    } catch (error) {
      // It was ended for somebody else's reasons.
      if (vaultErrorOf(error)?.code !== 'CANCELLED' || signal.aborted) throw error
    }
  }
}

/** What another one waits for, as long as nobody asks this one to end. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new VaultError('CANCELLED'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

type ReadOptions = { readonly withParts: boolean; readonly signal: AbortSignal }

/** Starts a reader in any case. @throws VaultError BLOB_MISSING, BLOB_DAMAGED, CANCELLED */
export async function readNow(vault: OpenVault, item: StoredItem, options: ReadOptions): Promise<Reading> {
  const { running } = vault.reviewing
  const reading = runAndKeep(vault, item, options)
  running.set(item.id, reading)
  try {
    return await reading
  } finally {
    if (running.get(item.id) === reading) running.delete(item.id)
  }
}

async function runAndKeep(vault: OpenVault, item: StoredItem, options: ReadOptions): Promise<Reading> {
  const reading = await run(vault, item, options)
  options.signal.throwIfAborted()
  if (vault.readOnly === null) change(vault, [], () => keepReading(vault.db, item.id, reading, vault.writer.now()))
  else vault.reviewing.last.current = { id: item.id, reading }
  return reading
}

/** Milliseconds for a reader whose answer somebody waits for to look at it. */
const limitForPartsMs = 15_000

async function run(vault: OpenVault, item: StoredItem, { withParts, signal }: ReadOptions): Promise<Reading> {
  const { source, close } = await readerSource(vault, item, signal)
  try {
    return await runReader(vault.ports, source, { withParts }, { signal, ...(withParts ? { limitMs: limitForPartsMs } : {}) })
  } finally {
    await close()
  }
}
