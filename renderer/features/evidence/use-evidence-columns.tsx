import { useMemo } from 'react'
import { localDay } from '../../../shared/domain/local-day.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { TriageMark } from '../../view/triage/triage-mark.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import { methodKeys } from './evidence-words.ts'
import { formatOf } from './format-words.ts'
import { PeopleTag } from './people-tag.tsx'
import type { ListedItem } from './use-evidence-list.ts'

const hiddenInCase = ['format', 'tags', 'originalName', 'createdDate', 'method', 'classification', 'changedAt'] as const

/**
 * Columns that are there when somebody asks for them. The others stand side by side in a window 1,280 pixels wide, with
 * the longest words of the four languages on their tags.
 */
export function hiddenEvidenceColumns(isOfAll: boolean): readonly string[] {
  return isOfAll ? ['folder', ...hiddenInCase] : hiddenInCase
}

/** The columns of a list of evidence; the case only where several are listed together. */
export function useEvidenceColumns(isOfAll: boolean): readonly Column<ListedItem>[] {
  const { t, language } = useT()
  const dates = useDateWords()
  const size = useSizeWords()
  return useMemo(() => {
    const columns: readonly Column<ListedItem>[] = [
      {
        key: 'title',
        isSortable: true,
        label: t('evidence.colTitle'),
        width: 'minmax(200px, 2.8fr)',
        render: (item) => <ContentText lang={item.language}>{item.title}</ContentText>,
      },
      {
        key: 'triage',
        label: t('triage.title'),
        width: 'minmax(142px, 0.8fr)',
        render: (item) => <TriageMark state={item.triage} />,
      },
      {
        key: 'folder',
        isSortable: true,
        label: t('evidence.colFolder'),
        width: 'minmax(80px, 1fr)',
        render: (item) => <ContentText className="quiet">{item.folder}</ContentText>,
      },
      {
        key: 'type',
        isSortable: true,
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
        key: 'sizeBytes',
        isSortable: true,
        label: t('evidence.colSize'),
        width: '116px',
        isEnd: true,
        render: (item) => <span className="number">{size(item.sizeBytes)}</span>,
      },
      {
        key: 'people',
        label: t('evidence.colPeople'),
        width: 'minmax(194px, 1.1fr)',
        render: (item) => <PeopleTag item={item} />,
      },
      {
        key: 'acquiredAt',
        isSortable: true,
        label: t('evidence.colAcquired'),
        width: 'minmax(112px, 0.9fr)',
        render: (item) => <span className="quiet">{dates.day(item.acquiredAt.slice(0, 10))}</span>,
      },
      {
        key: 'tags',
        label: t('triage.tags'),
        render: (item) => <ContentText className="quiet">{item.tags.join(' · ')}</ContentText>,
      },
      {
        key: 'originalName',
        isSortable: true,
        label: t('lists.originalName'),
        render: (item) => <ContentText className="quiet">{item.originalName}</ContentText>,
      },
      {
        key: 'createdDate',
        isSortable: true,
        label: t('lists.createdDate'),
        width: '10em',
        render: (item) => <span className="number">{dates.date(item.createdDate)}</span>,
      },
      { key: 'method', label: t('lists.method'), render: (item) => t(methodKeys[item.method]) },
      {
        key: 'classification',
        label: t('lists.classification'),
        width: 'minmax(9em, 10.6em)',
        render: (item) => <ClassificationTag code={item.classification} />,
      },
      {
        key: 'changedAt',
        isSortable: true,
        label: t('lists.changedAt'),
        width: '8.4em',
        render: (item) => <span className="quiet">{dates.day(localDay(new Date(item.changedAt)))}</span>,
      },
    ]
    const ofCase: Column<ListedItem> = {
      key: 'case',
      label: t('evidence.colCase'),
      width: '92px',
      render: (item) => (
        <bdi dir="ltr" className="number">
          {item.caseReference}
        </bdi>
      ),
    }
    return isOfAll ? [columns[0], ofCase, ...columns.slice(1)].filter((column) => column !== undefined) : columns
  }, [t, language, dates, size, isOfAll])
}

function FormatWords({ mediaType }: { readonly mediaType: string }) {
  const { t } = useT()
  const { key, kind } = formatOf(mediaType)
  return <span className="quiet">{t(key, { kind })}</span>
}
