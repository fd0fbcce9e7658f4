import type { KeyboardEvent, ReactNode } from 'react'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { RedactionKind } from '../../../shared/domain/redaction/redaction-kind.ts'
import { viewKindOf } from '../../../shared/domain/view-kind.ts'
import { useT } from '../../i18n.ts'
import { DraftNote } from '../../view/draft-gate.tsx'
import type { Begun } from '../../view/use-draft.ts'
import type { Asking } from '../../view/viewer/ask-viewer.ts'
import { MadeStep } from './made-step.tsx'
import { MakeButton } from './make-button.tsx'
import { MakingDialog } from './making-dialog.tsx'
import { MarkDetails } from './mark-details.tsx'
import { MarkList } from './mark-list.tsx'
import { type DraftMark, withoutId } from './marks-history.ts'
import { useMaking } from './use-making.ts'
import type { Marks, MarksDraft } from './use-marks.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: RedactionKind
  readonly marks: Marks
  readonly begun: Begun<MarksDraft>
  readonly wordsOf: (mark: DraftMark) => string
  /** What to do where there is no mark yet. */
  readonly hint: string
  readonly source: Asking
  readonly pages: number
  readonly durationSeconds: number | null
  /** Whether the item is shown, so that a copy can be made of it. */
  readonly isReady: boolean
  /** Texts that are covered, where the page knows them itself. */
  readonly covered: readonly string[]
  /** Covers words wherever they stand, where the page can do that at once. */
  readonly onCoverWords?: (words: readonly string[]) => void
  /** The item is shown once more, after the copy was. */
  readonly onBack?: () => void
  /** The item with its marks. */
  readonly children: ReactNode
}

/** The item beside its marks; then the copy beside what its check found. */
export function RedactFrame(props: Props) {
  const { item, kind, marks, begun, wordsOf, source, pages } = props
  const { t } = useT()
  const { making, start, stop, back, kept } = useMaking()
  const isPdf = viewKindOf(item.mediaType) === 'pdf'
  const onKeyDown = (event: KeyboardEvent) => undoByKey(event, marks)
  const make = (resolution: Parameters<typeof start>[0]['resolution']) =>
    start({
      id: item.id,
      kind,
      isPdf,
      pages,
      durationSeconds: props.durationSeconds,
      marks: marks.marks.map(withoutId),
      resolution,
      source,
    })
  if (making.step === 'made') {
    const covered = [...props.covered, ...making.made.covered]
    const goBack = () => {
      props.onBack?.()
      back()
    }
    const coverRest = () => {
      props.onCoverWords?.(making.made.report.remaining.map(({ text }) => text))
      goBack()
    }
    const onKept = () => {
      kept()
      begun.forget()
    }
    return <MadeStep item={item} made={making.made} covered={covered} onBack={goBack} onCoverRest={coverRest} onKept={onKept} />
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo work wherever the focus is
    <div className="split redaction-split" onKeyDown={onKeyDown}>
      {props.children}
      <aside className="split-side" aria-label={t('redaction.marks')}>
        <MarkList marks={marks} wordsOf={wordsOf} hint={props.hint} />
        {marks.chosen === null ? null : (
          <MarkDetails key={marks.chosen.id} marks={marks} mark={marks.chosen} wordsOf={wordsOf} pages={pages} />
        )}
        <MakeButton
          making={making}
          isPdf={isPdf}
          isSound={kind === 'sound'}
          canMake={marks.marks.length > 0 && props.isReady}
          onMake={make}
        />
        <DraftNote begun={begun} />
      </aside>
      {making.step === 'running' ? <MakingDialog progress={making.progress} isSound={kind === 'sound'} onStop={stop} /> : null}
    </div>
  )
}

/** Undo and redo of the marks; where somebody writes, the field itself takes back what was typed. */
function undoByKey(event: KeyboardEvent, marks: Marks): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const { target } = event
  const isWriting =
    target instanceof HTMLInputElement ||
    (target instanceof HTMLTextAreaElement && target.getAttribute('aria-readonly') !== 'true')
  const isUndo = event.key.toLowerCase() === 'z' || event.code === 'KeyZ'
  if (isWriting || !(isUndo || event.key.toLowerCase() === 'y')) return
  event.preventDefault()
  event.stopPropagation()
  if (isUndo && !event.shiftKey) marks.undo()
  else marks.redo()
}
