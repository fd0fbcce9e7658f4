import { type Reading, type ReadPart, readingLimits } from '../../../shared/domain/reading.ts'

const longestTitle = 500

/**
 * Whether what a reader says is a reading keeps the limits that its schema cannot say: how much text there is in all, and
 * that no page holds what would be taken for the end of a page.
 */
export function keepsLimits({ pages, parts, children }: Reading): boolean {
  const text = pages.reduce((sum, page) => sum + page.length, 0)
  const drawn = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  return (
    text <= readingLimits.text &&
    drawn <= readingLimits.partsText &&
    pages.every((page) => page.isWellFormed() && !/[\0\f]/.test(page)) &&
    parts.every(({ title }) => title.length <= longestTitle) &&
    children.every(({ name, index }, place) => name.isWellFormed() && index > (children[place - 1]?.index ?? -1))
  )
}

/** Characters of a part; a cell and a line cost one more, so that empty ones are not without end. */
function sizeOf(part: ReadPart): number {
  if (part.kind === 'text') return part.text.length
  if (part.kind === 'html') return part.html.length
  if (part.kind === 'facts') return part.facts.reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0)
  return part.rows.reduce((sum, row) => row.reduce((cells, cell) => cells + cell.length + 1, sum + 1), 0)
}
