import type { FileHandle } from 'node:fs/promises'

/** Writes a file to the disk while more of it is made, so that little is left to wait for at the end. */
export type SyncedWriter = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Answers when all is on the disk; throws what any write to it has thrown. */
  readonly finish: () => Promise<void>
  /** Answers when nothing is under way any more, so that the file can be closed. */
  readonly idle: () => Promise<void>
}

/** The disk is asked to begin this often: systems like to keep a gigabyte in memory until they are asked. */
const syncEveryBytes = 64 * 1024 * 1024

export function syncedWriter(file: FileHandle): SyncedWriter {
  let waitingBytes = 0
  let syncing: Promise<void> | null = null
  // A disk reports an error once: the next time it is asked, all seems well.
  let failure: { readonly error: unknown } | null = null

  function beginSync(): void {
    waitingBytes = 0
    syncing = file
      .datasync()
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => {
        syncing = null
      })
  }

  return {
    write: async (bytes) => {
      for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at, bytes.length - at)).bytesWritten
      waitingBytes += bytes.length
      if (waitingBytes >= syncEveryBytes && syncing === null) beginSync()
      if (failure) throw failure.error
    },
    finish: async () => {
      await syncing
      if (failure) throw failure.error
      await file.sync()
    },
    idle: async () => {
      await syncing
    },
  }
}
