import { readingLimits } from '../../../shared/domain/reading.ts'
import type { OfficePart } from './document-found.ts'

/** Pieces that are kept apart; the tables of a document with more of them become text. */
const mostBlocks = 300

/** Collects paragraphs and tables of a document in their order. Tables inside tables are text of their cell. */
export function textBlocks(textTitle: string, tableTitle = 'table') {
  const parts: OfficePart[] = []
  let lines: string[] = []
  let line: string[] = []
  let rows: string[][] = []
  let cell: string[] = []
  let depth = 0
  let length = 0

  const endLine = () => {
    const text = line.join('')
    line = []
    if (depth > 0) cell.push(text)
    else lines.push(text)
  }
  const endText = () => {
    if (line.length > 0) endLine()
    const text = lines.join('\n').trim()
    lines = []
    if (text !== '') parts.push({ kind: 'text', title: textTitle, text })
  }
  return {
    write: (text: string) => {
      length += text.length
      if (length <= readingLimits.text) line.push(text)
    },
    endLine,
    openTable: () => {
      if (depth === 0 && parts.length < mostBlocks) endText()
      else if (line.length > 0) endLine()
      depth += 1
    },
    openRow: () => {
      if (depth === 1) rows.push([])
    },
    closeCell: () => {
      if (depth !== 1) return
      if (line.length > 0) endLine()
      rows.at(-1)?.push(cell.join('\n').trim())
      cell = []
    },
    closeTable: () => {
      if (depth === 0) return
      depth -= 1
      if (depth > 0) return
      cell = []
      if (parts.length >= mostBlocks) lines.push(...rows.map((row) => row.join('\t')))
      else if (rows.length > 0) parts.push({ kind: 'table', title: tableTitle, rows, isCut: false })
      rows = []
    },
    isFull: () => length > readingLimits.text,
    parts: (): OfficePart[] => {
      if (depth > 0) {
        depth = 0
        lines.push(...rows.map((row) => row.join('\t')), ...cell)
      }
      endText()
      return parts
    },
  }
}
