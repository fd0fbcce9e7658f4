import { constants } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import { encodeHeader, LARGEST_HEADER_BYTES, parseHeader, type VaultHeader } from '../../../shared/formats/vault-header.ts'
import { decodeUtf8 } from '../../../shared/utf8.ts'
import { fileError } from '../blobs/file-errors.ts'
import { syncFolder } from '../blobs/sync-folder.ts'

const currentName = 'vault.json'
const previousName = 'vault.json.previous'

/** Which file the header was read from. */
export type HeaderSource = 'current' | 'previous'

/**
 * The header of the vault in a folder; the one before the last change where the current one is absent or damaged and
 * that one is whole.
 * @throws VaultError NOT_A_VAULT, VAULT_HEADER_DAMAGED, VAULT_FROM_FUTURE, FILE_NOT_READABLE, IO_FAILED
 */
export async function readHeaderFile(folder: string): Promise<{ readonly header: VaultHeader; readonly source: HeaderSource }> {
  try {
    return { header: await readHeader(folder, currentName), source: 'current' }
  } catch (error) {
    const code = vaultErrorOf(error)?.code
    if (code !== 'VAULT_HEADER_DAMAGED' && code !== 'NOT_A_VAULT') throw error
    const header = await readHeader(folder, previousName).catch(() => null)
    if (header === null) throw error
    return { header, source: 'previous' }
  }
}

/**
 * Replaces the header of a vault in one step: after a crash there is the one before or the new one, whole. The one
 * before is kept beside it.
 * @throws VaultError DISK_FULL, TARGET_NOT_WRITABLE, IO_FAILED
 */
export async function writeHeaderFile(folder: string, header: VaultHeader): Promise<void> {
  const path = join(folder, currentName)
  const unfinished = join(folder, `${currentName}.tmp`)
  try {
    await writeSynced(unfinished, encodeHeader(header))
    await keepPrevious(folder)
    await rename(unfinished, path)
    await syncFolder(folder)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw fileError(error, path, 'target')
  }
}

/** A damaged current header never replaces a whole previous one. */
async function keepPrevious(folder: string): Promise<void> {
  const before = await readHeader(folder, currentName).catch(() => null)
  if (before === null) return
  const unfinished = join(folder, `${previousName}.tmp`)
  await writeSynced(unfinished, encodeHeader(before))
  await rename(unfinished, join(folder, previousName))
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readHeader(folder: string, name: string): Promise<VaultHeader> {
  const path = join(folder, name)
  try {
    const bytes = await readSmallFile(path)
    const text = bytes === null ? null : decodeUtf8(bytes)
    if (text === null) throw new VaultError(bytes?.includes('nhri-evidence-vault') ? 'VAULT_HEADER_DAMAGED' : 'NOT_A_VAULT')
    return parseHeader(text)
  } catch (error) {
    const known = fileError(error, path)
    const code = vaultErrorOf(known)?.code
    if (code === 'FILE_NOT_FOUND' || code === 'NOT_A_FILE' || code === 'NOT_A_VAULT')
      throw new VaultError('NOT_A_VAULT', { path: folder }, error)
    throw known
  }
}

/** Hostile input: the file may be endless, or no file. Null where it is too large. */
async function readSmallFile(path: string): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await file.stat()
    if (!found.isFile()) throw new VaultError('NOT_A_FILE', { path })
    return found.size > LARGEST_HEADER_BYTES ? null : await file.readFile()
  } finally {
    await file.close()
  }
}
