import { useMemo } from 'react'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { localDay } from '../../../shared/domain/local-day.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { Tag } from '../../ui/tag.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { priorityKeys, statusKeys } from './case-words.ts'

/** Columns that are there when somebody asks for them. */
export const hiddenCaseColumns = ['personCount', 'tags', 'retentionReviewOn'] as const

/** The columns of the list of cases. */
export function useCaseColumns(): readonly Column<CaseRow>[] {
  const { t } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  return useMemo(() => {
    const count = (key: string, label: string, value: (row: CaseRow) => number): Column<CaseRow> => ({
      key,
      label,
      isEnd: true,
      width: 'minmax(5.4em, 5.9em)',
      render: (row) => <span className="number">{number(value(row))}</span>,
    })
    return [
      {
        key: 'reference',
        isSortable: true,
        label: t('cases.reference'),
        width: '7em',
        render: (row) => (
          <bdi dir="ltr" className="number">
            {row.reference}
          </bdi>
        ),
      },
      {
        key: 'title',
        isSortable: true,
        label: t('cases.caseTitle'),
        width: 'minmax(13em, 1fr)',
        render: (row) => (
          <strong>
            <ContentText>{row.title}</ContentText>
          </strong>
        ),
      },
      {
        key: 'status',
        isSortable: true,
        label: t('cases.status'),
        width: 'minmax(7.6em, 8em)',
        render: (row) => <Tag>{t(statusKeys[row.status])}</Tag>,
      },
      {
        key: 'classification',
        label: t('cases.classification'),
        width: 'minmax(9em, 10.6em)',
        render: (row) => <ClassificationTag code={row.classification} />,
      },
      {
        key: 'lead',
        isSortable: true,
        label: t('cases.lead'),
        width: 'minmax(5em, 6.6em)',
        render: (row) => <ContentText>{row.lead}</ContentText>,
      },
      {
        key: 'priority',
        isSortable: true,
        label: t('lists.priority'),
        width: 'minmax(7em, 7.4em)',
        render: (row) =>
          row.priority === 'normal' ? (
            <span className="quiet">{t('cases.priorityNormal')}</span>
          ) : (
            <Tag meaning={row.priority === 'urgent' ? 'bad' : row.priority === 'high' ? 'warn' : 'plain'}>
              {t(priorityKeys[row.priority])}
            </Tag>
          ),
      },
      count('incidentCount', t('cases.incidents'), (row) => row.incidentCount),
      count('personCount', t('cases.tabPeople'), (row) => row.personCount),
      count('evidenceCount', t('cases.evidence'), (row) => row.evidenceCount),
      {
        key: 'tags',
        label: t('lists.tags'),
        width: 'minmax(8em, 1fr)',
        render: (row) => <ContentText className="muted">{row.tags.join(' · ')}</ContentText>,
      },
      {
        key: 'retentionReviewOn',
        isSortable: true,
        label: t('lists.retentionReviewOn'),
        width: '9em',
        render: (row) =>
          row.retentionReviewOn === null ? '' : <span className="number">{dates.day(row.retentionReviewOn)}</span>,
      },
      {
        key: 'changedAt',
        isSortable: true,
        label: t('cases.changed'),
        width: '8.4em',
        render: (row) => <span className="muted number">{dates.day(localDay(new Date(row.changedAt)))}</span>,
      },
    ]
  }, [t, dates, number])
}
