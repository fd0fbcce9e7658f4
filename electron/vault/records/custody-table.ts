import type { CustodyHead } from '../ports.ts'
import type { Db } from './db.ts'

export type CustodyRow = {
  readonly chain: string
  readonly seq: number
  readonly hash: string
  /** Canonical JSON of entry, body and signature. */
  readonly line: string
  readonly action: string
  readonly subject: string | null
  readonly at: string
}

export function insertCustodyLine(db: Db, row: CustodyRow): void {
  db.prepare('insert into custody values (@chain, @seq, @hash, @line, @action, @subject, @at)').run(row)
}

/** The last entry of a chain, or null. */
export function custodyHead(db: Db, chain: string): CustodyHead | null {
  return (
    db.prepare<[string], CustodyHead>('select seq, hash from custody where chain = ? order by seq desc limit 1').get(chain) ??
    null
  )
}

/** The last entry of every chain of the vault. */
export function custodyHeads(db: Db): (CustodyHead & { readonly chain: string })[] {
  return db
    .prepare<[], CustodyHead & { chain: string }>(
      'select chain, seq, hash from custody c where seq = (select max(seq) from custody where chain = c.chain) order by chain',
    )
    .all()
}

/** How many entries all chains have together. */
export function countCustody(db: Db): number {
  return db.prepare<[], { n: number }>('select count(*) as n from custody').get()?.n ?? 0
}

export function hasCustodyEntry(db: Db, hash: string): boolean {
  return db.prepare('select 1 from custody where hash = ?').get(hash) !== undefined
}

/** Lines of one chain in their order, from the entry with place `from` on, read as they are needed. */
export function custodyLines(db: Db, chain: string, from = 1): IterableIterator<CustodyRow> {
  return db
    .prepare<[string, number], CustodyRow>('select * from custody where chain = ? and seq >= ? order by seq')
    .iterate(chain, from)
}

/** Lines of one chain with places from `first` to `last`, both inclusive. */
export function custodyBatch(db: Db, chain: string, first: number, last: number): CustodyRow[] {
  return db
    .prepare<[string, number, number], CustodyRow>('select * from custody where chain = ? and seq between ? and ? order by seq')
    .all(chain, first, last)
}

/** Lines about one subject, or all, newest first. */
export function listCustody(
  db: Db,
  input: { readonly subject: string | null; readonly offset: number; readonly limit: number },
): { total: number; rows: CustodyRow[] } {
  const where = 'where @subject is null or subject = @subject'
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from custody ${where}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], CustodyRow>(`select * from custody ${where} order by at desc, chain, seq desc limit @limit offset @offset`)
    .all(input)
  return { total, rows }
}
