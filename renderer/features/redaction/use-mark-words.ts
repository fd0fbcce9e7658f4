import { useT } from '../../i18n.ts'
import { isolate } from '../../view/isolate.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import type { DraftMark } from './marks-history.ts'
import { timeText } from './time-text.ts'

/** Characters of a covered text that the list of marks shows. */
const shownText = 60

/** Where a mark is, in words. `textAt` gives the text of a stretch, where the page knows it. */
export function useMarkWords(textAt: (page: number, start: number, end: number) => string): (mark: DraftMark) => string {
  const { t } = useT()
  const number = useNumberWords()
  return ({ place }) => {
    switch (place.kind) {
      case 'whole':
        return ''
      case 'page':
        return t('redaction.wholePage', { page: number(place.page + 1) })
      case 'region':
        return t('redaction.onPage', { page: number(place.page + 1) })
      case 'span': {
        const text = textAt(place.page, place.start, place.end).replace(/\s+/g, ' ').trim()
        const shown = text.length > shownText ? `${text.slice(0, shownText)}…` : text
        return t('redaction.inText', { page: number(place.page + 1), text: isolate(shown) })
      }
      case 'time':
        return t('redaction.fromTo', { start: isolate(timeText(place.start)), end: isolate(timeText(place.end ?? place.start)) })
    }
  }
}
