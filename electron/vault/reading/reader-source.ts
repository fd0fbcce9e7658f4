import type { StoredItem } from '../records/evidence-row.ts'
import type { OpenVault } from '../session/open-vault.ts'
import type { ReaderSource } from './reader-conversation.ts'

/**
 * The original of an item as a reader asks for it, range by range. Whoever opened it closes it.
 * @throws VaultError BLOB_MISSING, BLOB_DAMAGED (also from each range)
 */
export async function readerSource(
  vault: OpenVault,
  item: StoredItem,
  signal: AbortSignal,
): Promise<{ readonly source: ReaderSource; readonly close: () => Promise<void> }> {
  const file = await vault.blobs.open(item)
  return {
    source: {
      mediaType: item.mediaType,
      sizeBytes: file.sizeBytes,
      read: (start, length) => file.read(start, length, signal),
    },
    close: file.close,
  }
}
