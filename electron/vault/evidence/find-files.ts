import { lstat, opendir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'

/** A file to import, with the folder in which it was found, relative to what the user chose (`/` between parts). */
export type FoundFile = { readonly path: string; readonly folder: string; readonly sizeBytes: number }
/** Something that cannot be imported, and why. */
export type Unreadable = { readonly path: string; readonly error: VaultError }

const deepest = 64
const most = 200_000

/**
 * The files behind the paths that a user chose: files themselves, and everything in folders, in the order of their
 * names. Links are not followed, and devices, pipes and sockets are not opened: they are named as what they are.
 */
export async function findFiles(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<{ files: FoundFile[]; unreadable: Unreadable[] }> {
  const files: FoundFile[] = []
  const unreadable: Unreadable[] = []

  async function visit(path: string, folder: string, depth: number): Promise<void> {
    signal.throwIfAborted()
    try {
      const found = await lstat(path)
      if (found.isFile()) files.push({ path, folder, sizeBytes: found.size })
      else if (found.isDirectory()) await visitFolder(path, folder === '' ? basename(path) : `${folder}/${basename(path)}`, depth)
      else throw new VaultError('NOT_A_FILE', { path })
    } catch (error) {
      signal.throwIfAborted()
      const known = fileError(error, path)
      unreadable.push({
        path,
        error: known instanceof VaultError ? known : new VaultError('IO_FAILED', { path, reason: 'unknown' }, error),
      })
    }
  }

  async function visitFolder(path: string, folder: string, depth: number): Promise<void> {
    if (depth > deepest || files.length > most) throw new VaultError('TOO_MANY_FILES')
    const names: string[] = []
    for await (const entry of await opendir(path)) names.push(entry.name)
    for (const name of names.sort()) await visit(join(path, name), folder, depth + 1)
  }

  for (const path of paths) await visit(path, '', 0)
  return { files, unreadable }
}
