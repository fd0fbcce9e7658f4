import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { redactionLimits } from '../../../shared/domain/redaction/redaction-kind.ts'
import { beginHistory, type DraftMark, freshId, inOrder, nextMarks, readMarks, redoMarks, undoMarks } from './marks-history.ts'

/** What is kept of the work while nothing is made of it yet. */
export type MarksDraft = { readonly marks: readonly DraftMark[] }

export type Marks = ReturnType<typeof useMarks>

/** The marks of a copy that is being prepared, one of them chosen, with undo and redo; each change is kept as a draft. */
export function useMarks(kept: MarksDraft | null, keep: (draft: MarksDraft) => void) {
  const [history, setHistory] = useState(() => beginHistory(inOrder(readMarks(kept?.marks ?? []))))
  const [chosenId, choose] = useState<string | null>(null)
  const [movingId, setMovingId] = useState<string | null>(null)
  const { marks } = history
  useEffect(() => keep({ marks }), [keep, marks])

  const change = useCallback(
    (next: (now: readonly DraftMark[]) => readonly DraftMark[], step: string | null = null) =>
      setHistory((now) => nextMarks(now, inOrder(next(now.marks)), step)),
    [],
  )
  /**
   * Adds marks at places, with the reason that was given last. Chooses the first.
   * @param isToMove it was put somewhere, and will be moved: the focus goes to where the keys move it
   * @returns how many were added
   */
  const add = (places: readonly PlaceInItem[], how: RedactionMark['how'] = 'cover', isToMove = false): number => {
    const fresh = places.filter((place) => !marks.some((mark) => isSamePlace(mark.place, place)))
    const fitting = fresh.slice(0, Math.max(0, redactionLimits.marks - marks.length))
    if (fitting.length === 0) return 0
    const reason = marks.find(({ id }) => id === chosenId)?.reason ?? marks.at(-1)?.reason ?? 'identity'
    const first = Number(freshId(marks).slice(1))
    const added = fitting.map((place, at): DraftMark => ({ id: `m${first + at}`, place, how, reason, note: '' }))
    change((now) => [...now, ...added])
    choose(added[0]?.id ?? null)
    setMovingId(isToMove ? (added[0]?.id ?? null) : null)
    return added.length
  }
  const set = (id: string, part: Partial<RedactionMark>, step: string | null = null) =>
    change((now) => now.map((mark) => (mark.id === id ? { ...mark, ...part } : mark)), step)
  const remove = (id: string) => {
    const at = marks.findIndex((mark) => mark.id === id)
    change((now) => now.filter((mark) => mark.id !== id))
    choose((marks[at + 1] ?? marks[at - 1])?.id ?? null)
  }
  return {
    marks,
    chosen: useMemo(() => marks.find(({ id }) => id === chosenId) ?? null, [marks, chosenId]),
    choose,
    movingId,
    add,
    set,
    remove,
    clear: () => change(() => []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => setHistory(undoMarks),
    redo: () => setHistory(redoMarks),
  }
}

function isSamePlace(a: PlaceInItem, b: PlaceInItem): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
