import type { SearchKind } from '../../../shared/contract/search.ts'
import type { Db } from './db.ts'
import type { PageWanted } from './page-of-ids.ts'
import { countUnindexed } from './search-table.ts'

/**
 * The order of a list by name. It stands beside the search index, so that the index gives it; while that is made anew, names
 * are compared one by one. Table, alias and column come from the code.
 */
export function orderByName(
  db: Db,
  {
    kind,
    table,
    alias,
    column,
  }: { readonly kind: SearchKind; readonly table: string; readonly alias: string; readonly column: string },
): Pick<PageWanted, 'from' | 'id' | 'order'> {
  const id = `${alias}.id`
  if (countUnindexed(db) > 0) return { from: `${table} ${alias}`, id, order: [`fold(${alias}.${column})`] }
  return {
    from: `search_docs d cross join ${table} ${alias} on ${id} = d.record_id and d.kind = '${kind}'`,
    id: 'd.record_id',
    order: ['d.sort_key'],
  }
}
