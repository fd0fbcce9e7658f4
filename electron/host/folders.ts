import type { Dirent } from 'node:fs'
import { access, lstat, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import type { FolderEntry } from '../../shared/contract/host.ts'
import { VaultError } from '../../shared/errors.ts'

const largestTextBytes = 65_536

/** What the window's own dialog shows of one folder: folders first, then by name; hidden entries are left out. */
export async function listFolder(path: string) {
  const folder = absolute(path)
  const found = await readdir(folder, { withFileTypes: true }).catch((error) => {
    throw fileError(error, folder)
  })
  const visible = found.filter(({ name }) => !name.startsWith('.'))
  const entries = (await Promise.all(visible.map((entry) => entryOf(folder, entry)))).filter((entry) => entry !== null)
  const order = new Intl.Collator(undefined, { numeric: true })
  entries.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || order.compare(a.name, b.name))
  const parent = dirname(folder)
  return { path: folder, parent: parent === folder ? null : parent, entries }
}

/** Makes a folder of this user alone. TARGET_EXISTS, TARGET_NOT_WRITABLE, FILE_NOT_FOUND. */
export async function makeFolder(path: string): Promise<{ readonly path: string }> {
  const folder = absolute(path)
  await mkdir(folder, { mode: 0o700 }).catch((error) => {
    throw fileError(error, folder, 'write')
  })
  return { path: folder }
}

/** A small text file. FILE_NOT_FOUND, FILE_NOT_READABLE, NOT_A_FILE, FILE_TOO_LARGE. */
export async function readText(path: string): Promise<{ readonly text: string }> {
  const file = absolute(path)
  try {
    const facts = await stat(file)
    if (!facts.isFile()) throw new VaultError('NOT_A_FILE', { path: file })
    if (facts.size > largestTextBytes) throw new VaultError('FILE_TOO_LARGE', { path: file, limitBytes: largestTextBytes })
    return { text: await readFile(file, 'utf8') }
  } catch (error) {
    throw error instanceof VaultError ? error : fileError(error, file)
  }
}

/** Writes a new text file; never over another. TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL. */
export async function writeText(path: string, text: string): Promise<Record<string, never>> {
  const file = absolute(path)
  await writeFile(file, text, { flag: 'wx', mode: 0o600 }).catch((error) => {
    throw fileError(error, file, 'write')
  })
  return {}
}

function absolute(path: string): string {
  if (!isAbsolute(path)) throw new VaultError('FILE_NOT_FOUND', { path })
  return normalize(path)
}

/** Entries that vanish or cannot be looked at are left out; links count as what they lead to. */
async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | null> {
  const path = join(folder, entry.name)
  const facts = await stat(path).catch(() => lstat(path).catch(() => null))
  if (facts === null || !(facts.isDirectory() || facts.isFile())) return null
  const isFolder = facts.isDirectory()
  const isVault =
    isFolder &&
    (await access(join(path, 'vault.json')).then(
      () => true,
      () => false,
    ))
  return {
    name: entry.name,
    path,
    isFolder,
    isVault,
    sizeBytes: isFolder ? 0 : facts.size,
    modifiedAt: facts.mtime.toISOString(),
  }
}

function fileError(error: unknown, path: string, doing: 'read' | 'write' = 'read'): VaultError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (reason) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new VaultError('FILE_NOT_FOUND', { path }, error)
    case 'EEXIST':
      return new VaultError('TARGET_EXISTS', { path }, error)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new VaultError(doing === 'write' ? 'TARGET_NOT_WRITABLE' : 'FILE_NOT_READABLE', { path }, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return new VaultError('DISK_FULL', { path }, error)
    default:
      return new VaultError('IO_FAILED', { path, reason }, error)
  }
}
