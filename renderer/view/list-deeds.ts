import { createContext, useContext } from 'react'
import type { BinKind } from '../../shared/contract/bin.ts'
import type { ListQuery } from '../../shared/domain/exchange/export-request.ts'

/** What somebody wants written out: a list as it is shown, or only these records of it. */
export type ExportAsk = {
  readonly list: ListQuery
  readonly ids: readonly string[] | null
  readonly count: number
  /** Columns that are shown, in their order; those the export does not know are left out. */
  readonly columns: readonly string[]
}

/** Records that somebody wants to move to the recycle bin. */
export type DeleteAsk = {
  readonly records: readonly { readonly kind: BinKind; readonly id: string }[]
  readonly onDone: () => void
}

/** What can be done with records of any list. The window gives the dialogs, which are parts of other features. */
export type ListDeeds = {
  readonly exportList: ((ask: ExportAsk) => void) | null
  readonly deleteRecords: ((ask: DeleteAsk) => void) | null
}

export const ListDeedsContext = createContext<ListDeeds>({ exportList: null, deleteRecords: null })

export function useListDeeds(): ListDeeds {
  return useContext(ListDeedsContext)
}
