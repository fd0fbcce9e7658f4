import { useNavigate } from 'react-router'
import type { EvidenceFilter, TriageState } from '../../../shared/domain/evidence.ts'
import { useVault } from '../../session.ts'
import type { RowSource } from '../../ui/data-table-column.ts'
import type { OnRowKey } from '../../ui/use-grid-keys.ts'
import { plainLetter, stateOfKey } from '../../view/triage/triage-words.ts'
import { sortLimit, useSortItems } from '../../view/triage/use-sort-items.ts'
import { useChosenIds } from '../../view/use-chosen-ids.ts'
import type { Chosen } from '../../view/use-list.ts'
import type { ListedItem } from './use-evidence-list.ts'

type Given = { readonly source: RowSource<ListedItem> | null; readonly filter: EvidenceFilter; readonly chosen: Chosen }

/** The key that opens an item for review. */
const reviewKey = 'O'

/**
 * Keys on an item of a list: what it is worth (all that is chosen, where something is), and `o` to look at it. One that
 * was sorted by itself gives the focus to the next that is not.
 */
export function useTriageKeys({ source, filter, chosen }: Given): OnRowKey {
  const navigate = useNavigate()
  const isReadOnly = useVault().readOnly !== null
  const { mutate } = useSortItems()
  const { fetchIds } = useChosenIds()
  return ({ event, index, moveTo }) => {
    const row = source?.at(index)
    const { nativeEvent } = event
    if (row === undefined || source === null) return
    if (plainLetter(nativeEvent) === reviewKey) {
      event.preventDefault()
      void navigate(`/evidence/${row.id}/review`)
      return
    }
    const triage = stateOfKey(nativeEvent)
    if (triage === null || isReadOnly || event.repeat) return
    event.preventDefault()
    if (chosen.count > 0) {
      if (chosen.count <= sortLimit) fetchIds(chosen.ids, (ids) => mutate({ ids, triage }))
      return
    }
    mutate({ ids: [row.id], triage, title: row.title })
    moveTo(placeAfter(source, index, triage, filter))
  }
}

/** Where to go on: to the next item that is not sorted. Where the list leaves the item out now, that one comes by itself. */
export function placeAfter(
  source: Pick<RowSource<{ readonly triage: TriageState }>, 'count' | 'at'>,
  index: number,
  triage: TriageState,
  filter: Pick<EvidenceFilter, 'triage'>,
): number {
  if (filter.triage.length > 0 && !filter.triage.includes(triage)) return Math.min(index, Math.max(0, source.count - 2))
  for (let place = index + 1; place < source.count; place += 1) {
    const row = source.at(place)
    // What was not fetched yet may be one.
    if (row === undefined || row.triage === 'unsorted') return place
  }
  return Math.min(index + 1, source.count - 1)
}
