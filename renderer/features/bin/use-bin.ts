import { type BinKind, type BinRow, binKinds, type DestroyedRow } from '../../../shared/contract/bin.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

/** A record of the bin as a row of a list: its name tells of what kind it is. */
export type BinListRow = Omit<BinRow, 'id'> & { readonly id: string; readonly recordId: string }

const sorts = ['deletedAt'] as const
const destroyedSorts = ['destroyedAt'] as const
const noFilter = {}

/** The recycle bin, the last deleted first. */
export function useBinList() {
  return useList<BinListRow, object, (typeof sorts)[number]>({
    name: 'bin',
    queryKey: ['bin', 'list'],
    sorts,
    startSort: { by: 'deletedAt', descending: true },
    startFilter: noFilter,
    readFilter: () => noFilter,
    fetchPage: async ({ offset, limit, text }) => {
      const { total, rows } = await api.bin.list({ offset, limit, text })
      return { total, rows: rows.map((row) => ({ ...row, recordId: row.id, id: `${row.kind} ${row.id}` })) }
    },
  })
}

/** The records that rows of the list stand for. */
export function recordsOf(rowIds: readonly string[]): { readonly kind: BinKind; readonly id: string }[] {
  return rowIds.flatMap((rowId) => {
    const [name, id] = rowId.split(' ')
    const kind = binKinds.find((one) => one === name)
    return kind === undefined || id === undefined ? [] : [{ kind, id }]
  })
}

/** What was destroyed, the last first. */
export function useDestroyedList() {
  return useList<DestroyedRow, object, (typeof destroyedSorts)[number]>({
    name: 'destroyed',
    queryKey: ['bin', 'destroyed'],
    sorts: destroyedSorts,
    startSort: { by: 'destroyedAt', descending: true },
    startFilter: noFilter,
    readFilter: () => noFilter,
    fetchPage: ({ offset, limit }) => api.bin.destroyed({ offset, limit }),
  })
}
