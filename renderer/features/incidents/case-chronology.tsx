import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { LinkRow } from '../../../shared/contract/links.ts'
import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { actGroups } from '../../../shared/vocabulary/act-groups.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import type { Term } from '../../../shared/vocabulary/term.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FilterSelect } from '../../view/filter-select.tsx'
import { optionsOf } from '../../view/options.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { ChronologyExport } from './chronology-export.tsx'
import { ChronologyItem } from './chronology-item.tsx'
import { ChronologyPicture } from './chronology-picture.tsx'
import { NoIncidents } from './no-incidents.tsx'
import { useIncidents, usePeopleOfCase } from './use-incidents.ts'
import { useForeignIncidents, useLinks } from './use-links.ts'

type Props = { readonly caseId: string }

/** What happened, in the order in which it happened: on a line of time, and as a list that says the same in words. */
export function CaseChronology({ caseId }: Props) {
  const incidents = useIncidents(caseId)
  const links = useLinks(caseId)
  return (
    <QueryView query={incidents}>
      {(found) =>
        found.length === 0 ? (
          <NoIncidents caseId={caseId} />
        ) : (
          <QueryView query={links}>{(linked) => <Chronology caseId={caseId} incidents={found} links={linked} />}</QueryView>
        )
      }
    </QueryView>
  )
}

type ChronologyProps = Props & { readonly incidents: readonly Incident[]; readonly links: readonly LinkRow[] }

function Chronology({ caseId, incidents, links }: ChronologyProps) {
  const { t } = useT()
  const [group, setGroup] = useState<Term['code'] | null>(null)
  const [isPictured, setPictured] = useState(true)
  const foreign = useForeignIncidents(caseId, links)
  const shown = group === null ? incidents : incidents.filter(({ acts }) => acts.some((act) => groupOf(act) === group))
  const dated = shown.filter(({ start }) => boundsOf(start) !== null)
  const undated = shown.filter(({ start }) => boundsOf(start) === null)
  const ids = new Set(shown.map(({ id }) => id))
  const joined = links.filter(({ fromId, toId }) => ids.has(fromId) || ids.has(toId))
  const ends = new Set(joined.flatMap(({ fromId, toId }) => [fromId, toId]))
  const pictured = [...dated, ...foreign.filter(({ id }) => ends.has(id))].sort(byTime)
  const isDrawn = isPictured && pictured.some(({ start }) => boundsOf(start) !== null)
  return (
    <div className="stack">
      <Tools
        {...{ caseId, incidents, links, group, setGroup, isPictured, setPictured }}
        shownCount={shown.length}
        hasPicture={dated.length > 0}
      />
      {isDrawn ? <ChronologyPicture caseId={caseId} incidents={pictured} links={joined} /> : null}
      {shown.length === 0 ? <p className="muted">{t('chronology.noneFit')}</p> : null}
      <Items label={t('incidents.chronology')} shown={dated} all={incidents} links={links} caseId={caseId} />
      {undated.length === 0 ? null : (
        <section className="section">
          <h2>{t('chronology.undated')}</h2>
          <Items label={t('chronology.undatedList')} shown={undated} all={incidents} links={links} caseId={caseId} />
        </section>
      )}
    </div>
  )
}

type ItemsProps = Props & {
  readonly label: string
  readonly shown: readonly Incident[]
  readonly all: readonly Incident[]
  readonly links: readonly LinkRow[]
}

function Items({ caseId, label, shown, all, links }: ItemsProps) {
  const people = usePeopleOfCase(caseId)
  const reference = useQuery({ queryKey: ['case', caseId], queryFn: () => api.cases.get({ id: caseId }) }).data?.reference ?? ''
  const near = all.map(({ id, title }) => ({ id, title, caseReference: reference }))
  if (shown.length === 0) return null
  return (
    <ol aria-label={label}>
      {shown.map((incident) => (
        <ChronologyItem key={incident.id} incident={incident} people={people.data ?? []} links={links} near={near} />
      ))}
    </ol>
  )
}

type ToolsProps = ChronologyProps & {
  readonly group: string | null
  readonly setGroup: (group: string | null) => void
  readonly isPictured: boolean
  readonly setPictured: (isPictured: boolean) => void
  readonly shownCount: number
  readonly hasPicture: boolean
}

/** New incident, narrowing, picture, paper, file. */
function Tools(props: ToolsProps) {
  const { caseId, incidents, links, group, setGroup, isPictured, setPictured, shownCount, hasPicture } = props
  const { t, language } = useT()
  const number = useNumberWords()
  const navigate = useNavigate()
  const present = new Set<string | undefined>(incidents.flatMap(({ acts }) => acts.map(groupOf)))
  return (
    <div className="stack stack-tight no-print">
      <div className="actions">
        <Button icon="add" onPress={() => void navigate(`/cases/${caseId}/incidents/new`)}>
          {t('incidents.new')}
        </Button>
        {hasPicture ? (
          <>
            <Button kind="quiet" aria-expanded={isPictured} onPress={() => setPictured(!isPictured)}>
              {t(isPictured ? 'chronology.hidePicture' : 'chronology.showPicture')}
            </Button>
            <ChronologyExport caseId={caseId} incidents={incidents} links={links} />
          </>
        ) : null}
        <Button kind="quiet" icon="print" onPress={() => window.print()}>
          {t('ui.print')}
        </Button>
      </div>
      {present.size < 2 && group === null ? null : (
        <div className="list-tools">
          <FilterSelect
            label={t('chronology.kinds')}
            options={optionsOf(actGroups, language).filter(({ value }) => present.has(value))}
            value={group}
            onChange={setGroup}
          />
          {group === null ? null : (
            <span className="quiet" role="status">
              {t('chronology.shown', { shown: number(shownCount), total: number(incidents.length) })}
            </span>
          )}
        </div>
      )}
    </div>
  )
}

function groupOf(act: Incident['acts'][number]): string | undefined {
  const terms: readonly Term[] = actTypes
  return terms.find(({ code }) => code === act)?.group
}

/** In the order in which they began, as the engine gives them. */
function byTime(one: Incident, other: Incident): number {
  const [first, second] = [boundsOf(one.start)?.first ?? '9999-99', boundsOf(other.start)?.first ?? '9999-99']
  return first.localeCompare(second) || (one.start.value ?? '').localeCompare(other.start.value ?? '')
}
