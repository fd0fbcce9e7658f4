import type { Db } from './db.ts'

export type TableDump = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** Every table as plain rows, in the order of its key; binary values as base64. What is made of the others (the search index, small pictures, who is in a case) is left out. */
export function* dumpTables(db: Db): Generator<TableDump> {
  const tables = db
    .prepare<[], { name: string }>(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search\\_%' escape '\\' and name not in ('case_people', 'thumbnails') order by name`,
    )
    .all()
  for (const { name } of tables) {
    const columns = db
      .prepare<[string], { name: string }>('select name from pragma_table_info(?) order by cid')
      .all(name)
      .map((column) => column.name)
    const rows = db.prepare<[], Record<string, string | number | null | Buffer>>(`select * from "${name}" order by 1, 2`).all()
    yield { table: name, columns, rows: rows.map(plainRow) }
  }
}

/** The reference of every case. */
export function caseReferences(db: Db): { readonly id: string; readonly reference: string }[] {
  return db.prepare<[], { id: string; reference: string }>('select id, reference from cases order by reference').all()
}

function plainRow(row: Readonly<Record<string, string | number | null | Buffer>>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, Buffer.isBuffer(value) ? value.toString('base64') : value]),
  )
}
