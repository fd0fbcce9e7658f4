import type { SearchHit, SearchKind } from '../../../shared/contract/search.ts'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import { parseSearch, type SearchTerm } from '../../../shared/domain/search-query.ts'
import { snippetOf, wordTest } from '../../../shared/domain/search-snippet.ts'
import type { Db } from './db.ts'
import { pageEnd } from './reading-table.ts'
import { documentReader } from './search-document.ts'
import { searchFacets } from './search-facets.ts'
import { type SearchMatch, searchMatch } from './search-match.ts'

/** So many hits are counted and can be paged through; whoever has more types another word. */
export const mostHits = 1_000

/** Characters of files that are looked through for the places of hits; beyond, a record is found without a place. */
const mostLookedThrough = 20_000_000

type Doc = {
  readonly kind: SearchKind
  readonly record_id: string
  readonly case_id: string | null
  readonly reference: string | null
}

/**
 * Finds records by words, whatever their spelling. Order: those whose title, reference or names fit, then the others;
 * within both the last changed first. (A rank by word statistics reads every match before it knows the first: too slow for
 * a word that every record has. This order streams from the end of the index and stops after a thousand.)
 */
export function findRecords(
  db: Db,
  input: {
    readonly text: string
    readonly kinds: readonly SearchKind[]
    readonly filter: IncidentFilter
    readonly offset: number
    readonly limit: number
  },
): { total: number; isMore: boolean; rows: SearchHit[] } {
  const terms = parseSearch(`${input.filter.text} ${input.text}`)
  const narrowed = searchFacets(db, input.kinds, input.filter)
  const isEmpty = !terms.some(({ isExcluded }) => !isExcluded) && narrowed.facets.length === 0 && narrowed.where.length === 0
  if (isEmpty || narrowed.isNothing) return { total: 0, isMore: false, rows: [] }
  const match = searchMatch(terms, narrowed.facets)
  const inTitle = match.inTitle === null ? [] : matching(db, match, match.inTitle, narrowed, mostHits + 1)
  const others = inTitle.length > mostHits ? [] : matching(db, match, match.anywhere, narrowed, mostHits + 1)
  const ids = [...new Set([...inTitle, ...others])]
  const total = Math.min(ids.length, mostHits)
  const page = ids.slice(0, total).slice(input.offset, input.offset + input.limit)
  const read = hitReader(db, terms)
  return { total, isMore: ids.length > mostHits, rows: page.flatMap((id) => read(id) ?? []) }
}

type Narrowed = ReturnType<typeof searchFacets>

/** Numbers of the documents that fit, the last changed first. */
function matching(db: Db, match: SearchMatch, words: string, narrowed: Narrowed, limit: number): number[] {
  const phrase = '+x.rowid in (select rowid from search_phrases where search_phrases match ?)'
  const conditions = [
    ...match.phrases.map(() => phrase),
    ...match.withoutPhrases.map(() => phrase.replace(' in ', ' not in ')),
    ...narrowed.where,
  ]
  const join = narrowed.where.length === 0 ? '' : 'cross join search_docs d on d.id = x.rowid'
  const sql = `select x.rowid as id from search_index x ${join} where search_index match ?
    ${conditions.map((condition) => `and ${condition}`).join(' ')} order by x.rowid desc limit ?`
  return db
    .prepare<(string | number)[], { id: number }>(sql)
    .all(words, ...match.phrases, ...match.withoutPhrases, ...narrowed.values, limit)
    .map(({ id }) => id)
}

function hitReader(db: Db, terms: readonly SearchTerm[]): (id: number) => SearchHit | null {
  const docWith = db.prepare<[number], Doc>(
    `select d.kind, d.record_id, d.case_id, c.reference from search_docs d left join cases c on c.id = d.case_id where d.id = ?`,
  )
  const read = documentReader(db)
  const [isHit, isHitInFile] = [wordTest(terms), wordTest(terms, true)]
  let charactersLeft = mostLookedThrough
  return (docId) => {
    const doc = docWith.get(docId)
    const document = doc ? read(doc.kind, doc.record_id) : null
    if (!doc || document === null) return null
    const [title = '', ...otherNames] = document.title
    const own = snippetOf([...document.text, ...otherNames], isHit)
    const isLookedThrough = own.foundAt === null && document.extracted !== '' && charactersLeft > 0
    if (isLookedThrough) charactersLeft -= document.extracted.length
    const inFile = isLookedThrough ? snippetOf([document.extracted], isHitInFile) : null
    const { kind, record_id: id, case_id: caseId, reference: caseReference } = doc
    const found = { kind, id, caseId, caseReference, personId: document.personId, title }
    if (inFile === null || inFile.foundAt === null)
      return { ...found, snippet: (inFile ?? own).parts, page: null, pageCount: null }
    const pages = document.extracted.split(pageEnd)
    const page = document.extracted.slice(0, inFile.foundAt).split(pageEnd).length - 1
    return { ...found, snippet: snippetOf([pages[page] ?? ''], isHitInFile).parts, page, pageCount: pages.length }
  }
}
