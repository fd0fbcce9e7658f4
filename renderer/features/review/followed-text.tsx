import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { parseVtt, type VttCue } from '../../../shared/domain/vtt.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { isolate } from '../../view/isolate.ts'
import { directionOf } from '../../view/language-direction.ts'
import { QueryView } from '../../view/query-view.tsx'
import { timeText } from '../../view/time-text.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { cueAt } from './cue-at.ts'
import { useFamily } from './use-review.ts'

type Props = { readonly item: EvidenceItem; readonly viewer: Viewer }

/** The transcripts and translations of a recording, one of them beside the player: it follows what is played. */
export function FollowedText({ item, viewer }: Props) {
  const { t } = useT()
  const [params] = useSearchParams()
  const { children = [] } = useFamily(item.id).data ?? {}
  const texts = children.filter((child) =>
    child.origins.some(({ parentId, kind }) => parentId === item.id && (kind === 'transcript' || kind === 'translation')),
  )
  const [wanted, setWanted] = useState(params.get('beside'))
  const text = texts.find(({ id }) => id === wanted) ?? texts[0]
  if (text === undefined) return <p className="muted">{t('review.textNone')}</p>
  return (
    <section className="stack" aria-label={t('review.follow')}>
      {texts.length > 1 ? (
        <Select
          label={t('review.followWhich')}
          options={texts.map(({ id, title }) => ({ value: id, label: title }))}
          value={text.id}
          onChange={setWanted}
        />
      ) : (
        <h2>{text.title}</h2>
      )}
      <Followed key={text.id} text={text} viewer={viewer} />
    </section>
  )
}

/** Texts of people are short: a recording of many hours stays within so many pages. */
const mostPages = 100

function Followed({ text, viewer }: { readonly text: EvidenceItem; readonly viewer: Viewer }) {
  const { t } = useT()
  const query = useQuery({
    queryKey: ['review', 'whole-text', text.id],
    queryFn: async () =>
      (await api.review.text({ id: text.id, from: 0, count: mostPages })).pages.map((page) => page.text).join('\n'),
  })
  return (
    <QueryView query={query}>
      {(content) => {
        const { cues } = parseVtt(content)
        if (cues === null || cues.length === 0)
          return (
            <>
              <Note>{t('review.followBroken')}</Note>
              <p className="review-text" dir={directionOf(text.language)} lang={text.language}>
                {content}
              </p>
            </>
          )
        return <Cues cues={cues} language={text.language} viewer={viewer} />
      }}
    </QueryView>
  )
}

type CuesProps = { readonly cues: readonly VttCue[]; readonly language: string; readonly viewer: Viewer }

/** Passages in the order of their times; the one that is being said is marked and in view. */
function Cues({ cues, language, viewer }: CuesProps) {
  const { t } = useT()
  const list = useRef<HTMLOListElement>(null)
  const { state, command } = viewer
  const current = useMemo(() => cueAt(cues, state.seconds), [cues, state.seconds])
  useEffect(() => {
    if (current !== -1 && state.isPlaying) list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current, state.isPlaying])
  return (
    <>
      <p className="field-description">{t('review.followHint')}</p>
      <ol className="review-cues" ref={list}>
        {cues.map(({ start, text }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a kept text do not move
            key={index}
            className={index === current ? 'review-cue review-cue-now' : 'review-cue'}
            aria-current={index === current}
          >
            <button
              type="button"
              className="review-cue-button"
              title={t('review.cueSeek', { start: isolate(timeText(start, 1)) })}
              onClick={() => command({ do: 'seek', seconds: start })}
            >
              <bdi dir="ltr" className="number quiet">
                {timeText(start, 1)}
              </bdi>
              <span dir={directionOf(language)} {...(language === 'und' ? {} : { lang: language })}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
