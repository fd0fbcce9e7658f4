import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'

/** A new note that is asked for, and where; each asking has a number of its own. */
export type NoteAsk = { readonly place: PlaceInItem; readonly count: number }

/** Where a note would stand that is written now: at the second that is played, on the page that is shown. */
export function placeNow(state: {
  readonly durationSeconds: number | null
  readonly seconds: number
  readonly pages: number
  readonly page: number
}): PlaceInItem {
  if (state.durationSeconds !== null) return { kind: 'time', start: Math.round(state.seconds * 10) / 10, end: null }
  return state.pages > 1 ? { kind: 'page', page: state.page } : { kind: 'whole' }
}
