/** A stretch of the text of a page: characters (UTF-16 units), the end not included. */
export type Stretch = { readonly start: number; readonly end: number }
export type Chunk = { readonly start: number; readonly text: string }
export type Piece = Chunk & { readonly isHit: boolean }

/** A chunk is about so long: what is out of view costs nothing to lay out. */
const chunkLength = 4_000

/** Cuts a long text at ends of lines, so that it can be drawn piece by piece; put together it is the same text. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start + chunkLength)
    // A line without end is cut all the same, but not within a character.
    const wanted = newline === -1 || newline - start > 2 * chunkLength ? start + 2 * chunkLength : newline + 1
    const end = wanted >= text.length ? text.length : wanted - (isLowSurrogate(text, wanted) ? 1 : 0)
    chunks.push({ start, text: text.slice(start, end) })
    start = end
  }
  return chunks
}

/** A chunk in pieces that are marked, and those between them. */
export function piecesOf({ start, text }: Chunk, marks: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const put = (to: number, isHit: boolean) => {
    if (to > at) pieces.push({ start: start + at, text: text.slice(at, to), isHit })
    at = Math.max(at, to)
  }
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= start + text.length) continue
    put(Math.max(at, mark.start - start), false)
    put(Math.min(text.length, mark.end - start), true)
  }
  put(text.length, false)
  return pieces
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
