import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { viewKindOf } from '../../../shared/domain/view-kind.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import type { Begun } from '../../view/use-draft.ts'
import { useViewer } from '../../view/viewer/use-viewer.ts'
import { PixelPanel } from './pixel-panel.tsx'
import { RedactFrame } from './redact-frame.tsx'
import { fitRegion } from './region-moves.ts'
import { SoundPanel } from './sound-panel.tsx'
import { useMarkWords } from './use-mark-words.ts'
import { type MarksDraft, useMarks } from './use-marks.ts'
import { useOpenedItem } from './use-opened-item.ts'
import { useUnderTexts } from './use-under-texts.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: 'pixels' | 'sound'
  readonly begun: Begun<MarksDraft>
}

/** Covers parts of pages, or of a sound, in the viewer. */
export function RedactWithViewer({ item, kind, begun }: Props) {
  const { t } = useT()
  const toast = useToast()
  const errorWords = useErrorWords()
  const marks = useMarks(begun.kept, begun.keep)
  const { opened, error } = useOpenedItem(item.id)
  const viewer = useViewer(opened, {
    onMark: (region) => {
      const count = marks.add([{ kind: 'region', ...fitRegion(region) }])
      if (count === 0) toast({ text: t('redaction.nothingAdded'), meaning: 'warn' })
    },
    onChosen: (id) => marks.choose(id),
  })
  const { state, ask } = viewer
  const isPdf = viewKindOf(item.mediaType) === 'pdf'
  const wordsOf = useMarkWords(useUnderTexts(marks.marks, ask, isPdf && state.status === 'shown'))
  if (error !== null)
    return (
      <Note meaning="bad" title={t('ui.failed')} live="alert">
        {errorWords(error)}
      </Note>
    )
  return (
    <RedactFrame
      item={item}
      kind={kind}
      marks={marks}
      begun={begun}
      wordsOf={wordsOf}
      hint={t(kind === 'sound' ? 'redaction.noMarksSound' : 'redaction.noMarksPixels')}
      source={ask}
      pages={isPdf ? state.pages : 1}
      durationSeconds={state.durationSeconds}
      isReady={state.status === 'shown'}
      covered={[]}
      onBack={viewer.again}
    >
      {kind === 'sound' ? (
        <SoundPanel viewer={viewer} marks={marks} />
      ) : (
        <PixelPanel viewer={viewer} marks={marks} isPdf={isPdf} wordsOf={wordsOf} />
      )}
    </RedactFrame>
  )
}
