/**
 * Statements of wide tables, whose columns are those of the row that is written: every column is named, so that a later
 * step of the schema may add some. Names come from the code, never from input; values are bound by name.
 */
export function insertSql(table: string, row: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(row)
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`
}

/** Sets every column of the row in the record with its id. */
export function updateSql(table: string, row: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(row).filter((column) => column !== 'id')
  return `update ${table} set ${columns.map((column) => `${column} = @${column}`).join(', ')} where id = @id`
}
