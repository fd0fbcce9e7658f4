import type { BundleRecord } from '../../../shared/domain/plan.ts'
import type { Db } from './db.ts'

/** Writes a bundle into the ledger. It is never changed or removed. */
export function insertBundle(db: Db, bundle: BundleRecord): void {
  db.prepare('insert into bundles values (?, ?, ?, ?)').run(bundle.id, bundle.caseId, bundle.createdAt, JSON.stringify(bundle))
  const insert = db.prepare('insert into bundle_recipients values (?, ?)')
  for (const { id } of bundle.recipients) insert.run(bundle.id, id)
}

/** The ledger of one case or of all, newest first. */
export function listBundles(
  db: Db,
  input: { readonly caseId: string | null; readonly offset: number; readonly limit: number },
): { total: number; rows: BundleRecord[] } {
  const where = 'where @caseId is null or case_id = @caseId'
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from bundles ${where}`).get(input)?.n ?? 0
  const rows = db
    .prepare<[object], { content: string }>(
      `select content from bundles ${where} order by created_at desc, id desc limit @limit offset @offset`,
    )
    .all(input)
  return { total, rows: rows.map(({ content }) => JSON.parse(content)) }
}
