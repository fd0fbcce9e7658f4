import { useEffect, useState } from 'react'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import type { StoredReading } from '../../../shared/domain/reading.ts'
import type { ViewKind } from '../../../shared/domain/view-kind.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Note } from '../../ui/note.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { contentLanguageName } from '../../view/content-languages.ts'
import { isolate } from '../../view/isolate.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useDelayed } from '../../view/use-delayed.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { FollowedText } from './followed-text.tsx'
import { PageText } from './page-text.tsx'
import { TextHits } from './text-hits.tsx'
import { useHits, usePageText, useReading } from './use-review.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: ViewKind
  readonly viewer: Viewer
  /** What was looked for when the file was opened. */
  readonly find: string
  readonly onAsk: (place: PlaceInItem) => void
}

/** The text that the reader found, page by page; of sound and film, the transcripts that follow the player. */
export function TextPanel(props: Props) {
  const { t } = useT()
  const { item, kind, viewer } = props
  const reading = useReading(item.id)
  if (reading.isPending) return <Loading label={t('review.reading')} />
  return (
    <div className="review-side stack">
      {kind === 'audio' || kind === 'video' ? <FollowedText item={item} viewer={viewer} /> : null}
      <QueryView query={reading}>{(found) => <FoundText {...props} reading={found} />}</QueryView>
    </div>
  )
}

function FoundText({ reading, ...props }: Props & { readonly reading: StoredReading }) {
  const { t, language } = useT()
  if (reading.failure !== null) return <Note>{t('review.cannotPreview', { why: t(`review.why.${reading.failure}`) })}</Note>
  if (reading.textPages === 0)
    return props.kind === 'audio' || props.kind === 'video' ? null : <Note>{t('review.textNone')}</Note>
  return (
    <>
      {reading.language === 'und' ? null : (
        <p className="quiet">
          {t('review.textLanguage', { language: isolate(contentLanguageName(reading.language, language)) })}
        </p>
      )}
      <Pages {...props} total={reading.textPages} contentLanguage={reading.language} />
    </>
  )
}

type PagesProps = Props & { readonly total: number; readonly contentLanguage: string }

function Pages({ item, viewer, find, onAsk, total, contentLanguage }: PagesProps) {
  const { t, language } = useT()
  const shown = viewer.state.page
  const [page, setPage] = useState(Math.min(shown, total - 1))
  const [words, setWords] = useState(find)
  const hits = useHits(item.id, useDelayed(words, 250))
  // The text goes where the file is.
  useEffect(() => setPage(Math.min(shown, total - 1)), [shown, total])
  const text = usePageText(item.id, page)
  const go = (next: number) => {
    setPage(next)
    if (next < viewer.state.pages) viewer.command({ do: 'page', page: next })
  }
  const marks = words.trim() === '' ? [] : (hits.data?.hits ?? []).filter((hit) => hit.page === page)
  return (
    <>
      <div className="no-print">
        <SearchField
          label={t('review.textFind')}
          placeholder={t('review.textFind')}
          isLabelHidden
          value={words}
          onChange={setWords}
        />
        <p className="field-description">{t('review.textFindHint')}</p>
      </div>
      {words.trim() === '' || hits.data === undefined ? null : (
        <TextHits
          found={hits.data}
          onGo={(hit) => {
            go(hit)
            viewer.command({ do: 'find', text: words, step: 'first' })
            viewer.command({ do: 'page', page: hit })
          }}
        />
      )}
      <div className="row">
        <strong className="grow">
          {t('review.textPageOf', { page: formatCount(page + 1, language), total: formatCount(total, language) })}
        </strong>
        {total > 1 ? (
          <span className="row no-print">
            <IconButton icon="up" label={t('review.previousPage')} onPress={() => go(page - 1)} isDisabled={page === 0} />
            <IconButton icon="down" label={t('review.nextPage')} onPress={() => go(page + 1)} isDisabled={page + 1 >= total} />
          </span>
        ) : null}
      </div>
      <QueryView query={text}>
        {({ pages }) => (
          <PageText
            page={page}
            text={pages[0]?.text ?? ''}
            language={contentLanguage}
            marks={marks}
            onNote={(start, end) => onAsk({ kind: 'span', page, start, end })}
          />
        )}
      </QueryView>
    </>
  )
}
