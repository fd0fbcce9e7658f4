import type { nameFinder } from '../../../shared/domain/name-finder.ts'
import type { FileOutcome, PersonOutcome } from '../../../shared/domain/plan.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import { pagesOf } from '../records/reading-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { occursInFile } from './scan-file.ts'

type Finder = ReturnType<typeof nameFinder>
export type FileRules = {
  readonly isCaseBlocked: boolean
  /** Items that the user leaves out. */
  readonly leaveOut: readonly string[]
  readonly outcomes: readonly PersonOutcome[]
  /** Finds names and contacts that may not leave. */
  readonly names: Finder
  /** Finds places that may not leave; null where none is hidden. */
  readonly places: Finder | null
}

/**
 * Whether a file leaves: only when somebody has looked at whom it identifies, all of them are named in full, nobody
 * whom it shows hides their picture, and no protected name or place is found in its bytes or in the text that the reader
 * took out of them (that of a PDF stands in no bytes).
 * @throws VaultError BLOB_MISSING, BLOB_DAMAGED
 */
export async function decideFile(vault: OpenVault, item: StoredItem, rules: FileRules): Promise<FileOutcome> {
  const file = { itemId: item.id, originalName: item.originalName, title: item.title, sizeBytes: item.sizeBytes }
  const stays = (reason: FileOutcome['reason'], becauseOf: readonly string[] = []) => ({
    ...file,
    leaves: false,
    reason,
    becauseOf: [...becauseOf],
  })
  if (rules.isCaseBlocked) return stays('case-blocked')
  if (rules.leaveOut.includes(item.id)) return stays('left-out-by-user')
  if (!item.peopleReviewed) return stays('people-not-reviewed')
  const identified = item.identifies.map((id) => ({ id, outcome: rules.outcomes.find(({ personId }) => personId === id) }))
  const withheld = identified.filter(({ outcome }) => outcome?.leavesAs !== 'full-name')
  if (withheld.length > 0)
    return stays(
      'identifies-withheld',
      withheld.map(({ id }) => id),
    )
  const hiding = isPicture(item) ? identified.filter(({ outcome }) => outcome?.hiddenFields.includes('photo')) : []
  if (hiding.length > 0)
    return stays(
      'photo-hidden',
      hiding.map(({ id }) => id),
    )
  const text = pagesOf(vault.db, item.id).join('\n')
  const occurs = async ({ occursIn }: Finder) => occursIn(text) || (await occursInFile(vault.blobs, item, occursIn))
  if (await occurs(rules.names)) return stays('name-found')
  if (rules.places !== null && (await occurs(rules.places))) return stays('place-hidden')
  return { ...file, leaves: true, reason: 'leaves', becauseOf: [] }
}

function isPicture({ type, mediaType }: Pick<StoredItem, 'type' | 'mediaType'>): boolean {
  return type === 'photo' || type === 'video' || /^(image|video)\//.test(mediaType)
}
