import type { ChildEntry, Metadata, ReadPart, ReadWarning } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'

/** One file or folder of an archive, as it is shown. */
export type ListedEntry = Omit<ChildEntry, 'index' | 'kind'> & {
  /** Time of the last change as written; null where there is none. */
  readonly modified: string | null
}

/**
 * An archive as a list: its names as text to be searched, its entries as children, and a table titled `entries` of name,
 * size in bytes, time of the last change and problem.
 */
export function listing(
  entries: readonly ListedEntry[],
  facts: readonly (readonly [name: string, value: string | number])[],
  warnings: Iterable<ReadWarning>,
): Found {
  const problems = new Set(warnings)
  if (entries.some(({ problem }) => problem === 'path-escapes')) problems.add('path-escapes')
  if (entries.some(({ problem }) => problem === 'damaged')) problems.add('partly-damaged')
  const rows = entries.map(({ name, sizeBytes, modified, problem }) => [
    name,
    sizeBytes === null ? '' : String(sizeBytes),
    modified ?? '',
    problem ?? '',
  ])
  const table: ReadPart = { kind: 'table', title: 'entries', rows, isCut: problems.has('entries-cut') }
  return {
    pages: [entries.map(({ name }) => name).join('\n')],
    language: 'und',
    children: entries.map(({ modified: _modified, ...entry }, index) => ({ ...entry, index, kind: 'entry' })),
    metadata: facts.map(([name, value]): Metadata => ({ group: 'archive', name, value: String(value), zone: null })),
    warnings: [...problems],
    parts: [table],
  }
}
