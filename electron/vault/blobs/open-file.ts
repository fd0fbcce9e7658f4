import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from './file-errors.ts'
import type { SealedSource } from './open.ts'

/** Opening a pipe without this waits for a writer, for ever. Windows has neither. */
const withoutWaiting = constants.O_NONBLOCK ?? 0

/**
 * Opens an ordinary file for reading; folders, pipes, devices and sockets are refused without waiting for them.
 * @throws VaultError FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, TOO_MANY_FILES, IO_FAILED
 */
export async function openPlainFile(path: string): Promise<FileHandle> {
  try {
    // Opening some devices does something; looking at them does not.
    if (!(await stat(path)).isFile()) throw new VaultError('NOT_A_FILE', { path })
    const file = await open(path, constants.O_RDONLY | withoutWaiting)
    if ((await file.stat()).isFile()) return file
    await file.close()
    throw new VaultError('NOT_A_FILE', { path })
  } catch (error) {
    throw fileError(error, path, 'source')
  }
}

/** An open file as a sealed source; it is closed by whoever opened it. */
export async function sourceOfFile(file: FileHandle, path: string): Promise<SealedSource> {
  try {
    const { size } = await file.stat()
    return {
      sizeBytes: size,
      readAt: async (target, position) => {
        try {
          return (await file.read(target, 0, target.length, position)).bytesRead
        } catch (error) {
          throw fileError(error, path, 'source')
        }
      },
    }
  } catch (error) {
    throw fileError(error, path, 'source')
  }
}
