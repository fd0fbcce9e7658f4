import { useEffect } from 'react'
import type { Note } from '../../../shared/domain/note.ts'
import type { ShownMark, ShownSpan } from '../../../shared/viewer/messages.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { useNotes } from './use-review.ts'

const none: readonly Note[] = []

/** The notes of an item, shown as marks in the file. */
export function useMarks(itemId: string, { command }: Viewer, chosen: string | null) {
  const query = useNotes(itemId)
  const notes = query.data ?? none
  useEffect(() => command({ do: 'marks', ...marksOf(notes, chosen) }), [command, notes, chosen])
  return query
}

/** What of notes can be drawn over a page: parts of it, and stretches of text. */
export function marksOf(
  notes: readonly Note[],
  chosen: string | null,
): { marks: readonly ShownMark[]; spans: readonly ShownSpan[] } {
  return {
    marks: notes.flatMap(({ id, place, text }) => {
      if (place.kind !== 'region') return []
      const { kind: _, ...region } = place
      return [{ ...region, id, look: 'note' as const, isChosen: id === chosen, label: text.slice(0, 200) }]
    }),
    spans: notes.flatMap(({ id, place }) => {
      if (place.kind !== 'span') return []
      const { kind: _, ...span } = place
      return [{ ...span, id, look: 'note' as const }]
    }),
  }
}
