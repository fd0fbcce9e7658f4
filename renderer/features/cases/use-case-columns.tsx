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
import { statusKeys } from './case-words.ts'

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
        label: t('cases.status'),
        width: 'minmax(5.5em, 6.6em)',
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
        label: t('cases.lead'),
        width: 'minmax(5em, 6.6em)',
        render: (row) => <ContentText>{row.lead}</ContentText>,
      },
      count('incidents', t('cases.incidents'), (row) => row.incidentCount),
      count('evidence', t('cases.evidence'), (row) => row.evidenceCount),
      {
        key: 'changed',
        label: t('cases.changed'),
        width: '8.4em',
        render: (row) => <span className="muted number">{dates.day(localDay(new Date(row.changedAt)))}</span>,
      },
    ]
  }, [t, dates, number])
}
