import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import { syncFolder } from '../blobs/sync-folder.ts'

/** A file that is written under another name, and gets its own only when it is whole. */
export type AsideFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Makes what was written survive a power cut. */
  readonly finish: () => Promise<void>
  /** Gives the file its name. @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE … */
  readonly publish: () => Promise<void>
  /** Takes away what was written, under whichever name. */
  readonly discard: () => Promise<void>
}

/** In bytes. */
const EARLY_SYNC_BYTES = 67_108_864

/**
 * Begins a file beside its later place, readable by its owner only.
 * @param suffix what nobody else uses, so that two writers do not meet
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, …
 */
export async function writeAside(path: string, suffix: string): Promise<AsideFile> {
  await refuseExisting(path)
  const aside = join(dirname(path), `.${basename(path)}.${suffix}.part`)
  const file = await inWords(path, () => open(aside, 'wx', 0o600))
  let isOpen = true
  let at = aside
  let unsyncedBytes = 0
  let syncing: Promise<void> | null = null
  const early: { failure: unknown } = { failure: null }
  /** Lets the disk begin while the rest is still being made. The system tells of a failure once, so it is kept. */
  const syncEarly = (sizeBytes: number): void => {
    unsyncedBytes += sizeBytes
    if (syncing !== null || unsyncedBytes < EARLY_SYNC_BYTES) return
    unsyncedBytes = 0
    syncing = file
      .datasync()
      .catch((error: unknown) => {
        early.failure = error
      })
      .finally(() => {
        syncing = null
      })
  }
  const close = async (): Promise<void> => {
    await syncing
    if (isOpen) await file.close()
    isOpen = false
  }
  const finish = async (): Promise<void> => {
    await syncing
    if (early.failure !== null) throw early.failure
    await file.sync()
    await close()
  }
  return {
    write: async (bytes) => {
      await inWords(path, () => writeAll(file, bytes))
      syncEarly(bytes.length)
    },
    finish: () => inWords(path, finish),
    publish: async () => {
      await refuseExisting(path)
      await inWords(path, () => rename(aside, path))
      at = path
      await inWords(path, () => syncFolder(dirname(path)))
    },
    discard: async () => {
      await close()
      await rm(at, { force: true })
    },
  }
}

/** Runs work on a path that is written to; failures of the system become expected ones. */
export async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw fileError(error, path, 'target')
  }
}

/** @throws VaultError TARGET_EXISTS where something has this name already */
export async function refuseExisting(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found) throw new VaultError('TARGET_EXISTS', { path })
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten
}
