import type { BenchEntry } from './entry.ts'

/** The entries as a table for a terminal. */
export function tableOf(entries: readonly BenchEntry[]): string {
  const head = ['name', 'ours', 'peer', 'ratio', 'target', '']
  const rows = entries.map((entry) => [
    entry.name,
    amount(entry.value, entry.unit),
    entry.peerValue === null ? '' : amount(entry.peerValue, entry.unit),
    entry.ratio === null ? '' : `${entry.ratio.toFixed(2)} ×`,
    entry.target,
    entry.met ? 'met' : 'NOT MET',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const peers = entries.filter(({ peer }) => peer !== '').map(({ name, peer }) => `${name}: beside ${peer}`)
  return [...lines, '', ...peers].join('\n')
}

function amount(value: number, unit: string): string {
  return `${value.toFixed(unit === 's' ? 2 : 0)} ${unit}`
}
