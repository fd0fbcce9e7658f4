import { useMemo } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { countryName } from '../../view/countries.ts'

/** The columns of the register. */
export function usePersonColumns(): readonly Column<Person>[] {
  const { t, language } = useT()
  return useMemo(
    () => [
      {
        key: 'name',
        label: t('people.displayName'),
        width: 'minmax(13em, 1.5fr)',
        render: (row) => (
          <strong>
            <ContentText>{row.displayName}</ContentText>
          </strong>
        ),
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
      { key: 'institution', label: t('people.institution'), render: (row) => <ContentText>{row.institution}</ContentText> },
      {
        key: 'country',
        label: t('people.country'),
        width: '8em',
        render: (row) => (row.country === null ? '' : countryName(row.country, language)),
      },
    ],
    [t, language],
  )
}
