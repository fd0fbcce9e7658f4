import type { RedactionMark } from '../origin.ts'
import type { RedactionKind } from './redaction-kind.ts'

/** Why a mark cannot be applied to what an item is made of; null where it can. */
export function markProblem(
  { place, how }: RedactionMark,
  kind: RedactionKind,
  pages: number,
): 'place' | 'how' | 'page' | 'empty' | null {
  if ((kind === 'sound') === (how === 'cover')) return 'how'
  switch (place.kind) {
    case 'whole':
      return 'place'
    case 'page':
      if (kind === 'sound') return 'place'
      return place.page < pages ? null : 'page'
    case 'region':
      if (kind !== 'pixels') return 'place'
      if (place.page >= pages) return 'page'
      return place.width > 0 && place.height > 0 && place.x < 1 && place.y < 1 ? null : 'empty'
    case 'time':
      if (kind !== 'sound') return 'place'
      return place.end !== null && place.end > place.start ? null : 'empty'
    case 'span':
      if (kind !== 'text') return 'place'
      if (place.page >= pages) return 'page'
      return place.end > place.start ? null : 'empty'
  }
}
