import * as v from 'valibot'
import { RedactionMark } from '../../../shared/domain/origin.ts'

/** A mark while the copy is being prepared: with a name of its own. */
export type DraftMark = RedactionMark & { readonly id: string }

/** Marks, and the way back and forth. */
export type MarksHistory = {
  readonly marks: readonly DraftMark[]
  readonly past: readonly (readonly DraftMark[])[]
  readonly future: readonly (readonly DraftMark[])[]
  /** What the last step was, where more of the same is the same step; else null. */
  readonly step: string | null
}

const mostSteps = 200

export function beginHistory(marks: readonly DraftMark[]): MarksHistory {
  return { marks, past: [], future: [], step: null }
}

/**
 * The next state of the marks.
 * @param step what is being done, where many small changes are one step: moving a mark by the keys, writing a note
 */
export function nextMarks(history: MarksHistory, marks: readonly DraftMark[], step: string | null = null): MarksHistory {
  if (step !== null && step === history.step) return { ...history, marks, future: [] }
  return { marks, past: [...history.past, history.marks].slice(-mostSteps), future: [], step }
}

export function undoMarks(history: MarksHistory): MarksHistory {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { marks: before, past: history.past.slice(0, -1), future: [history.marks, ...history.future], step: null }
}

export function redoMarks(history: MarksHistory): MarksHistory {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { marks: after, past: [...history.past, history.marks], future, step: null }
}

/** A name that no mark has yet. */
export function freshId(marks: readonly DraftMark[]): string {
  const numbers = marks.map(({ id }) => Number(id.slice(1))).filter(Number.isSafeInteger)
  return `m${Math.max(0, ...numbers) + 1}`
}

/** Marks in the order of the item: by page and place, or by time. */
export function inOrder(marks: readonly DraftMark[]): DraftMark[] {
  return [...marks].sort((a, b) => {
    const [first, second] = [orderOf(a), orderOf(b)]
    for (const [at, value] of first.entries()) if (value !== second[at]) return value - (second[at] ?? 0)
    return 0
  })
}

/** Marks that were kept as a draft; what does not read as a mark is left out. */
export function readMarks(kept: readonly unknown[]): DraftMark[] {
  return kept.flatMap((entry) => {
    const parsed = v.safeParse(v.strictObject({ ...RedactionMark.entries, id: v.string() }), entry)
    return parsed.success ? [parsed.output] : []
  })
}

/** A mark as the vault takes it. */
export function withoutId({ id: _id, ...mark }: DraftMark): RedactionMark {
  return mark
}

function orderOf({ place }: DraftMark): readonly number[] {
  switch (place.kind) {
    case 'whole':
      return [0, 0, 0]
    case 'page':
      return [place.page, -1, -1]
    case 'region':
      return [place.page, place.y, place.x]
    case 'span':
      return [place.page, place.start, place.end]
    case 'time':
      return [place.start, place.end ?? 0, 0]
  }
}
