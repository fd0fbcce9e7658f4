import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column, RowSource } from '../../ui/data-table-column.ts'
import { useDateWords } from '../../view/date-words.ts'
import { useSizeWords } from '../../view/use-size-words.ts'
import { formatOf } from './format-words.ts'
import { PeopleTag } from './people-tag.tsx'

/** The columns of a list of evidence; the case only where several are listed together. */
export function useEvidenceColumns(references: ReadonlyMap<string, string> | null): readonly Column<EvidenceItem>[] {
  const { t, language } = useT()
  const dates = useDateWords()
  const size = useSizeWords()
  return useMemo(() => {
    const columns: readonly Column<EvidenceItem>[] = [
      {
        key: 'title',
        label: t('evidence.colTitle'),
        width: 'minmax(200px, 2.8fr)',
        render: (item) => <ContentText lang={item.language}>{item.title}</ContentText>,
      },
      {
        key: 'folder',
        label: t('evidence.colFolder'),
        width: 'minmax(80px, 1fr)',
        render: (item) => <ContentText className="quiet">{item.folder}</ContentText>,
      },
      {
        key: 'type',
        label: t('evidence.colType'),
        width: 'minmax(100px, 1fr)',
        render: (item) => labelOf(evidenceTypes, item.type, language),
      },
      {
        key: 'format',
        label: t('evidence.colFormat'),
        width: 'minmax(120px, 1.1fr)',
        render: (item) => <FormatWords mediaType={item.mediaType} />,
      },
      {
        key: 'size',
        label: t('evidence.colSize'),
        width: '116px',
        isEnd: true,
        render: (item) => <span className="number">{size(item.sizeBytes)}</span>,
      },
      {
        key: 'people',
        label: t('evidence.colPeople'),
        width: 'minmax(172px, 1.1fr)',
        render: (item) => <PeopleTag item={item} />,
      },
      {
        key: 'acquired',
        label: t('evidence.colAcquired'),
        width: 'minmax(112px, 0.9fr)',
        render: (item) => <span className="quiet">{dates.day(item.acquiredAt.slice(0, 10))}</span>,
      },
    ]
    const ofCase: Column<EvidenceItem> = {
      key: 'case',
      label: t('evidence.colCase'),
      width: '92px',
      render: (item) => <bdi dir="ltr">{references?.get(item.caseId) ?? '…'}</bdi>,
    }
    return references === null ? columns : [columns[0], ofCase, ...columns.slice(1)].filter((column) => column !== undefined)
  }, [t, language, dates, size, references])
}

function FormatWords({ mediaType }: { readonly mediaType: string }) {
  const { t } = useT()
  const { key, kind } = formatOf(mediaType)
  return <span className="quiet">{t(key, { kind })}</span>
}

/** References of the cases whose evidence is among these rows. */
export function useReferences(source: RowSource<EvidenceItem> | null, isWanted: boolean): ReadonlyMap<string, string> | null {
  const ids = new Set<string>()
  for (let index = 0; isWanted && source !== null && index < Math.min(source.count, 2_000); index += 1) {
    const row = source.at(index)
    if (row !== undefined) ids.add(row.caseId)
  }
  const cases = useQueries({
    queries: [...ids].map((id) => ({ queryKey: ['case', id], queryFn: () => api.cases.get({ id }) })),
  })
  const known = cases.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.reference] as const]))
  const key = known.flat().join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the map stands for the map
  const references = useMemo(() => new Map(known), [key])
  return isWanted ? references : null
}
