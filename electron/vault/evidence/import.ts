import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { EvidenceFields } from '../../../shared/domain/evidence.ts'
import type { ImportedFile } from '../../../shared/domain/job.ts'
import { localOffsetMinutes } from '../../../shared/domain/local-day.ts'
import { sniffMediaType } from '../../../shared/domain/media-type.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { StoredBlob } from '../blobs/blob-store.ts'
import type { JobWork } from '../jobs/job-board.ts'
import { findByHash, insertEvidence } from '../records/evidence-table.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { typeForMedia } from './type-for-media.ts'

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
    return recordOriginal(vault, input, blob, {
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
  return recordOriginal(vault, { caseId: input.caseId, method: 'own-capture', acquiredBy: '' }, blob, {
    path: input.name,
    originalName: input.name,
    folder: '',
    modifiedAt: null,
  })
}

function recordOriginal(
  vault: OpenVault,
  input: Pick<ImportInput, 'caseId' | 'method' | 'acquiredBy'>,
  blob: StoredBlob,
  source: { readonly path: string; readonly originalName: string; readonly folder: string; readonly modifiedAt: string | null },
): ImportedFile {
  const known = findByHash(vault.db, input.caseId, blob.sha256)
  if (known?.isInBin) throw new VaultError('IN_BIN', { kind: 'evidence' })
  if (known) return { outcome: 'already', path: source.path, itemId: known.id }
  // The same bytes may just have been destroyed as part of another case, and their blob with them.
  if (!vault.blobs.hasNow(blob.name)) throw new VaultError('BLOB_MISSING', { itemId: '' })
  const mediaType = sniffMediaType(blob.head)
  const acquiredAt = vault.writer.now()
  const item = change(
    vault,
    ['evidence', 'case'],
    () =>
      insertEvidence(
        vault.writer,
        input.caseId,
        {
          title: titleFrom(source.originalName),
          type: typeForMedia(mediaType),
          description: '',
          language: 'und',
          createdDate: { precision: 'unknown', value: null },
          method: input.method,
          acquiredBy: input.acquiredBy === '' ? vault.keys.userName : input.acquiredBy,
          tool: '',
          sourcePersonId: null,
          sourceConnection: 'unknown',
          url: '',
          capturedDate: { precision: 'unknown', value: null },
          consentIds: [],
          classification: 'confidential',
          incidentIds: [],
          identifies: [],
          peopleReviewed: false,
          triage: 'unsorted',
          tags: [],
        },
        {
          originalName: source.originalName,
          folder: source.folder,
          sizeBytes: blob.sizeBytes,
          mediaType,
          sha256: blob.sha256,
          sourceModifiedAt: source.modifiedAt,
          acquiredAt,
          acquiredOffsetMinutes: localOffsetMinutes(new Date(acquiredAt)),
          crc32: blob.crc32,
          blob: blob.name,
        },
      ),
    (made) => ({
      action: 'ingested',
      subject: made.id,
      itemHashAfter: made.sha256,
      details: { sizeBytes: made.sizeBytes, mediaType },
    }),
  )
  return { outcome: 'added', path: source.path, itemId: item.id, sha256: item.sha256, sizeBytes: item.sizeBytes }
}

/** A file name as a title: without its ending, control characters and direction marks. */
function titleFrom(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .trim()
  return plain === '' ? '—' : plain.slice(0, 300)
}

function failed(path: string, error: VaultError): ImportedFile {
  return { outcome: 'failed', path, problem: { code: error.code, facts: error.facts } }
}
