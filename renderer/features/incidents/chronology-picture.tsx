import { useId, useMemo } from 'react'
import type { LinkRow } from '../../../shared/contract/links.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { localeOf } from '../../../shared/i18n/format.ts'
import { directionOf } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { ChartDrawing } from '../../ui/charts/chart-drawing.tsx'
import { ChartLegend } from '../../ui/charts/chart-legend.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import { isolate } from '../../view/isolate.ts'
import { chronologyDrawing, sureSpan, type TimeLink, type TimeRow, unsureSpan } from './chronology-drawing.ts'
import { useLinkWords } from './link-words.ts'
import type { Tick } from './time-scale.ts'
import { useIncidentWords } from './use-incident-words.ts'

type Props = {
  readonly caseId: string
  /** Incidents with a date, in the order in which they happened, those of other cases among them. */
  readonly incidents: readonly Incident[]
  readonly links: readonly LinkRow[]
}

/** The incidents of a case on a line of time, with the links between them. */
export function ChronologyPicture({ caseId, incidents, links }: Props) {
  const { t, language } = useT()
  const { ref, width } = useWidth<HTMLDivElement>(720)
  const id = useId()
  const { rows, arrows } = useTimeRows(caseId, incidents, links)
  const tickWords = useTickWords()
  const drawing = useMemo(
    () => chronologyDrawing({ rows, links: arrows, width: Math.max(width, 360), direction: directionOf(language), tickWords }),
    [rows, arrows, width, language, tickWords],
  )
  return (
    <section className="stack stack-tight chronology-picture" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} className="visually-hidden">
        {t('chronology.picture')}
      </h2>
      <div ref={ref}>
        <ChartDrawing
          drawing={drawing}
          title={t('chronology.picture')}
          description={t('chronology.pictureText', { count: rows.length })}
        />
      </div>
      <SpanLegend />
    </section>
  )
}

function SpanLegend() {
  const { t } = useT()
  const parts = [
    { part: sureSpan, label: t('chronology.legendSure') },
    { part: unsureSpan, label: t('chronology.legendUnsure') },
  ]
  return <ChartLegend label={t('chronology.legend')} parts={parts} />
}

/** Rows and arrows in the words of the interface. */
function useTimeRows(caseId: string, incidents: readonly Incident[], links: readonly LinkRow[]) {
  const words = useIncidentWords()
  const kindWords = useLinkWords()
  const references = new Map(links.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end.caseReference]))
  const rows = incidents.map((incident): TimeRow => {
    const isForeign = incident.caseId !== caseId
    const reference = isForeign ? (references.get(incident.id) ?? '') : ''
    return {
      ...{ id: incident.id, start: incident.start, end: incident.end, isForeign },
      ...{ label: incident.title, reference },
      detail: [incident.title, words.when(incident), ...incident.acts.map(words.act)].map(isolate).join(' · '),
    }
  })
  const arrows = links.map(({ fromId, toId, kind }): TimeLink => ({ fromId, toId, label: kindWords(kind) }))
  return { rows, arrows }
}

/** The words under the marks of the axis: a year, a month with its year, a day. */
export function useTickWords(): (tick: Tick) => string {
  const { language } = useT()
  return useMemo(() => {
    const locale = localeOf(language)
    const options = {
      year: { year: 'numeric' },
      month: { month: 'short', year: 'numeric' },
      day: { day: 'numeric', month: 'short' },
    } as const
    return ({ day, unit }) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options[unit] }).format(new Date(`${day}T00:00:00Z`))
  }, [language])
}
