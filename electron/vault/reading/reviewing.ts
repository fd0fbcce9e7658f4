import type { Reading } from '../../../shared/domain/reading.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { Ports } from '../ports.ts'
import { type OpenWork, openWork } from '../session/open-work.ts'
import { type OpenedItems, openedItems } from './opened-items.ts'

/** What an open vault remembers of the items that are looked at and read. Nothing of it outlives the session. */
export type Reviewing = {
  readonly opened: OpenedItems
  readonly work: OpenWork
  /** Readers that run, by item: whoever asks for an item that is being read waits for it. */
  readonly running: Map<string, Promise<Reading>>
  /** Items that were read again in this session because a person asked, after the reader had failed. */
  readonly retried: Set<string>
  /** The last reading of a vault that keeps none. */
  readonly last: { current: { readonly id: string; readonly reading: Reading } | null }
  /** The last job that read the items of a case, or of all. */
  readonly job: { current: { readonly jobId: string; readonly caseId: string | null } | null }
  /** Ends what runs and closes what is open. */
  readonly end: () => Promise<void>
}

/** Begins with nothing opened. */
export function reviewing(blobs: BlobStore, ports: Ports): Reviewing {
  const work = openWork()
  const opened = openedItems(blobs, ports.random)
  return {
    opened,
    work,
    running: new Map(),
    retried: new Set(),
    last: { current: null },
    job: { current: null },
    end: async () => {
      await work.end()
      await opened.closeAll()
    },
  }
}
