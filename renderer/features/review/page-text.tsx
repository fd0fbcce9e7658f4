import { useRef } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { chunksOf, piecesOf, type Stretch } from './text-chunks.ts'

type Props = {
  readonly page: number
  readonly text: string
  readonly language: string
  /** Stretches to be marked, in characters of the page. */
  readonly marks: readonly Stretch[]
  readonly onNote: (start: number, end: number) => void
}

/** The text of one page, as it was found: to be read, selected and copied. Each line has the direction of its own letters. */
export function PageText({ page, text, language, marks, onNote }: Props) {
  const { t } = useT()
  const place = useRef<HTMLElement>(null)
  if (text.trim() === '') return <Note>{t('review.textNonePage')}</Note>
  const note = () => {
    const span = selectedIn(place.current)
    if (span !== null) onNote(span.start, span.end)
  }
  return (
    <>
      <article
        key={page}
        className="review-text"
        dir="auto"
        ref={place}
        {...(language === 'und' ? {} : { lang: language })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keys too
        tabIndex={0}
        aria-label={t('review.tab.text')}
      >
        {chunksOf(text).map((chunk) => (
          <div key={chunk.start} className="review-chunk" data-start={chunk.start}>
            {piecesOf(chunk, marks).map((piece) =>
              piece.isHit ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
            )}
          </div>
        ))}
      </article>
      <div className="actions no-print">
        <Button onPress={note}>{t('review.noteOnSelection')}</Button>
      </div>
    </>
  )
}

/** What is selected in the text, in characters of the page; null where nothing is. */
function selectedIn(place: HTMLElement | null): Stretch | null {
  const selection = document.getSelection()
  if (place === null || selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (range.collapsed || !place.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const chunk = element?.closest<HTMLElement>('[data-start]')
  if (!chunk) return null
  const before = document.createRange()
  before.setStart(chunk, 0)
  before.setEnd(node, offset)
  return Number(chunk.dataset.start) + before.toString().length
}
