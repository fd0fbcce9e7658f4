import { useT } from '../../i18n.ts'
import { isolate } from '../../view/isolate.ts'
import { timeText } from '../../view/time-text.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import type { DraftMark } from './marks-history.ts'

/** Characters of a covered text that the list of marks shows. */
const shownText = 60

/** Where a mark is, in words. `textOf` gives the text under a mark, where the page knows it; else it is empty. */
export function useMarkWords(textOf: (mark: DraftMark) => string): (mark: DraftMark) => string {
  const { t } = useT()
  const number = useNumberWords()
  return (mark) => {
    const { place } = mark
    if (place.kind === 'whole') return ''
    if (place.kind === 'time')
      return t('redaction.fromTo', { start: isolate(timeText(place.start)), end: isolate(timeText(place.end ?? place.start)) })
    const page = number(place.page + 1)
    if (place.kind === 'page') return t('redaction.wholePage', { page })
    const text = textOf(mark).replace(/\s+/g, ' ').trim()
    const shown = text.length > shownText ? `${text.slice(0, shownText)}…` : text
    if (place.kind === 'span' || shown !== '') return t('redaction.onPageText', { page, text: isolate(shown) })
    return t('redaction.onPage', { page, top: number(Math.round(place.y * 100)) })
  }
}
