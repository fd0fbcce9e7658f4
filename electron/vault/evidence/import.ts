import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { ImportedFile } from '../../../shared/domain/job.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { StoredBlob } from '../blobs/blob-store.ts'
import type { JobWork } from '../jobs/job-board.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { recordOriginal } from './record-original.ts'

type ImportInput = {
  readonly caseId: string
  readonly paths: readonly string[]
  readonly method: EvidenceFields['method']
  readonly acquiredBy: string
}

/**
 * Imports files and folders one after the other. Each file is stored, read back and compared before its row and its
 * custody entry are written in one transaction; a file that fails is named with its reason, and the others go on.
 * Where there is no room left, or the import is cancelled, what is done stays.
 * @throws VaultError CANCELLED
 */
export async function importFiles(vault: OpenVault, input: ImportInput, job: JobWork): Promise<ImportedFile[]> {
  const { files, unreadable } = await findFiles(input.paths, job.signal)
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const outcomes: ImportedFile[] = unreadable.map(({ path, error }) => failed(path, error))
  let doneBytes = 0
  job.progress({ doneBytes, totalBytes })
  for (const file of files) {
    const before = doneBytes
    job.progress({ doneBytes, current: file.path })
    const onProgress = (bytes: number) => job.progress({ doneBytes: before + bytes, totalBytes, current: file.path })
    outcomes.push(await importOne(vault, input, file, { signal: job.signal, onProgress }))
    doneBytes = before + file.sizeBytes
  }
  job.progress({ doneBytes: totalBytes, totalBytes })
  return outcomes
}

async function importOne(
  vault: OpenVault,
  input: ImportInput,
  file: FoundFile,
  options: { readonly signal: AbortSignal; readonly onProgress: (doneBytes: number) => void },
): Promise<ImportedFile> {
  try {
    const modified = await stat(file.path)
    const blob = await vault.blobs.put({ path: file.path }, options)
    return importedFrom(vault, input, blob, {
      path: file.path,
      originalName: basename(file.path),
      folder: file.folder,
      modifiedAt: Number.isNaN(modified.mtime.getTime()) ? null : modified.mtime.toISOString(),
    })
  } catch (error) {
    if (options.signal.aborted) throw new VaultError('CANCELLED', {}, error)
    const known = vaultErrorOf(error)
    if (!known) throw error
    return failed(file.path, known)
  }
}

/** Keeps pasted bytes as an original. @throws VaultError as `put` and `change` */
export async function importBytes(
  vault: OpenVault,
  input: { readonly caseId: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<ImportedFile> {
  const blob = await vault.blobs.put({ bytes: input.bytes }, {})
  return importedFrom(vault, { caseId: input.caseId, method: 'own-capture', acquiredBy: '' }, blob, {
    path: input.name,
    originalName: input.name,
    folder: '',
    modifiedAt: null,
  })
}

function importedFrom(
  vault: OpenVault,
  { caseId, method, acquiredBy }: Pick<ImportInput, 'caseId' | 'method' | 'acquiredBy'>,
  blob: StoredBlob,
  source: { readonly path: string; readonly originalName: string; readonly folder: string; readonly modifiedAt: string | null },
): ImportedFile {
  const { path, ...named } = source
  const { outcome, item } = recordOriginal(vault, {
    ...named,
    caseId,
    blob,
    fields: { method, acquiredBy: acquiredBy === '' ? vault.keys.userName : acquiredBy },
    origin: null,
  })
  return importedFile(outcome, path, item)
}

/** What became of one file, for the list of an import. */
export function importedFile(outcome: 'added' | 'already', path: string, item: EvidenceItem): ImportedFile {
  if (outcome === 'already') return { outcome, path, itemId: item.id }
  return { outcome, path, itemId: item.id, sha256: item.sha256, sizeBytes: item.sizeBytes }
}

/** What became of a file that could not be taken in. */
export function failed(path: string, error: VaultError): ImportedFile {
  return { outcome: 'failed', path, problem: { code: error.code, facts: error.facts } }
}
