import { Buffer } from 'node:buffer'
import { VaultError } from '../../../shared/errors.ts'
import type { BlobState, BlobStore, OpenBlob } from '../blobs/blob-store.ts'
import type { StoredItem } from '../records/evidence-row.ts'

/** An item that somebody has open. */
export type OpenedItem = {
  readonly item: StoredItem
  /** A range of it. @throws VaultError BLOB_MISSING, BLOB_DAMAGED, NOT_FOUND where it was closed meanwhile */
  readonly read: (start: number, length: number) => Promise<Uint8Array>
  /** Ends when it is closed. */
  readonly signal: AbortSignal
  /** What a check of the whole of it found, once it has begun. */
  readonly checked: { current: Promise<BlobState> | null }
}

export type OpenedItems = ReturnType<typeof openedItems>

/** So many items are open at once; the one that was not used for longest is closed for the next. */
export const mostOpened = 50

/** The items that are open, by ticket. What is asked for again and again is opened once. */
export function openedItems(blobs: BlobStore, random: (sizeBytes: number) => Uint8Array) {
  const byTicket = new Map<string, OpenedItem & { readonly close: () => Promise<void> }>()

  async function close(ticket: string): Promise<void> {
    const opened = byTicket.get(ticket)
    byTicket.delete(ticket)
    await opened?.close()
  }

  return {
    /** @returns 128 random bits, hexadecimal */
    open: (item: StoredItem): string => {
      const ticket = Buffer.from(random(16)).toString('hex')
      byTicket.set(ticket, openItem(blobs, item))
      const [oldest] = byTicket.keys()
      if (byTicket.size > mostOpened && oldest !== undefined) void close(oldest)
      return ticket
    },
    /** @throws VaultError NOT_FOUND where the ticket is no longer known */
    get: (ticket: string): OpenedItem => {
      const opened = byTicket.get(ticket)
      if (!opened) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
      byTicket.delete(ticket)
      byTicket.set(ticket, opened)
      return opened
    },
    close,
    /** Closes what is open of some items. */
    closeWhere: async (isGone: (item: StoredItem) => boolean): Promise<void> => {
      const gone = [...byTicket].filter(([, { item }]) => isGone(item))
      await Promise.all(gone.map(([ticket]) => close(ticket)))
    },
    closeAll: async (): Promise<void> => {
      await Promise.all([...byTicket.keys()].map(close))
    },
  }
}

function openItem(blobs: BlobStore, item: StoredItem): OpenedItem & { readonly close: () => Promise<void> } {
  const controller = new AbortController()
  const reading = new Set<Promise<Uint8Array>>()
  let file: Promise<OpenBlob> | null = null
  return {
    item,
    signal: controller.signal,
    checked: { current: null },
    read: async (start, length) => {
      file ??= blobs.open(item)
      // What could not be opened is tried again when it is asked for next.
      const open = await file.catch((error: unknown) => {
        file = null
        throw error
      })
      if (controller.signal.aborted) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
      const bytes = open.read(start, length)
      reading.add(bytes)
      try {
        return await bytes
      } finally {
        reading.delete(bytes)
      }
    },
    close: async () => {
      controller.abort(new VaultError('CANCELLED'))
      const open = await file?.catch(() => null)
      await Promise.allSettled(reading)
      await open?.close()
    },
  }
}
