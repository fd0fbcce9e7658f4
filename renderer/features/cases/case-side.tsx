import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { isInPeriod, reportingPeriod } from '../../../shared/domain/reporting-period.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Note } from '../../ui/note.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { CaseKeeping } from './case-keeping.tsx'
import { nexusKeys } from './case-words.ts'

/** Beside the chronology: what is still to do, and facts about the case. */
export function CaseSide({ record }: { readonly record: CaseRow }) {
  const { t } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  const incidents = useQuery({
    queryKey: ['incident', 'list', record.id],
    queryFn: () => api.incidents.inCase({ caseId: record.id }),
  })
  const todo = useTodo(record, incidents.data ?? [])
  const period = reportingPeriod(todayHere())
  const inPeriod = (incidents.data ?? []).filter((incident) => isInPeriod(incident, period)).length
  return (
    <aside className="split-side" aria-label={t('cases.needsDoing')}>
      <h2>{t('cases.needsDoing')}</h2>
      {todo.length === 0 ? <p className="muted">{t('cases.nothingToDo')}</p> : null}
      {todo.map((text) => (
        <Note key={text} meaning="warn">
          {text}
        </Note>
      ))}
      <h2>{t('cases.facts')}</h2>
      {record.incidentCount > 0 ? <Link to={`/figures/${record.id}`}>{t('figures.ofCase')}</Link> : null}
      {record.summary === '' ? null : (
        <p className="prose">
          <ContentText>{record.summary}</ContentText>
        </p>
      )}
      <FactList
        facts={[
          { label: t('cases.nexus'), value: t(nexusKeys[record.nexus]) },
          {
            label: t('cases.inPeriod'),
            value: t('cases.inPeriodOf', {
              count: number(inPeriod),
              total: number(record.incidentCount),
              period: `${dates.day(period.first)} – ${dates.day(period.last)}`,
            }),
          },
          { label: t('cases.changed'), value: `${isolate(dates.instant(record.changedAt))} · ${isolate(record.changedBy)}` },
        ]}
      />
      <CaseKeeping record={record} />
    </aside>
  )
}

function useTodo(record: CaseRow, incidents: readonly Incident[]): readonly string[] {
  const { t } = useT()
  const dates = useDateWords()
  const review = record.retentionReviewOn
  const undated = incidents.filter((incident) => boundsOf(incident.start) === null).length
  return [
    ...(record.incidentCount === 0 ? [t('cases.todoNoIncident')] : []),
    ...(record.personCount === 0 ? [t('cases.todoNoPerson')] : []),
    ...(record.evidenceCount === 0 ? [t('cases.todoNoEvidence')] : []),
    ...(record.nexus === 'unknown' ? [t('cases.todoNexus')] : []),
    ...(review !== null && review <= todayHere() ? [t('cases.todoRetention', { day: dates.day(review) })] : []),
    ...(undated > 0 ? [t('cases.todoUndated', { count: undated })] : []),
  ]
}
