import { type RefObject, useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useNavigate } from 'react-router'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { parseSearch } from '../../../shared/domain/search-query.ts'
import { markHits } from '../../../shared/domain/search-snippet.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { hitPlace, kindKeys } from '../../view/hit-place.ts'
import { isolate } from '../../view/isolate.ts'
import { HitText } from './hit-text.tsx'

type Props = {
  readonly hits: readonly SearchHit[]
  /** What was looked for, for marking the titles. */
  readonly text: string
  /** The answer to what is asked now is on its way. */
  readonly isStale: boolean
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** What was found: type, case, title and the piece of text around the first hit. Arrow keys go along, Enter opens. */
export function HitList({ hits, text, isStale, listRef }: Props) {
  const { t, language } = useT()
  const navigate = useNavigate()
  const terms = useMemo(() => parseSearch(text), [text])
  const byKey = new Map(hits.map((hit) => [keyOf(hit), hit]))
  return (
    <ListBox
      ref={listRef}
      className={isStale ? 'hits hits-stale' : 'hits'}
      aria-busy={isStale}
      aria-label={t('search.results')}
      selectionMode="none"
      onAction={(key) => {
        const hit = byKey.get(String(key))
        if (hit) void navigate(hitPlace(hit, text))
      }}
    >
      {hits.map((hit) => {
        const kind = t(kindKeys[hit.kind])
        const title = hit.title === '' ? t('search.untitled', { kind }) : hit.title
        const page = hit.page === null || (hit.pageCount ?? 1) < 2 ? null : formatCount(hit.page + 1, language)
        const inCase = hit.caseReference === null ? '' : t('search.inCase', { reference: isolate(hit.caseReference) })
        return (
          <ListBoxItem
            key={keyOf(hit)}
            id={keyOf(hit)}
            className="hit"
            textValue={page === null ? `${title}, ${kind}` : `${title}, ${kind}, ${t('search.onPage', { page })}`}
          >
            <div className="hit-kind">
              <span>{kind}</span>
              {inCase === '' ? null : <span>{inCase}</span>}
              {page === null ? null : <span>{t('search.onPage', { page })}</span>}
            </div>
            <div>
              <div className="hit-title">
                <HitText parts={markHits(title, terms)} />
              </div>
              {hit.snippet.length === 0 ? null : (
                <div className="hit-text">
                  <HitText parts={hit.snippet} />
                </div>
              )}
            </div>
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}

function keyOf({ kind, id }: SearchHit): string {
  return `${kind} ${id}`
}
