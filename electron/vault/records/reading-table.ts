import * as v from 'valibot'
import { type ChildEntry, Reading, readerVersion, readingLimits } from '../../../shared/domain/reading.ts'
import type { Db } from './db.ts'
import { insertSql } from './row-sql.ts'

/** What the vault keeps of a reading, but for its text. */
export type KeptReading = Pick<
  Reading,
  'failure' | 'warnings' | 'pageCount' | 'language' | 'metadata' | 'position' | 'children'
> & {
  readonly textPages: number
  /** Which version of the reader found it. */
  readonly version: number
}

type ReadingRow = {
  readonly evidence_id: string
  readonly reader_version: number
  readonly failure: Reading['failure']
  readonly read_at: string
  readonly language: string
  readonly page_count: number | null
  readonly content: string
}

/** Pages of a text stand one after the other, with a form feed between them. */
export const pageEnd = '\f'

const Content = v.object({
  warnings: Reading.entries.warnings,
  metadata: Reading.entries.metadata,
  position: Reading.entries.position,
  children: Reading.entries.children,
  textPages: v.number(),
})

/** What was found in an item, or null where it was not read yet. */
export function findReading(db: Db, itemId: string): KeptReading | null {
  const row = db.prepare<[string], ReadingRow>('select * from readings where evidence_id = ?').get(itemId)
  if (!row) return null
  const content = v.parse(Content, JSON.parse(row.content))
  return { failure: row.failure, language: row.language, pageCount: row.page_count, version: row.reader_version, ...content }
}

/**
 * Keeps what was found in an item, instead of what was found before; its text comes into the search index with the
 * transaction of the caller. Nothing is kept of an item that is gone.
 */
export function keepReading(db: Db, itemId: string, reading: Reading, now: string): void {
  if (!db.prepare('select 1 from evidence where id = ?').get(itemId)) return
  const kept = keptOf(reading)
  const { failure, language, pageCount, warnings, metadata, position, children, textPages } = kept
  const row: ReadingRow = {
    evidence_id: itemId,
    reader_version: readerVersion,
    failure,
    read_at: now,
    language,
    page_count: pageCount,
    content: JSON.stringify({ warnings, metadata, position, children, textPages }),
  }
  const sql = insertSql('readings', row).replace(/^insert/, 'insert or replace')
  db.prepare(sql).run(row)
  db.prepare('delete from evidence_texts where evidence_id = ?').run(itemId)
  const text = textOf(reading)
  if (text !== '') db.prepare('insert into evidence_texts values (?, ?)').run(itemId, text)
}

/** The parts of a reading that are kept. */
export function keptOf(reading: Reading): KeptReading {
  const { failure, warnings, pageCount, language, metadata, position, children } = reading
  const text = textOf(reading)
  const textPages = text === '' ? 0 : text.split(pageEnd).length
  return { failure, warnings, pageCount, language, metadata, position, children, textPages, version: readerVersion }
}

/** The pages of a reading as one text; empty where no page has any. */
export function textOf({ pages }: Pick<Reading, 'pages'>): string {
  const text = pages.map((page) => page.replaceAll(pageEnd, '\n').toWellFormed()).join(pageEnd)
  return /[^\s]/u.test(text) ? text.slice(0, readingLimits.text + readingLimits.pages) : ''
}

/** The pages of the text of an item; none where it has no text, or was not read. */
export function pagesOf(db: Db, itemId: string): string[] {
  const row = db.prepare<[string], { text: string }>('select text from evidence_texts where evidence_id = ?').get(itemId)
  return row === undefined ? [] : row.text.split(pageEnd)
}

/** The items that were made of the children of an item, by the place of the child; those in the recycle bin left out. */
export function itemsOfChildren(db: Db, parentId: string): ReadonlyMap<ChildEntry['index'], string> {
  const rows = db
    .prepare<[string], { child_index: number; id: string }>(
      `select o.child_index, e.id from origins o join evidence e on e.id = o.item_id
       where o.parent_id = ? and o.child_index is not null and e.deleted_at is null`,
    )
    .all(parentId)
  return new Map(rows.map(({ child_index, id }) => [child_index, id]))
}

/** Failures that say something of the file, not of the reader: nobody needs to look into them. */
const ordinary = "('not-supported', 'empty')"

/** How many items of a case, or of all, wait for this version of the reader, were read, and could not be read. */
export function countReadings(db: Db, caseId: string | null): { waiting: number; done: number; failed: number } {
  const row = db
    .prepare<{ caseId: string | null; version: number }, { total: number; done: number; failed: number }>(
      `select count(*) as total,
         coalesce(sum(r.reader_version = @version and (r.failure is null or r.failure in ${ordinary})), 0) as done,
         coalesce(sum(r.reader_version = @version and r.failure not in ${ordinary}), 0) as failed
       from evidence e left join readings r on r.evidence_id = e.id
       where e.deleted_at is null and (@caseId is null or e.case_id = @caseId)`,
    )
    .get({ caseId, version: readerVersion })
  const { total, done, failed } = row ?? { total: 0, done: 0, failed: 0 }
  return { waiting: total - done - failed, done, failed }
}

/** Ids of items that this version of the reader has not looked into, in the order of arrival. */
export function unreadIds(db: Db, caseId: string | null): string[] {
  return db
    .prepare<{ caseId: string | null; version: number }, { id: string }>(
      `select e.id from evidence e where e.deleted_at is null and (@caseId is null or e.case_id = @caseId)
       and not exists (select 1 from readings r where r.evidence_id = e.id and r.reader_version = @version) order by e.id`,
    )
    .all({ caseId, version: readerVersion })
    .map(({ id }) => id)
}
