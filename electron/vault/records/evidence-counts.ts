import type { EvidenceItem, TriageState } from '../../../shared/domain/evidence.ts'
import type { Db } from './db.ts'

/** Items of a case that are not in the recycle bin, or of all cases where it is null. */
const live = (caseId: string | null) => `e.deleted_at is null${caseId === null ? '' : ' and e.case_id = @caseId'}`

/** How many items of a case, or of all, are in each state. */
export function countTriage(db: Db, caseId: string | null): Record<TriageState, number> {
  const rows = db
    .prepare<[object], { triage: TriageState; count: number }>(
      `select e.triage, count(*) as count from evidence e where ${live(caseId)} group by e.triage`,
    )
    .all({ caseId })
  const counts = { unsorted: 0, relevant: 0, 'not-relevant': 0, later: 0 }
  for (const { triage, count } of rows) counts[triage] = count
  return counts
}

/** Every tag that an item of a case, or of any, carries; most used first. */
export function tagsInUse(db: Db, caseId: string | null): { tag: string; count: number }[] {
  return db
    .prepare<[object], { tag: string; count: number }>(
      `select t.value as tag, count(*) as count from evidence e, json_each(e.tags) t
       where ${live(caseId)} and e.tags <> '[]' group by t.value order by count desc, t.value`,
    )
    .all({ caseId })
}

/** Folders that hold items of a case themselves, with how many; by name. */
export function foldersOf(db: Db, caseId: string): { folder: string; count: number }[] {
  return db
    .prepare<[object], { folder: string; count: number }>(
      `select e.folder, count(*) as count from evidence e where ${live(caseId)} group by e.folder order by e.folder`,
    )
    .all({ caseId })
}

/** A function that gives the titles of items, also of those in the recycle bin; each once, what is gone left out. */
export function titleReader(db: Db): (ids: readonly string[]) => string[] {
  const one = db.prepare<[string], { title: string }>('select title from evidence where id = ?')
  return (ids) => [...new Set(ids)].flatMap((id) => one.all(id).map(({ title }) => title))
}

/** Items with the same bytes in other cases. What is in the recycle bin is not told. */
export function copiesOf(db: Db, item: Pick<EvidenceItem, 'caseId' | 'sha256'>) {
  return db
    .prepare<[object], { id: string; title: string; caseId: string; reference: string }>(
      `select e.id, e.title, e.case_id as caseId, c.reference from evidence e join cases c on c.id = e.case_id
       where e.sha256 = @sha256 and e.case_id <> @caseId and e.deleted_at is null and c.deleted_at is null
       order by c.reference, e.id`,
    )
    .all({ sha256: item.sha256, caseId: item.caseId })
}
