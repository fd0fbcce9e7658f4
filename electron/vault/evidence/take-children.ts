import type { ImportedFile } from '../../../shared/domain/job.ts'
import type { ChildEntry } from '../../../shared/domain/reading.ts'
import { VaultError, vaultErrorOf } from '../../../shared/errors.ts'
import type { JobBoard, JobWork } from '../jobs/job-board.ts'
import { readWhenAsked } from '../reading/read-item.ts'
import { readerSource } from '../reading/reader-source.ts'
import { ReaderFailure, runReaderForChild } from '../reading/run-reader.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { childPath } from './child-path.ts'
import { failed, importedFile } from './import.ts'
import { recordOriginal } from './record-original.ts'

type Wanted = { readonly id: string; readonly indexes: readonly number[] }

/** Bytes that are taken out of one item at once, all its files together: what expands into more is a bomb or a mistake. */
const mostBytes = 4 * 1024 ** 3

/**
 * Starts to take files out of an item, one after the other. Each becomes an item of the case, with its own hash, and with
 * the hash of what it lay in; a file that fails is named with its reason, and the others go on.
 * @throws VaultError NOT_FOUND
 */
export function takeChildren(vault: OpenVault, board: JobBoard, wanted: Wanted, onAdded: () => void): { jobId: string } {
  const parent = getStoredItem(vault.db, wanted.id)
  return board.start('take-children', async (job) => {
    const files = await takeAll(vault, parent, [...new Set(wanted.indexes)], job)
    onAdded()
    return { kind: 'import', files }
  })
}

async function takeAll(vault: OpenVault, parent: StoredItem, indexes: readonly number[], job: JobWork): Promise<ImportedFile[]> {
  const { kept } = await readWhenAsked(vault, parent)
  const children = new Map(kept.children.map((child) => [child.index, child]))
  const totalBytes = indexes.reduce((sum, index) => sum + (children.get(index)?.sizeBytes ?? 0), 0)
  const files: ImportedFile[] = []
  let takenBytes = 0
  for (const index of indexes) {
    const child = children.get(index)
    if (child === undefined || child.isFolder) {
      files.push(failed(child?.name ?? String(index), new VaultError('NOT_FOUND', { kind: 'evidence' })))
      continue
    }
    const onProgress = (bytes: number) =>
      job.progress({ doneBytes: Math.min(takenBytes + bytes, totalBytes), totalBytes, current: childPath(child).name })
    onProgress(0)
    const { file, sizeBytes } = await takeOne(vault, parent, child, {
      limitBytes: mostBytes - takenBytes,
      signal: job.signal,
      onProgress,
    })
    files.push(file)
    takenBytes += sizeBytes
  }
  return files
}

type TakeOptions = {
  readonly limitBytes: number
  readonly signal: AbortSignal
  readonly onProgress: (doneBytes: number) => void
}

async function takeOne(
  vault: OpenVault,
  parent: StoredItem,
  child: ChildEntry,
  options: TakeOptions,
): Promise<{ readonly file: ImportedFile; readonly sizeBytes: number }> {
  const path = childPath(child)
  const shown = path.folder === '' ? path.name : `${path.folder}/${path.name}`
  try {
    if (child.problem !== null) throw new VaultError('CHILD_NOT_READABLE')
    const blob = await putChild(vault, parent, child.index, options)
    const { outcome, item } = recordOriginal(vault, {
      caseId: parent.caseId,
      blob,
      originalName: path.name,
      folder: [parent.folder, path.folder].filter((part) => part !== '').join('/'),
      modifiedAt: null,
      fields: inherited(parent),
      origin: {
        parentId: parent.id,
        kind: child.kind,
        parentSha256: parent.sha256,
        index: child.index,
        tool: '',
        reason: '',
        marks: [],
      },
      details: { index: child.index },
    })
    return { file: importedFile(outcome, shown, item), sizeBytes: blob.sizeBytes }
  } catch (error) {
    if (options.signal.aborted) throw new VaultError('CANCELLED', {}, error)
    const known = error instanceof ReaderFailure ? new VaultError('CHILD_NOT_READABLE', {}, error) : vaultErrorOf(error)
    if (!known) throw error
    return { file: failed(shown, known), sizeBytes: 0 }
  }
}

async function putChild(vault: OpenVault, parent: StoredItem, index: number, { limitBytes, signal, onProgress }: TakeOptions) {
  const { source, close } = await readerSource(vault, parent, signal)
  try {
    const stream = runReaderForChild(vault.ports, source, index, limitBytes, { signal })
    return await vault.blobs.put({ stream }, { signal, onProgress })
  } finally {
    await close()
  }
}

/** What lies in an item came with it: the same way, of the same person, on the same consent, and no less confidential. */
function inherited(parent: StoredItem) {
  const { classification, method, acquiredBy, sourcePersonId, sourceConnection, consentIds } = parent
  return { classification, method, acquiredBy, sourcePersonId, sourceConnection, consentIds }
}
