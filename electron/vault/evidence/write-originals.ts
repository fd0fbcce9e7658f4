import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { safeNameOf } from '../../../shared/bundle/safe-name.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { JobWork } from '../jobs/job-board.ts'
import type { StoredItem } from '../records/evidence-row.ts'

/**
 * Writes originals in clear, each into the folder that is named for it, with progress by bytes.
 * @throws VaultError BLOB_MISSING, BLOB_DAMAGED, and what the file system and the job's signal throw
 */
export async function writeOriginals(
  blobs: BlobStore,
  originals: readonly { readonly item: StoredItem; readonly folder: string }[],
  job: JobWork,
): Promise<void> {
  const totalBytes = originals.reduce((sum, { item }) => sum + item.sizeBytes, 0)
  let doneBytes = 0
  for (const { item, folder } of originals) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const counted = async function* () {
      for await (const chunk of blobs.read(item)) {
        doneBytes += chunk.length
        job.progress({ doneBytes, totalBytes, current: item.title })
        yield chunk
      }
    }
    const target = createWriteStream(join(folder, safeNameOf(item.originalName)), { mode: 0o600, flags: 'wx' })
    await pipeline(counted, target, { signal: job.signal })
  }
}
