import { useMemo } from 'react'
import { localDay } from '../../../shared/domain/local-day.ts'
import type { PersonRow } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { countryName } from '../../view/countries.ts'
import { useDateWords } from '../../view/date-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'

/** Columns that are there when somebody asks for them. */
export const hiddenPersonColumns = ['kind', 'classification', 'changedAt'] as const

/** The columns of the register. */
export function usePersonColumns(): readonly Column<PersonRow>[] {
  const { t, language } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  return useMemo(() => {
    const count = (key: string, label: string, value: (row: PersonRow) => number): Column<PersonRow> => ({
      key,
      label,
      isEnd: true,
      width: 'minmax(5.4em, 5.9em)',
      render: (row) => <span className="number">{number(value(row))}</span>,
    })
    return [
      {
        key: 'name',
        isSortable: true,
        label: t('people.displayName'),
        width: 'minmax(13em, 1.5fr)',
        render: (row) => (
          <strong>
            <ContentText>{row.displayName}</ContentText>
          </strong>
        ),
      },
      {
        key: 'kind',
        label: t('lists.kind'),
        width: 'minmax(6em, 8em)',
        render: (row) => t(row.kind === 'person' ? 'lists.person' : 'lists.organisation'),
      },
      {
        key: 'otherNames',
        label: t('people.otherNames'),
        render: (row) => <ContentText className="muted">{row.otherNames.join(' · ')}</ContentText>,
      },
      { key: 'role', label: t('people.role'), render: (row) => <ContentText>{row.role}</ContentText> },
      {
        key: 'capacity',
        label: t('people.capacity'),
        render: (row) => (row.capacity === null ? '' : labelOf(capacities, row.capacity, language)),
      },
      {
        key: 'institution',
        isSortable: true,
        label: t('people.institution'),
        render: (row) => <ContentText>{row.institution}</ContentText>,
      },
      {
        key: 'country',
        isSortable: true,
        label: t('people.country'),
        width: '8em',
        render: (row) => (row.country === null ? '' : countryName(row.country, language)),
      },
      count('caseCount', t('lists.caseCount'), (row) => row.caseCount),
      count('incidentCount', t('lists.incidentsOf'), (row) => row.incidentCount),
      {
        key: 'classification',
        label: t('lists.classification'),
        width: 'minmax(9em, 10.6em)',
        render: (row) => <ClassificationTag code={row.classification} />,
      },
      {
        key: 'changedAt',
        isSortable: true,
        label: t('lists.changedAt'),
        width: '8.4em',
        render: (row) => <span className="quiet number">{dates.day(localDay(new Date(row.changedAt)))}</span>,
      },
    ]
  }, [t, language, dates, number])
}
