import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { VerifyReport } from '../../../shared/bundle/report.ts'
import { type ByteSource, piecesOf } from '../../../shared/bundle/source.ts'
import { readZip, type ZipEntry } from '../../../shared/bundle/zip-read.ts'
import { VaultError } from '../../../shared/errors.ts'
import { fileError } from '../blobs/file-errors.ts'
import { syncFolder } from '../blobs/sync-folder.ts'
import { type VerifyOptions, withVerified } from './verify-bundle.ts'
import { inWords } from './write-aside.ts'

export type OpenOptions = VerifyOptions & {
  /** The folder to make; it may be there already where it is empty. */
  readonly folder: string
}

/** What was opened. `folder` is null, and nothing was written, where the verdict forbids it. */
export type OpenedBundle = { readonly report: VerifyReport; readonly folder: string | null; readonly fileCount: number }

/**
 * Verifies a bundle, then writes its files into a new folder. Where the verdict is bad or the file could not be opened,
 * nothing is written. A failure or a cancel leaves nothing behind.
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, FILE_CHANGED, and what `verifyBundle` throws
 */
export async function openBundle(options: OpenOptions): Promise<OpenedBundle> {
  const { folder } = options
  await refuseFilled(folder)
  return await withVerified(options, async ({ report, sealed: { zip } }) => {
    if (report.verdict === 'bad' || report.verdict === 'not-opened' || zip === null) return { report, folder: null, fileCount: 0 }
    const aside = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString('hex')}.part`)
    try {
      const fileCount = await writeFiles(zip, aside, report, options)
      await inWords(folder, () => takePlace(aside, folder))
      return { report, folder, fileCount }
    } catch (error) {
      await rm(aside, { recursive: true, force: true })
      throw error
    }
  })
}

/** Writes every entry below the top folder, checking once more that it is what was verified. */
async function writeFiles(zip: ByteSource, folder: string, report: VerifyReport, { path, signal }: OpenOptions): Promise<number> {
  const hashes = new Map(report.files.map((file) => [file.path, file.sha256]))
  const { entries } = await readZip(zip)
  await inWords(folder, () => mkdir(folder, { mode: 0o700 }))
  for (const entry of entries) {
    const inside = entry.path.split('/').slice(1)
    const expected = hashes.get(inside.join('/'))
    const target = join(folder, ...inside)
    const found = await inWords(target, async () => {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      return await writeEntry(zip, entry, target, signal)
    })
    if (expected === undefined || found !== expected) throw new VaultError('FILE_CHANGED', { path })
  }
  return entries.length
}

/** The SHA-256 of what was written. */
async function writeEntry(zip: ByteSource, entry: ZipEntry, target: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(target, 'wx', 0o600)
  try {
    for await (const piece of piecesOf(zip, entry.start, entry.start + entry.sizeBytes)) {
      if (signal?.aborted) throw new VaultError('CANCELLED')
      hash.update(piece)
      let written = 0
      while (written < piece.length) written += (await file.write(piece, written)).bytesWritten
    }
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

async function takePlace(aside: string, folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined)
  await refuseFilled(folder)
  await rename(aside, folder)
  await syncFolder(dirname(folder))
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? error.code : null
    if (reason === 'ENOENT') return []
    throw reason === 'ENOTDIR' ? new VaultError('TARGET_EXISTS', { path: folder }, error) : fileError(error, folder, 'target')
  })
  if (names.length > 0) throw new VaultError('TARGET_EXISTS', { path: folder })
}
