import type { CustodyAction } from '../../../shared/contract/call.ts'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { OriginKind, RedactionMark } from '../../../shared/domain/origin.ts'
import type { BlobInput } from '../blobs/blob-store.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { recordOriginal } from './record-original.ts'

/** Something that was made of an item. */
export type Derivative = {
  readonly parent: StoredItem
  readonly kind: OriginKind
  readonly content: BlobInput
  /** Name of the file, with its ending. */
  readonly name: string
  readonly title: string
  readonly language: string
  readonly type?: EvidenceItem['type']
  /** Persons whom it is thought to identify still; somebody has to look at it in any case. */
  readonly identifies?: readonly string[]
  /** What made it, in words. */
  readonly tool: string
  readonly reason: string
  readonly marks?: readonly RedactionMark[]
  /** What else the custody entry says: counts, never a text of a record. */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/**
 * Keeps what was made of an item as an item of its own, with the hash of its parent, why it was made, and its custody entry.
 * It belongs to the incidents of its parent and is as confidential; nobody has looked yet at whom it identifies. Its media
 * type is found in its content, like that of every item.
 * @throws VaultError DUPLICATE (it is its parent, byte for byte), IN_BIN, NOT_FOUND, DISK_FULL, CANCELLED …
 */
export async function keepDerivative(
  vault: OpenVault,
  derivative: Derivative,
  action: CustodyAction,
  signal?: AbortSignal,
): Promise<EvidenceItem> {
  const { parent, kind, reason, tool } = derivative
  const blob = await vault.blobs.put(derivative.content, signal ? { signal } : {})
  const { item } = recordOriginal(vault, {
    caseId: parent.caseId,
    blob,
    originalName: derivative.name,
    folder: parent.folder,
    modifiedAt: null,
    fields: {
      title: derivative.title,
      type: derivative.type ?? parent.type,
      language: derivative.language,
      createdDate: parent.createdDate,
      method: 'own-capture',
      acquiredBy: vault.keys.userName,
      tool,
      sourcePersonId: parent.sourcePersonId,
      sourceConnection: parent.sourceConnection,
      consentIds: parent.consentIds,
      classification: parent.classification,
      incidentIds: parent.incidentIds,
      identifies: [...(derivative.identifies ?? [])],
      peopleReviewed: false,
    },
    origin: {
      parentId: parent.id,
      kind,
      parentSha256: parent.sha256,
      index: null,
      tool,
      reason,
      marks: [...(derivative.marks ?? [])],
    },
    made: { action, reason, ...(derivative.details ? { details: derivative.details } : {}) },
  })
  return item
}
