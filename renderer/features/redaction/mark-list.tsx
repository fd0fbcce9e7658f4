import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import type { DraftMark } from './marks-history.ts'
import type { Marks } from './use-marks.ts'

type Props = {
  readonly marks: Marks
  /** Where a mark is, in words. */
  readonly wordsOf: (mark: DraftMark) => string
  /** What to do where there is no mark yet. */
  readonly hint: string
}

/** Marks that are drawn at first: a mark on every page of a long document makes many. */
const shownAtFirst = 100

/** Every mark in the order of the item, one of them chosen. */
export function MarkList({ marks, wordsOf, hint }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const [shown, setShown] = useState(shownAtFirst)
  const list = useRef<HTMLUListElement>(null)
  const takesFocus = useRef(false)
  const all = marks.marks
  const chosenAt = all.findIndex(({ id }) => id === marks.chosen?.id)
  useEffect(() => {
    if (chosenAt >= shown) setShown(chosenAt + 1)
    const current = list.current?.querySelector<HTMLButtonElement>('[aria-current]')
    current?.scrollIntoView({ block: 'nearest' })
    if (takesFocus.current) current?.focus()
    takesFocus.current = false
  }, [chosenAt, shown])
  return (
    <section className="section" aria-label={t('redaction.marks')}>
      <div className="row">
        <h2 aria-live="polite">{all.length === 0 ? t('redaction.marks') : t('redaction.marksCount', { count: all.length })}</h2>
        <MarksTools marks={marks} />
      </div>
      {all.length === 0 ? (
        <div className="redaction-empty">
          <p>{t('redaction.noMarks')}</p>
          <p className="quiet">{hint}</p>
        </div>
      ) : (
        <ul ref={list} className="redaction-marks" aria-label={t('redaction.marks')}>
          {all.slice(0, shown).map((mark, at) => (
            <li key={mark.id}>
              <button
                type="button"
                className="redaction-mark"
                aria-current={mark.id === marks.chosen?.id ? 'true' : undefined}
                onClick={() => marks.choose(mark.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Delete') return
                  takesFocus.current = true
                  marks.remove(mark.id)
                }}
              >
                <span>
                  <span className="quiet number">{number(at + 1)}.</span> <bdi>{wordsOf(mark)}</bdi>
                </span>
                <span className="quiet">
                  {mark.how === 'cover' ? null : `${t(`redaction.how.${mark.how}`)} · `}
                  {t(`redaction.reason.${mark.reason}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length > shown ? (
        <Button onPress={() => setShown(shown + 500)}>{t('redaction.showMore', { number: number(all.length - shown) })}</Button>
      ) : null}
    </section>
  )
}

/** Undo, redo, and taking all marks away. */
function MarksTools({ marks }: { readonly marks: Marks }) {
  const { t } = useT()
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="actions">
      <Button icon="undo" kind="quiet" onPress={marks.undo} isDisabled={!marks.canUndo} aria-keyshortcuts="Control+Z">
        {t('redaction.undo')}
      </Button>
      <Button kind="quiet" onPress={marks.redo} isDisabled={!marks.canRedo} aria-keyshortcuts="Control+Shift+Z">
        {t('redaction.redo')}
      </Button>
      {marks.marks.length > 1 ? (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {t('redaction.clear')}
        </Button>
      ) : null}
      <ConfirmDialog
        title={t('redaction.clear')}
        isOpen={isAsking}
        confirmLabel={t('redaction.clear')}
        cancelLabel={t('ui.cancel')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          marks.clear()
          toast({ text: t('redaction.deleted') })
        }}
        isDangerous
      >
        <p>{t('redaction.clearAsk')}</p>
      </ConfirmDialog>
    </div>
  )
}
