import { useMemo } from 'react'
import { localDay } from '../../../shared/domain/local-day.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { countryName } from '../../view/countries.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { AssessmentTag } from './assessment-tag.tsx'
import { severityKeys, stateKeys } from './list-words.ts'
import type { NamedRow } from './use-incident-list.ts'

/** Columns that are there when somebody asks for them. */
export const hiddenIncidentColumns = ['caseTitle', 'region', 'place', 'severity', 'classification', 'changedAt'] as const

/** The columns of the list of incidents of all cases. */
export function useListColumns(): readonly Column<NamedRow>[] {
  const { t, language } = useT()
  const dates = useDateWords()
  return useMemo(() => {
    const when = ({ start, end }: NamedRow) => {
      if (end === null) return dates.date(start)
      if (start.precision === 'exact' && end.precision === 'exact') return dates.range(start.value ?? '', end.value ?? '')
      return t('incidents.until', { start: dates.date(start), end: dates.date(end) })
    }
    const states = (row: NamedRow) => [...new Set(row.authors.map(({ state }) => state))]
    return [
      {
        key: 'when',
        isSortable: true,
        label: t('lists.when'),
        width: 'minmax(12em, 15em)',
        render: (row) => <span className="number">{when(row)}</span>,
      },
      {
        key: 'case',
        isSortable: true,
        label: t('lists.case'),
        width: '7em',
        render: (row) => (
          <bdi dir="ltr" className="number">
            {row.caseReference}
          </bdi>
        ),
      },
      {
        key: 'title',
        isSortable: true,
        label: t('lists.title'),
        width: 'minmax(15em, 2fr)',
        render: (row) => (
          <strong>
            <ContentText>{row.title}</ContentText>
          </strong>
        ),
      },
      {
        key: 'caseTitle',
        label: t('lists.caseTitle'),
        width: 'minmax(12em, 1fr)',
        render: (row) => <ContentText className="muted">{row.caseTitle}</ContentText>,
      },
      {
        key: 'acts',
        label: t('lists.acts'),
        width: 'minmax(11em, 1.4fr)',
        render: (row) => row.acts.map((act) => labelOf(actTypes, act, language)).join(' · '),
      },
      {
        key: 'targets',
        label: t('lists.targets'),
        width: 'minmax(9em, 1fr)',
        render: ({ targets, names }) =>
          inLine(targets.map(({ personId, level }) => nameOf(names, personId) ?? labelOf(targetLevels, level, language))),
      },
      {
        key: 'authors',
        label: t('lists.authors'),
        width: 'minmax(9em, 1fr)',
        render: ({ authors, names }) =>
          inLine(authors.map(({ personId, type }) => nameOf(names, personId) ?? labelOf(authorTypes, type, language))),
      },
      {
        key: 'state',
        label: t('lists.state'),
        width: 'minmax(6em, 8em)',
        render: (row) => (
          <span className="quiet">
            {states(row)
              .map((state) => t(stateKeys[state]))
              .join(' · ')}
          </span>
        ),
      },
      {
        key: 'country',
        isSortable: true,
        label: t('lists.country'),
        width: 'minmax(6em, 8em)',
        render: (row) => (row.country === null ? '' : countryName(row.country, language)),
      },
      {
        key: 'region',
        label: t('lists.region'),
        width: 'minmax(7em, 9em)',
        render: (row) => <ContentText>{row.region}</ContentText>,
      },
      {
        key: 'place',
        label: t('lists.place'),
        width: 'minmax(8em, 1fr)',
        render: (row) => <ContentText>{row.place}</ContentText>,
      },
      {
        key: 'assessment',
        isSortable: true,
        label: t('lists.assessment'),
        width: 'minmax(8em, 10em)',
        render: (row) => <AssessmentTag code={row.assessment} />,
      },
      {
        key: 'severity',
        isSortable: true,
        label: t('lists.severity'),
        width: 'minmax(6em, 8em)',
        render: (row) => <span className={row.severity === 'unknown' ? 'quiet' : ''}>{t(severityKeys[row.severity])}</span>,
      },
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
  }, [t, language, dates])
}

/** The name of a person; null where nobody is registered. */
function nameOf(names: NamedRow['names'], personId: string | null): string | null {
  return personId === null ? null : (names.get(personId) ?? null)
}

/** Several names in one line that runs as the first of them does, so that it is cut at its end. */
function inLine(names: readonly string[]) {
  return <ContentText>{names.map((name, place) => (place === 0 ? name : isolate(name))).join(' · ')}</ContentText>
}
