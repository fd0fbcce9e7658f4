import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import type { Db } from '../records/db.ts'
import { withoutBlob } from '../records/evidence-row.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { childIdsOf } from '../records/origin-table.ts'

/** What an item was made of or taken from, and what was made of it; those in the recycle bin left out. @throws VaultError NOT_FOUND */
export function familyOf(db: Db, id: string): { parents: EvidenceItem[]; children: EvidenceItem[] } {
  const { origins } = getStoredItem(db, id)
  const parentIds = [...new Set(origins.map(({ parentId }) => parentId))]
  return {
    parents: parentIds.flatMap((parentId) => existing(db, parentId)),
    children: childIdsOf(db, id).flatMap((childId) => existing(db, childId)),
  }
}

function existing(db: Db, id: string): EvidenceItem[] {
  try {
    return [withoutBlob(getStoredItem(db, id))]
  } catch (error) {
    if (vaultErrorOf(error)?.code === 'NOT_FOUND') return []
    throw error
  }
}
