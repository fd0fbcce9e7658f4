import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { writeOriginals } from './write-originals.ts'

/**
 * Writes originals in clear into a new folder, each in a folder of its id. On failure the new folder is removed again.
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, BLOB_MISSING, BLOB_DAMAGED, CANCELLED
 */
export async function copyOut(
  vault: OpenVault,
  input: { readonly ids: readonly string[]; readonly folder: string },
  job: JobWork,
): Promise<number> {
  const items = input.ids.map((id) => getStoredItem(vault.db, id))
  await makeNewFolder(input.folder)
  try {
    await writeOriginals(
      vault.blobs,
      items.map((item) => ({ item, folder: join(input.folder, item.id) })),
      job,
    )
    return items.length
  } catch (error) {
    await rm(input.folder, { recursive: true, force: true })
    if (job.signal.aborted) throw new VaultError('CANCELLED', {}, error)
    throw fileError(error, input.folder)
  }
}

/** @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE */
export async function makeNewFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new VaultError('TARGET_EXISTS', { path })
    throw fileError(error, path)
  }
}
