import { visible, widthOf } from './visible.ts'

/** Rows under headings, in columns as wide as their widest cell. Cells come from outside: they are made visible. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [headings, ...rows.map((row) => row.map(visible))]
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
export function factLines(facts: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(...facts.map(([name]) => widthOf(name)))
  return facts.map(([name, value]) => `${name}${' '.repeat(width - widthOf(name))}  ${visible(value)}`.trimEnd())
}
