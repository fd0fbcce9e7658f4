import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { spansOf } from '../../../shared/domain/redaction/cover-text.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { FindAndCover } from './find-and-cover.tsx'
import { PageSteps } from './page-steps.tsx'
import type { Marks } from './use-marks.ts'

type Props = {
  readonly marks: Marks
  readonly pages: readonly string[]
  readonly page: number
  readonly onPage: (page: number) => void
  readonly isCut: boolean
  /** Places where words stand and are not covered yet. */
  readonly placesOf: (words: string) => readonly PlaceInItem[]
}

/** The text of a page, in which words are selected and covered. */
export function TextPanel({ marks, pages, page, onPage, isCut, placesOf }: Props) {
  const { t } = useT()
  const toast = useToast()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = pages[page] ?? ''
  const cover = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    if (selectionEnd <= selectionStart) return toast({ text: t('redaction.selectFirst'), meaning: 'warn' })
    const count = marks.add([{ kind: 'span', page, start: selectionStart, end: selectionEnd }])
    if (count === 0) toast({ text: t('redaction.nothingAdded'), meaning: 'warn' })
    field.current?.setSelectionRange(selectionEnd, selectionEnd)
  }
  return (
    <section className="redaction-main" aria-label={t('redaction.document')}>
      <div className="row">
        <PageSteps page={page} pages={pages.length} onPage={onPage} />
        <Button icon="withheld" onPress={cover}>
          {t('redaction.coverSelection')}
        </Button>
      </div>
      <p className="quiet">{t('redaction.textHint')}</p>
      {isCut ? <Note meaning="warn">{t('redaction.textCut')}</Note> : null}
      <CoveredText field={field} text={text} page={page} marks={marks} onEnter={cover} />
      <FindAndCover find={async (words) => placesOf(words)} marks={marks} />
    </section>
  )
}

type TextProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly page: number
  readonly marks: Marks
  readonly onEnter: () => void
}

/** A text that can be selected by mouse and keys, over the same text with its covered parts drawn. */
function CoveredText({ field, text, page, marks, onEnter }: TextProps) {
  const { t } = useT()
  const spans = spansOf(marks.marks, page, text)
  useEffect(() => {
    // A field that is read-only shows no caret, and its text cannot be selected by the keys: this one takes no input instead.
    const refuse = (event: Event) => event.preventDefault()
    const element = field.current
    for (const kind of ['beforeinput', 'drop']) element?.addEventListener(kind, refuse)
    return () => {
      for (const kind of ['beforeinput', 'drop']) element?.removeEventListener(kind, refuse)
    }
  }, [field])
  const chosen = marks.chosen?.place
  const isChosen = (start: number, end: number) =>
    chosen?.kind === 'span' && chosen.page === page && chosen.start < end && chosen.end > start
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }
  const chooseAt = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    if (selectionStart !== selectionEnd) return
    const hit = marks.marks.find(
      ({ place }) => place.kind === 'span' && place.page === page && place.start <= selectionStart && selectionStart < place.end,
    )
    if (hit) marks.choose(hit.id)
  }
  return (
    <div className="redaction-text">
      <pre className="redaction-text-drawn" dir="auto" aria-hidden>
        {spans.map(({ start, end }, at) => (
          <span key={start}>
            {text.slice(spans[at - 1]?.end ?? 0, start)}
            <mark data-chosen={isChosen(start, end) || undefined}>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(spans.at(-1)?.end ?? 0)}
        {'\n'}
      </pre>
      <textarea
        ref={field}
        className="redaction-text-field"
        dir="auto"
        aria-label={t('redaction.text')}
        aria-readonly
        inputMode="none"
        spellCheck={false}
        value={text}
        onChange={() => undefined}
        onKeyDown={onKeyDown}
        onSelect={chooseAt}
      />
    </div>
  )
}
