import { type SearchKind, searchKinds } from '../../../shared/contract/search.ts'
import { otherForms, readingsOfExtracted, stemArabic } from '../../../shared/domain/arabic-stem.ts'
import { foldText, searchText, searchWords, writtenWords } from '../../../shared/domain/search-text.ts'
import { sortKey } from '../../../shared/domain/sort-key.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './meta-table.ts'
import { documentReader, type SearchDocument } from './search-document.ts'

/** Grows whenever a word is normalised in another way, or a record is indexed by something else: then all is made anew. */
const searchVersion = '1'

/** A word that nobody can type, between two pieces of text, so that no phrase reaches over. */
const gap = '¶'
/** More of one text is not indexed; longer ones were pasted by mistake or by malice. */
const longestText = 4_000_000

type Queued = { readonly kind: SearchKind; readonly record_id: string }

/**
 * Indexes what triggers noted as changed, at most so many records; runs in the transaction of the change.
 * @returns how many were indexed
 */
export function indexChanged(db: Db, atMost: number): number {
  const queued = db.prepare<[number], Queued>('select kind, record_id from search_queue limit ?').all(atMost)
  if (queued.length === 0) return 0
  const index = indexer(db)
  const done = db.prepare('delete from search_queue where kind = ? and record_id = ?')
  for (const { kind, record_id } of queued) {
    if (isSearchKind(kind)) index(kind, record_id)
    done.run(kind, record_id)
  }
  return queued.length
}

/** How many records wait to be indexed. */
export function countUnindexed(db: Db): number {
  return db.prepare<[], { n: number }>('select count(*) as n from search_queue').get()?.n ?? 0
}

/**
 * Empties the index and queues every record where words were normalised in another way when it was made. A new vault only
 * notes the version.
 */
export function renewIndex(db: Db): void {
  if (readMeta(db, 'search-version') === searchVersion) return
  for (const table of ['search_index', 'search_phrases'])
    db.prepare(`insert into ${table} (${table}) values ('delete-all')`).run()
  db.prepare('delete from search_docs').run()
  for (const [kind, table] of tables)
    db.prepare(`insert into search_queue select ?, id from ${table} where true on conflict do nothing`).run(kind)
  writeMeta(db, 'search-version', searchVersion)
}

/**
 * Writes a part of the index anew without the words of records that are gone: until then they are only marked as gone.
 * @param isFirst begins with the whole index; the following steps go on with it.
 * @returns whether there is more to do
 * @see https://sqlite.org/fts5.html#the_merge_command
 */
export function forgetGone(db: Db, isFirst: boolean): boolean {
  const changes = () => db.prepare<[], { n: number }>('select total_changes() as n').get()?.n ?? 0
  const before = changes()
  for (const table of ['search_index', 'search_phrases'])
    db.prepare(`insert into ${table} (${table}, rank) values ('merge', ?)`).run(isFirst ? -pagesInStep : pagesInStep)
  // A merge that finds nothing to do still counts as one change of each table.
  return changes() - before > 2
}
const pagesInStep = 200

const tables: readonly (readonly [SearchKind, string])[] = [
  ['case', 'cases'],
  ['incident', 'incidents'],
  ['person', 'people'],
  ['evidence', 'evidence'],
  ['measure', 'measures'],
  ['consent', 'consents'],
  ['do-no-harm', 'do_no_harm'],
]

/** Takes one record after the other into the index, or out of it where it is gone. */
function indexer(db: Db): (kind: SearchKind, id: string) => void {
  const known = db.prepare<[string, string], { id: number }>('select id from search_docs where kind = ? and record_id = ?')
  const forget = ['search_index', 'search_phrases'].map((table) => db.prepare(`delete from ${table} where rowid = ?`))
  const forgetDoc = db.prepare('delete from search_docs where id = ?')
  // A changed record gets the highest number, so that going down the numbers gives the last changed first.
  const doc = db.prepare(
    `insert into search_docs values ((select coalesce(max(id), 0) + 1 from search_docs), @kind, @id, @caseId, @firstDay, @lastDay, @key)`,
  )
  const words = db.prepare('insert into search_index (rowid, title, text, facets) values (@rowid, @title, @text, @facets)')
  const read = documentReader(db)
  const phrases = db.prepare('insert into search_phrases (rowid, words) values (@rowid, @words)')
  return (kind, id) => {
    const old = known.get(kind, id)
    if (old !== undefined) for (const statement of [...forget, forgetDoc]) statement.run(old.id)
    const document = read(kind, id)
    if (document === null) return
    const { caseId, firstDay, lastDay } = document
    const { lastInsertRowid: rowid } = doc.run({ kind, id, caseId, firstDay, lastDay, key: sortKey(document.title[0] ?? '') })
    words.run({ rowid, ...wordsOf(document, kind) })
    phrases.run({ rowid, words: [...document.title, ...document.text, document.extracted].map(inOrder).join(` ${gap} `) })
  }
}

function wordsOf(document: SearchDocument, kind: SearchKind) {
  const extracted = new Set(formsOf(document.extracted))
  for (const reading of turnedForms(document.extracted)) extracted.add(reading)
  const title = new Set(document.title.flatMap((piece) => [...formsOf(piece)]))
  const text = new Set(document.text.flatMap((piece) => [...formsOf(piece)]))
  const facets = ['any', `kind-${kind}`, ...(document.caseId === null ? [] : [`case-${document.caseId}`]), ...document.facets]
  return {
    title: [...title].join(' '),
    text: [...text, ...extracted].join(' '),
    facets: facets.map((facet) => `-${facet}`).join(' '),
  }
}

/** Every form by which the words of a text are found. */
function* formsOf(text: string): Generator<string> {
  const seen = new Set<string>()
  for (const original of differentWords(text))
    for (const { folded, token } of searchWords(original)) {
      if (seen.has(folded)) continue
      seen.add(folded)
      yield token
      yield* otherForms(folded)
    }
}

/** Every word of a text as it is written, each once: folding takes long, and a long text has few different words. */
function differentWords(text: string): ReadonlySet<string> {
  return new Set(Array.from(writtenWords(text.slice(0, longestText)), ({ original }) => original))
}

/** What the words of an extracted text may have been before extraction turned lam-alef round. */
function* turnedForms(text: string): Generator<string> {
  for (const original of differentWords(text))
    for (const reading of readingsOfExtracted(original.normalize('NFKC'))) {
      const folded = foldText(reading)
      yield folded
      yield stemArabic(folded)
    }
}

function inOrder(text: string): string {
  const known = new Map<string, string>()
  const tokensOf = ({ original }: { readonly original: string }) => {
    const tokens = known.get(original) ?? searchText(original)
    known.set(original, tokens)
    return tokens
  }
  return Array.from(writtenWords(text.slice(0, longestText)), tokensOf)
    .filter((tokens) => tokens !== '')
    .join(' ')
}

function isSearchKind(kind: string): kind is SearchKind {
  return searchKinds.some((known) => known === kind)
}
