import type { ReadPart } from '../../../../shared/domain/reading.ts'
import { lastAtMost, type TextRows, textRows } from '../lines/text-rows.ts'
import { seenText } from '../lines/vault-offsets.ts'

/** One row to draw of a document in parts: a heading, a line of text, or a row of a table. */
export type PartRow =
  | { readonly kind: 'heading'; readonly part: number; readonly title: string }
  | { readonly kind: 'line'; readonly part: number; readonly start: number; readonly text: string }
  | {
      readonly kind: 'cells'
      readonly part: number
      readonly start: number
      readonly cells: readonly string[]
      readonly isFirst: boolean
    }

/** A document in parts as one list of rows. Each part is a page, with the text that the vault keeps of it. */
export type PartRows = {
  readonly count: number
  readonly rowAt: (row: number) => PartRow
  readonly firstOf: (part: number) => number
  /** The row in which a character of a part stands. */
  readonly rowOf: (part: number, offset: number) => number
  readonly textOf: (part: number) => string
}

type Piece = {
  readonly title: string
  readonly text: string
  readonly count: number
  readonly at: (
    row: number,
  ) => { readonly start: number; readonly text: string } | { readonly start: number; readonly cells: readonly string[] }
  readonly rowOf: (offset: number) => number
}

/** Puts the parts of a document one below the other. A heading stands where the title is another one than before. */
export function partRows(parts: readonly ReadPart[], headings: (part: ReadPart, index: number) => string): PartRows {
  const pieces = parts.map((part, index) => pieceOf(part, headings(part, index)))
  const heads = pieces.map(({ title }, index) => (title !== '' && title !== pieces[index - 1]?.title ? 1 : 0))
  const firsts: number[] = []
  let count = 0
  pieces.forEach((piece, index) => {
    firsts.push(count)
    count += piece.count + (heads[index] ?? 0)
  })
  return {
    count,
    firstOf: (part) => firsts[part] ?? 0,
    rowAt: (row) => {
      const part = Math.max(0, lastAtMost(firsts, row))
      const inside = row - (firsts[part] ?? 0) - (heads[part] ?? 0)
      const piece = pieces[part]
      if (piece === undefined || inside < 0) return { kind: 'heading', part, title: piece?.title ?? '' }
      const at = piece.at(inside)
      return 'cells' in at ? { kind: 'cells', part, ...at, isFirst: inside === 0 } : { kind: 'line', part, ...at }
    },
    rowOf: (part, offset) => (firsts[part] ?? 0) + (heads[part] ?? 0) + (pieces[part]?.rowOf(offset) ?? 0),
    textOf: (part) => pieces[part]?.text ?? '',
  }
}

function pieceOf(part: ReadPart, title: string): Piece {
  if (part.kind !== 'table') return linesOf(title, textRows(seenText(textIn(part)).text))
  const starts: number[] = []
  let length = 0
  for (const row of part.rows) {
    starts.push(length)
    length += row.reduce((sum, cell) => sum + cell.length + 1, 0)
  }
  return {
    title,
    text: part.rows.map((row) => row.join('\t')).join('\n'),
    count: part.rows.length,
    at: (row) => ({ start: starts[row] ?? 0, cells: part.rows[row] ?? [] }),
    rowOf: (offset) => Math.max(0, lastAtMost(starts, offset)),
  }
}

function linesOf(title: string, rows: TextRows): Piece {
  return {
    title,
    text: rows.text,
    count: rows.count,
    at: (row) => ({ start: rows.startOf(row), text: rows.text.slice(rows.startOf(row), rows.endOf(row)) }),
    rowOf: rows.rowAt,
  }
}

function textIn(part: Exclude<ReadPart, { kind: 'table' }>): string {
  if (part.kind === 'facts') return part.facts.map(([name, value]) => `${name}: ${value}`).join('\n')
  return part.kind === 'text' ? part.text : part.html
}
