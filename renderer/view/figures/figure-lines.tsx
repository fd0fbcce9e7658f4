import { Link } from 'react-router'
import type { Dimension, FigureRow, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { FigureTable } from '../../ui/charts/figure-table.tsx'
import { partsOf, partWords, rowWords } from './figure-words.ts'
import { rowPath } from './row-path.ts'

import type { AskedFilter } from './use-figures.ts'

type Props = {
  readonly dimension: Dimension
  readonly figures: IncidentFigures
  /** Which incidents are counted: each row leads to its list. */
  readonly filter: AskedFilter
}

/** The table of one chart: every row by assessment, and the total. */
export function FigureLines({ dimension, figures, filter }: Props) {
  const { t, language } = useT()
  const write = (counts: readonly number[]) => counts.map((count) => formatCount(count, language))
  return (
    <FigureTable
      caption={t(`figures.by.${dimension}`)}
      rowLabel={t(`figures.row.${dimension}`)}
      columns={[
        { key: 'total', label: t('figures.incidents') },
        ...partWords(language).map(({ part, label }) => ({ key: String(part), label })),
      ]}
      lines={[
        ...orderedRows(dimension, figures.tables[dimension]).map((row) => ({
          key: `${row.within} ${row.key}`,
          label: <RowLabel path={rowPath(dimension, row, filter)} words={rowWords(dimension, row, t, language)} />,
          figures: write([row.total, ...partsOf(row)]),
        })),
        { key: 'sum', label: t('figures.sum'), figures: write([figures.total, ...partsOf(figures)]), isTotal: true },
      ]}
    />
  )
}

/** The words of a row, leading to the list of what it counts where there is one. */
function RowLabel({ path, words }: { readonly path: string | null; readonly words: string }) {
  return path === null ? <bdi>{words}</bdi> : <Link to={path}>{words}</Link>
}

/** Months in the order of time, the unknown last; everything else as it was counted, the most first. */
export function orderedRows(dimension: Dimension, rows: readonly FigureRow[]): readonly FigureRow[] {
  if (dimension !== 'month') return rows
  return [...rows].sort((a, b) => Number(a.key === null) - Number(b.key === null) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
}
