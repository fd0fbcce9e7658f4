import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { localOffsetMinutes } from '../../../shared/domain/local-day.ts'
import { sniffMediaType } from '../../../shared/domain/media-type.ts'
import type { ItemOrigin } from '../../../shared/domain/origin.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { StoredBlob } from '../blobs/blob-store.ts'
import { appendCustody, type CustodyEvent } from '../custody/append.ts'
import { withoutBlob } from '../records/evidence-row.ts'
import { findByHash, getStoredItem, insertEvidence } from '../records/evidence-table.ts'
import { addOrigin } from '../records/origin-table.ts'
import { change, type OpenVault } from '../session/open-vault.ts'
import { typeForMedia } from './type-for-media.ts'

/** Bytes that are in the blob store already, and what is known of them. */
export type NewOriginal = {
  readonly caseId: string
  readonly blob: StoredBlob
  readonly originalName: string
  readonly folder: string
  /** Last change of the file as its file system gave it. */
  readonly modifiedAt: string | null
  /** What somebody says of it already; a title of its name and a type of its content where nobody does. */
  readonly fields: Partial<EvidenceFields>
  /** What it lay in or was made of; null for what comes from outside. */
  readonly origin: Omit<ItemOrigin, 'madeAt' | 'madeBy'> | null
  /** What the custody entry of its arrival says besides. */
  readonly details?: CustodyEvent['details']
  /** How it was made of its parent: an entry of its own, also where the case has these bytes already and they were made again. */
  readonly made?: Pick<CustodyEvent, 'action' | 'reason' | 'details'>
}

/**
 * Makes bytes an item of a case, with its custody entries, in one transaction. The same bytes are one item of a case: where
 * they are there already, they only get one more origin.
 * @throws VaultError IN_BIN, BLOB_MISSING, NOT_FOUND (the case or the parent), DUPLICATE (bytes that are those of their parent), DISK_FULL …
 */
export function recordOriginal(
  vault: OpenVault,
  original: NewOriginal,
): { readonly outcome: 'added' | 'already'; readonly item: EvidenceItem } {
  const { caseId, blob } = original
  const known = findByHash(vault.db, caseId, blob.sha256)
  if (known?.isInBin) throw new VaultError('IN_BIN', { kind: 'evidence' })
  if (known) return { outcome: 'already', item: addKnown(vault, original, known.id) }
  // The same bytes may just have been destroyed as part of another case, and their blob with them.
  if (!vault.blobs.hasNow(blob.name)) throw new VaultError('BLOB_MISSING', { itemId: '' })
  const acquiredAt = vault.writer.now()
  const mediaType = sniffMediaType(blob.head)
  const item = change(vault, ['evidence', 'case', 'custody'], () => {
    const added = insertEvidence(
      vault.writer,
      caseId,
      { ...unknownFields(original.originalName, mediaType), ...original.fields },
      {
        originalName: original.originalName,
        folder: original.folder,
        sizeBytes: blob.sizeBytes,
        mediaType,
        sha256: blob.sha256,
        sourceModifiedAt: original.modifiedAt,
        acquiredAt,
        acquiredOffsetMinutes: localOffsetMinutes(new Date(acquiredAt)),
        crc32: blob.crc32,
        blob: blob.name,
      },
      wholeOrigin(vault, original),
    )
    noteArrival(vault, original, added)
    noteMaking(vault, original, added)
    return added
  })
  return { outcome: 'added', item }
}

function addKnown(vault: OpenVault, original: NewOriginal, id: string): EvidenceItem {
  const origin = wholeOrigin(vault, original)
  const known = withoutBlob(getStoredItem(vault.db, id))
  if (origin === null) return known
  if (origin.parentId === id) throw new VaultError('DUPLICATE', { kind: 'evidence' })
  return change(vault, ['evidence', 'custody'], () => {
    addOrigin(vault.db, id, origin)
    noteMaking(vault, original, known)
    return withoutBlob(getStoredItem(vault.db, id))
  })
}

/**
 * The entry that shows the hash of an item, which its bundles need. It says nothing of its parent but the id: the hash of a
 * short text would let whoever reads the entry guess at it.
 */
function noteArrival({ db, ports, keys }: OpenVault, { origin, details }: NewOriginal, item: EvidenceItem): void {
  const { id, sha256, sizeBytes, mediaType } = item
  const parent = origin === null ? {} : { parent: origin.parentId, origin: origin.kind }
  appendCustody(db, ports, keys.user, {
    action: 'ingested',
    subject: id,
    itemHashAfter: sha256,
    details: { sizeBytes, mediaType, ...parent, ...details },
  })
}

function noteMaking({ db, ports, keys }: OpenVault, { origin, made }: NewOriginal, { id, sha256 }: EvidenceItem): void {
  if (made === undefined || origin === null) return
  const { action, reason = '', details } = made
  appendCustody(db, ports, keys.user, {
    action,
    subject: id,
    itemHashBefore: origin.parentSha256,
    itemHashAfter: sha256,
    reason,
    details: { parent: origin.parentId, kind: origin.kind, ...details },
  })
}

function wholeOrigin({ writer }: OpenVault, { origin }: NewOriginal): ItemOrigin | null {
  return origin === null ? null : { ...origin, madeAt: writer.now(), madeBy: writer.user }
}

function unknownFields(originalName: string, mediaType: string): EvidenceFields {
  return {
    title: titleFrom(originalName),
    type: typeForMedia(mediaType),
    description: '',
    language: 'und',
    createdDate: { precision: 'unknown', value: null },
    method: 'received',
    acquiredBy: '',
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
  }
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
