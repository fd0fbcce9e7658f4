import { setImmediate as pause } from 'node:timers/promises'
import { type FoundPlace, finderOf } from '../../../shared/domain/find-in-text.ts'
import { parseSearch } from '../../../shared/domain/search-query.ts'
import { type SnippetPart, snippetAround } from '../../../shared/domain/search-snippet.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { allPagesOf } from './item-text.ts'

/** So many places are given; more are only counted. */
const mostPlaces = 500
/** Characters that are looked through before others may have their turn. */
const charactersInStep = 100_000

type PlaceInPages = FoundPlace & { readonly page: number; readonly snippet: SnippetPart[] }

/** Where words are in the text of an item, page by page. @throws VaultError NOT_FOUND, BLOB_DAMAGED, BLOB_MISSING */
export async function findInItem(vault: OpenVault, id: string, text: string): Promise<{ total: number; hits: PlaceInPages[] }> {
  const find = finderOf(parseSearch(text), true)
  const hits: PlaceInPages[] = []
  let total = 0
  let sincePause = 0
  for (const [page, content] of (await allPagesOf(vault, id)).entries()) {
    const places = find(content)
    total += places.length
    for (const place of places.slice(0, mostPlaces - hits.length))
      hits.push({ page, ...place, snippet: snippetAround(content, place) })
    sincePause += content.length
    if (sincePause < charactersInStep) continue
    sincePause = 0
    await pause()
  }
  return { total, hits }
}
