import type { ItemOrigin } from '../../../shared/domain/origin.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { insertSql } from './row-sql.ts'

type OriginRow = {
  readonly parent_id: string
  readonly kind: ItemOrigin['kind']
  readonly child_index: number | null
  readonly parent_sha256: string
  readonly tool: string
  readonly reason: string
  readonly marks: string
  readonly made_at: string
  readonly made_by: string
}

/** A function that gives where an item comes from, the first origin first. */
export function originReader(db: Db): (itemId: string) => ItemOrigin[] {
  const statement = db.prepare<[string], OriginRow>('select * from origins where item_id = ? order by made_at, parent_id, kind')
  return (itemId) => statement.all(itemId).map(rowToOrigin)
}

/**
 * Says of an item that it was made of another one, or lay in it. The same origin a second time changes nothing.
 * @throws VaultError NOT_FOUND (the parent, or one of another case)
 */
export function addOrigin(db: Db, itemId: string, origin: ItemOrigin): void {
  const parent = db
    .prepare('select 1 from evidence p join evidence e on e.case_id = p.case_id where p.id = ? and e.id = ?')
    .get(origin.parentId, itemId)
  if (!parent) throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  const row = { item_id: itemId, ...originToRow(origin) }
  db.prepare(`${insertSql('origins', row)} on conflict do nothing`).run(row)
}

/** Items that were made of an item, or lay in it; not those in the recycle bin. In the order of arrival. */
export function childIdsOf(db: Db, parentId: string): string[] {
  return db
    .prepare<[string], { id: string }>(
      'select distinct e.id from origins o join evidence e on e.id = o.item_id where o.parent_id = ? and e.deleted_at is null order by e.id',
    )
    .all(parentId)
    .map(({ id }) => id)
}

/** How many items were made of some items, or lay in them, and are not among those that go; not those in the recycle bin. */
export function countStaying(db: Db, goingIds: readonly string[]): number {
  return (
    db
      .prepare<{ ids: string }, { n: number }>(
        `select count(distinct e.id) as n from origins o join evidence e on e.id = o.item_id
         where o.parent_id in (select value from json_each(@ids)) and e.deleted_at is null
           and e.id not in (select value from json_each(@ids))`,
      )
      .get({ ids: JSON.stringify(goingIds) })?.n ?? 0
  )
}

function originToRow(origin: ItemOrigin): OriginRow {
  return {
    parent_id: origin.parentId,
    kind: origin.kind,
    child_index: origin.index,
    parent_sha256: origin.parentSha256,
    tool: origin.tool,
    reason: origin.reason,
    marks: JSON.stringify(origin.marks),
    made_at: origin.madeAt,
    made_by: origin.madeBy,
  }
}

function rowToOrigin(row: OriginRow): ItemOrigin {
  return {
    parentId: row.parent_id,
    kind: row.kind,
    parentSha256: row.parent_sha256,
    index: row.child_index,
    tool: row.tool,
    reason: row.reason,
    marks: JSON.parse(row.marks),
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}
