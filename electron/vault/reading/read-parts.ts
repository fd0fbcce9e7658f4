import type { Reading } from '../../../shared/domain/reading.ts'
import type { OpenVault } from '../session/open-vault.ts'
import type { OpenedItem } from './opened-items.ts'
import { readNow } from './read-item.ts'

/** What the reader makes of an opened item for the viewer to draw. @throws VaultError BLOB_MISSING, BLOB_DAMAGED, CANCELLED */
export async function readParts(vault: OpenVault, { item, signal }: OpenedItem): Promise<Pick<Reading, 'failure' | 'parts'>> {
  const { failure, parts } = await vault.reviewing.work.run(
    (ending) => readNow(vault, item, { withParts: true, signal: ending }),
    signal,
  )
  return { failure, parts }
}
