/** A piece of text as pdf.js finds it, in the order of the page's content; inside a piece letters are in reading order. */
export type TextPiece = {
  readonly str: string
  readonly dir: string
  /** Matrix: [4] and [5] are its place, [1] is not 0 where it is turned. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/**
 * The text of a page, line by line. Lines with Arabic or Hebrew are drawn from left to right and read from right to
 * left: their pieces are put into reading order by where they stand.
 */
export function textOfPieces(pieces: Iterable<TextPiece>): string {
  const lines: string[] = []
  let line: TextPiece[] = []
  for (const piece of pieces) {
    line.push(piece)
    if (!piece.hasEOL) continue
    lines.push(textOfLine(line))
    line = []
  }
  lines.push(textOfLine(line))
  return plainArabic(lines.join('\n')).trim()
}

/** A piece on its line: where it begins and ends along the way the line runs. */
type Placed = {
  readonly text: string
  readonly isRight: boolean
  readonly isNeutral: boolean
  readonly start: number
  readonly end: number
}

function textOfLine(line: readonly TextPiece[]): string {
  const shown = line.filter(({ str }) => str !== '')
  if (!shown.some(({ dir }) => dir === 'rtl')) return shown.map(({ str }) => str).join('')
  const placed = withBlanks(shown.map(placedOn).sort((a, b) => a.start - b.start))
  return readingOrder(placed).replace(/ {2,}/g, ' ').trim()
}

function placedOn({ str, dir, transform, width }: TextPiece): Placed {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  const length = Math.hypot(a, b) || 1
  const start = (x * a + y * b) / length
  const isRight = dir === 'rtl' || /^\p{M}+$/u.test(str)
  return { text: str, isRight, isNeutral: !isRight && !/[\p{L}\p{N}]/u.test(str), start, end: start + width }
}

/** Pieces from left to right, with blanks where two of them stand apart. */
function withBlanks(pieces: readonly Placed[]): Placed[] {
  const letter = pieces.reduce((most, { start, end, text }) => Math.max(most, (end - start) / text.length), 0)
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    const isApart = before !== undefined && piece.start - before.end > letter * 0.45
    const blank = { text: ' ', isRight: false, isNeutral: true, start: piece.start, end: piece.start }
    return isApart && !/\s$/.test(before.text) && !/^\s/.test(piece.text) ? [blank, piece] : [piece]
  })
}

/** Pieces from left to right as text in the order in which it is read (the rules of bidirectional text, backwards). */
function readingOrder(pieces: readonly Placed[]): string {
  const letters = (isRight: boolean) =>
    pieces.reduce((sum, piece) => sum + (!piece.isNeutral && piece.isRight === isRight ? piece.text.length : 0), 0)
  const isLineRight = letters(true) * 2 >= letters(false)
  const runs: { readonly isRight: boolean; readonly pieces: Placed[] }[] = []
  let neutral: Placed[] = []
  for (const piece of pieces) {
    if (piece.isNeutral) {
      neutral.push(piece)
      continue
    }
    const run = runs.at(-1)
    // What stands between two pieces of one direction belongs to them, else to the line.
    if (run && run.isRight === piece.isRight) run.pieces.push(...neutral, piece)
    else {
      if (neutral.length > 0) runs.push({ isRight: isLineRight, pieces: neutral })
      runs.push({ isRight: piece.isRight, pieces: [piece] })
    }
    neutral = []
  }
  runs.push({ isRight: isLineRight, pieces: neutral })
  return (isLineRight ? runs.toReversed() : runs).map(textOfRun).join('')
}

function textOfRun({ isRight, pieces }: { readonly isRight: boolean; readonly pieces: readonly Placed[] }): string {
  if (!isRight) return pieces.map(({ text }) => text).join('')
  return pieces
    .toReversed()
    .map(({ text }) => mirrored(text))
    .join('')
}

/** Brackets are drawn as they look: in text from right to left the one that opens looks like the one that closes. */
function mirrored(text: string): string {
  return text.replace(/[()[\]{}<>«»‹›]/g, (bracket) => twins[bracket] ?? bracket)
}

const twins: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
)

/**
 * Letters of Arabic in the shapes of their places in a word, as plain letters. The last ya without dots is the same shape in
 * Arabic and Persian: without a letter that only Persian or Urdu has, it is the Arabic one.
 */
export function plainArabic(text: string): string {
  const plain = text.replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (shape) => {
    const letters = shape.normalize('NFKC')
    // Marks that stand alone open into a blank or a tatweel and the mark.
    return letters.length > 1 && /^[ \u0640]/.test(letters) ? letters.slice(1) : letters
  })
  if (!plain.includes('\u06cc') || /[پچژگٹڈڑںےہھ]/.test(plain)) return plain
  return plain.replace(/\u06cc(\p{M}*)(?=(\p{L})?)/gu, (_, marks: string, next?: string) => `${next ? 'ي' : 'ى'}${marks}`)
}
