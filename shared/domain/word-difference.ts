/** A piece of text that two versions share, or that only one of them has. */
export type Piece = { readonly is: 'same' | 'old' | 'new'; readonly text: string }

/** Words that differ beyond this are not compared one by one: the whole of one text stands against the whole of the other. */
const mostEdits = 800

/**
 * What differs between two texts, word by word, in the order in which both can be read. White space and punctuation count
 * as words of their own, so that the pieces put together are exactly the texts: `same` and `old` give the old one, `same`
 * and `new` the new one. The algorithm is that of E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
export function wordDifference(old: string, now: string): Piece[] {
  const a = wordsOf(old)
  const b = wordsOf(now)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = differences(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([piece('same', a.slice(0, start)), ...middle, piece('same', a.slice(a.length - end))])
}

/** Words with their marks, runs of white space, and every other sign by itself. */
function wordsOf(text: string): string[] {
  return text.match(/(?:[\p{L}\p{M}\p{N}_]|\u200c|\u200d)+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? []
}

function differences(a: readonly string[], b: readonly string[]): Piece[] {
  const rounds = furthest(a, b)
  if (rounds === null) return [piece('old', a), piece('new', b)]
  const pieces: Piece[] = []
  let [x, y] = [a.length, b.length]
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const reached = rounds[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const isDown = stepsDown(reached, diagonal, edits)
    const before = isDown ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : (reached.get(before) ?? 0)
    const fromY = edits === 0 ? 0 : fromX - before
    const meetX = edits === 0 ? 0 : isDown ? fromX : fromX + 1
    pieces.push(piece('same', a.slice(meetX, x)))
    if (edits > 0) pieces.push(isDown ? piece('new', b.slice(fromY, fromY + 1)) : piece('old', a.slice(fromX, fromX + 1)))
    ;[x, y] = [fromX, fromY]
  }
  return pieces.toReversed()
}

/** For each number of edits, how far along `a` each diagonal had been reached before it; null where there are too many. */
function furthest(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] | null {
  const reached = new Map<number, number>([[1, 0]])
  const rounds: ReadonlyMap<number, number>[] = []
  for (let edits = 0; edits <= Math.min(mostEdits, a.length + b.length); edits += 1) {
    rounds.push(new Map(reached))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(reached, diagonal, edits) ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      reached.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return rounds
    }
  }
  return null
}

function stepsDown(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  const below = reached.get(diagonal - 1) ?? -1
  const above = reached.get(diagonal + 1) ?? -1
  return diagonal === -edits || (diagonal !== edits && below < above)
}

const piece = (is: Piece['is'], words: readonly string[]): Piece => ({ is, text: words.join('') })

/** Neighbours of one kind become one piece; what was taken out of a run stands before what was put in. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  let [old, now] = ['', '']
  const flush = () => {
    if (old !== '') done.push({ is: 'old', text: old })
    if (now !== '') done.push({ is: 'new', text: now })
    ;[old, now] = ['', '']
  }
  for (const { is, text } of pieces) {
    if (text === '') continue
    if (is === 'old') old += text
    else if (is === 'new') now += text
    else {
      flush()
      const last = done.at(-1)
      if (last?.is === 'same') done[done.length - 1] = { is, text: last.text + text }
      else done.push({ is, text })
    }
  }
  flush()
  return done
}
