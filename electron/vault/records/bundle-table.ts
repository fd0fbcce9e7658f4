import type { HolderToTell } from '../../../shared/domain/consent.ts'
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

type HolderRow = { recipientId: string; name: string; bundleId: string; caseReference: string; createdAt: string }

/** The recipients of every bundle in which a person left as anything but withheld, by name; their bundles newest first. */
export function holdersOf(db: Db, personId: string): HolderToTell[] {
  const rows = db
    .prepare<{ personId: string }, HolderRow>(
      `select r.id as recipientId, r.name, b.id as bundleId, b.content ->> '$.caseReference' as caseReference, b.created_at as createdAt
       from bundles b join bundle_recipients x on x.bundle_id = b.id join recipients r on r.id = x.recipient_id
       where exists (select 1 from json_each(b.content, '$.people') p
         where p.value ->> '$.personId' = @personId and p.value ->> '$.leavesAs' <> 'withheld')
       order by fold(r.name), r.id, b.created_at desc, b.id desc`,
    )
    .all({ personId })
  return [...Map.groupBy(rows, ({ recipientId }) => recipientId)].map(([recipientId, ofRecipient]) => ({
    recipientId,
    name: ofRecipient[0]?.name ?? '',
    bundles: ofRecipient.map(({ bundleId, caseReference, createdAt }) => ({ bundleId, caseReference, createdAt })),
  }))
}
