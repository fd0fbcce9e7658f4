import { useEffect, useState } from 'react'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { spansOf } from '../../../shared/domain/redaction/cover-text.ts'
import { useT } from '../../i18n.ts'
import type { Begun } from '../../view/use-draft.ts'
import type { Asking } from '../../view/viewer/ask-viewer.ts'
import { RedactFrame } from './redact-frame.tsx'
import { TextPanel } from './text-panel.tsx'
import { useMarkWords } from './use-mark-words.ts'
import { type MarksDraft, useMarks } from './use-marks.ts'

type Props = {
  readonly item: EvidenceItem
  readonly pages: readonly string[]
  readonly isCut: boolean
  readonly begun: Begun<MarksDraft>
}

/** A text is made of what the vault read: nothing is asked of a viewer. */
const nobody: Asking = {
  pixels: async () => null,
  measure: async () => null,
  textUnder: async () => '',
  findRegions: async () => [],
  listen: async () => null,
}

/** Covers stretches of the text of an item. */
export function RedactText({ item, pages, isCut, begun }: Props) {
  const { t } = useT()
  const marks = useMarks(begun.kept, begun.keep)
  const [page, setPage] = useState(0)
  const wordsOf = useMarkWords(({ place }) =>
    place.kind === 'span' ? (pages[place.page] ?? '').slice(place.start, place.end) : '',
  )
  const { chosen } = marks
  const chosenPage = chosen !== null && 'page' in chosen.place ? chosen.place.page : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page follows the choice of a mark, also of another one on the same page
  useEffect(() => {
    if (chosenPage !== null) setPage(chosenPage)
  }, [chosen?.id, chosenPage])
  const covered = pages.flatMap((text, at) => spansOf(marks.marks, at, text).map(({ start, end }) => text.slice(start, end)))
  return (
    <RedactFrame
      item={item}
      kind="text"
      marks={marks}
      begun={begun}
      wordsOf={wordsOf}
      hint={t('redaction.noMarksText')}
      source={nobody}
      pages={pages.length}
      durationSeconds={null}
      isReady
      covered={covered}
    >
      <TextPanel marks={marks} pages={pages} page={page} onPage={setPage} isCut={isCut} />
    </RedactFrame>
  )
}
