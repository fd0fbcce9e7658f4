import { useEffect, useState } from 'react'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { spansOf } from '../../../shared/domain/redaction/cover-text.ts'
import { findPlaces } from '../../../shared/domain/redaction/find-places.ts'
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
  const spans = pages.map((text, at) => spansOf(marks.marks, at, text))
  const covered = pages.flatMap((text, at) => (spans[at] ?? []).map(({ start, end }) => text.slice(start, end)))
  const placesOf = (words: string): PlaceInItem[] =>
    pages.flatMap((text, at) =>
      findPlaces(text, words)
        .filter((found) => !(spans[at] ?? []).some(({ start, end }) => start <= found.start && found.end <= end))
        .map((found) => ({ kind: 'span' as const, page: at, ...found })),
    )
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
      onCoverWords={(words) => marks.add(words.flatMap(placesOf))}
    >
      <TextPanel marks={marks} pages={pages} page={page} onPage={setPage} isCut={isCut} placesOf={placesOf} />
    </RedactFrame>
  )
}
