import type { Reading, StoredReading } from '../../../shared/domain/reading.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { itemsOfChildren, type KeptReading, pagesOf } from '../records/reading-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { readWhenAsked } from './read-item.ts'

/** What the reader found in an item, with the items that were made of its children. @throws VaultError NOT_FOUND, BLOB_DAMAGED, BLOB_MISSING */
export async function readingOf(vault: OpenVault, id: string): Promise<StoredReading> {
  const item = getStoredItem(vault.db, id)
  return storedReading(vault, item, (await readWhenAsked(vault, item)).kept)
}

/** Where the file says that it was made; null where it does not. */
export async function positionOf(vault: OpenVault, id: string): Promise<Reading['position']> {
  return (await readWhenAsked(vault, getStoredItem(vault.db, id))).kept.position
}

/** The text of an item, page by page. */
export async function allPagesOf(vault: OpenVault, id: string): Promise<readonly string[]> {
  const asked = await readWhenAsked(vault, getStoredItem(vault.db, id))
  return asked.pages ?? pagesOf(vault.db, id)
}

/** The text of so many pages of an item, from a page on. */
export async function textOfItem(vault: OpenVault, id: string, from: number, count: number) {
  const pages = await allPagesOf(vault, id)
  return { total: pages.length, pages: pages.slice(from, from + count).map((text, index) => ({ page: from + index, text })) }
}

function storedReading({ db }: OpenVault, { id }: StoredItem, kept: KeptReading): StoredReading {
  const { position, children, version: _version, ...shown } = kept
  const items = itemsOfChildren(db, id)
  return {
    ...shown,
    itemId: id,
    hasPosition: position !== null,
    children: children.map((child) => ({ ...child, itemId: items.get(child.index) ?? null })),
  }
}
