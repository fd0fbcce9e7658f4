import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { isolate } from '../../view/isolate.ts'
import { timeText } from '../../view/time-text.ts'

/** Where a place is, in words; pages count from 1 for people. */
export function placeWords(place: PlaceInItem, t: Translate): string {
  switch (place.kind) {
    case 'whole':
      return t('review.place.whole')
    case 'page':
      return t('review.place.page', { page: place.page + 1 })
    case 'region':
      return t('review.place.region', { page: place.page + 1 })
    case 'span':
      return t('review.place.span', { page: place.page + 1 })
    case 'time': {
      const start = isolate(timeText(place.start))
      return place.end === null
        ? t('review.place.time', { start })
        : t('review.place.times', { start, end: isolate(timeText(place.end)) })
    }
    default:
      return place satisfies never
  }
}
