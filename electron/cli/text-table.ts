import { visible, widthOf } from './visible.ts'

/** Text for a cell: what comes from outside as it is, to be made visible; the program's own words marked as such. */
export type Cell = string | { readonly ours: string }

/** Marks the program's own words (dates, help), whose direction marks are meant. */
export function ours(text: string): Cell {
  return { ours: text }
}

/** Rows under headings, in columns as wide as their widest cell. */
export function textTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const lines = [headings, ...rows.map((row) => row.map(shown))]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines.map((line) =>
    line
      .map((cell, column) =>
        column === line.length - 1 ? cell : cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** Facts one under the other: name, then value, in two columns. */
export function factLines(facts: readonly (readonly [name: string, value: Cell])[]): string[] {
  const width = Math.max(...facts.map(([name]) => widthOf(name)))
  return facts.map(([name, value]) => `${name}${' '.repeat(width - widthOf(name))}  ${shown(value)}`.trimEnd())
}

function shown(cell: Cell): string {
  return typeof cell === 'string' ? visible(cell) : cell.ours
}
