import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { IncidentFilter } from '../../../shared/domain/incident-filter.ts'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { todayHere } from '../../view/date-words.ts'
import { lastDayOf } from '../../view/figures/periods.ts'
import { useFigures, useSdg } from '../../view/figures/use-figures.ts'
import { noFilter } from '../../view/incident-filter-bar.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useFilterChips } from '../../view/use-filter-chips.ts'
import { AllFigures } from './all-figures.tsx'
import { ChoiceBar, usePeriodWords } from './choice-bar.tsx'
import { filterLines, periodOf, type Scope } from './figure-choice.ts'
import { FiguresState } from './figures-state.tsx'
import { usePrintFigures } from './use-print-figures.ts'
import { useSaveFigures } from './use-save-figures.ts'

const byCountry: readonly Dimension[] = ['country']

/** Incidents counted: of the vault, or of one case. On the screen everything, on paper and in files what may leave. */
export function FiguresPage() {
  const { caseId } = useParams()
  return <Figures key={caseId ?? ''} caseId={caseId ?? null} />
}

function Figures({ caseId }: { readonly caseId: string | null }) {
  const { t } = useT()
  const today = todayHere()
  const [filter, setFilter] = useState<IncidentFilter>({ ...noFilter, caseId })
  const [scope, setScope] = useState<Scope>('all')
  const [isTableShown, setTableShown] = useState(false)
  const span = { first: filter.first, last: filter.last }
  const last = lastDayOf(span, today)
  const isLeaving = scope === 'leaving'
  const figures = useFigures(filter, isLeaving)
  const sdg = useSdg(filter, isLeaving, last)
  const countries = useFigures({ caseId }, false, byCountry)
  const reference = useReference(caseId)
  const mayExport = useSession().vault?.user.rights.includes('export') ?? false
  const periodWords = usePeriodWords()
  const { chips } = useFilterChips(filter)
  const lines = [
    ...(reference === null ? [] : [reference]),
    periodWords(periodOf(filter, today), span),
    ...filterLines(filter, chips, t('figures.narrowed')),
  ]
  const save = useSaveFigures({ filter, span, last, lines })
  const mayLeave = (data: IncidentFigures | undefined) => data !== undefined && data.leftOut !== null
  const isReady = isLeaving && !figures.isPlaceholderData && !sdg.isPlaceholderData && mayLeave(figures.data) && sdg.isSuccess
  const { print, isPrinting } = usePrintFigures(filter, isReady, () => setScope('leaving'))
  return (
    <>
      <PageHeader
        title={caseId === null ? t('figures.title') : t('figures.ofCase')}
        before={
          caseId === null ? null : (
            <Link to={`/cases/${caseId}`}>
              {t('figures.back')} <bdi dir="ltr">{reference}</bdi>
            </Link>
          )
        }
        after={t('figures.text')}
        actions={
          mayExport ? (
            <Button icon="print" onPress={print}>
              {t('figures.print')}
            </Button>
          ) : null
        }
      />
      <div className="page-body">
        <ChoiceBar
          filter={filter}
          onFilter={setFilter}
          scope={scope}
          onScope={setScope}
          countries={(countries.data?.tables.country ?? []).flatMap(({ key }) => key ?? [])}
          isTableShown={isTableShown}
          onTableShown={setTableShown}
        />
        <QueryView query={figures}>
          {(data) => (
            <>
              <FiguresState figures={data} lines={lines} isPrinting={isPrinting} />
              <AllFigures
                figures={data}
                filter={filter}
                sdg={sdg}
                span={span}
                isTableShown={isTableShown}
                isPrinting={isPrinting}
                save={mayExport ? save.mutate : null}
              />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

/** The reference of a case; null for the whole vault, and until it is known. */
function useReference(caseId: string | null): string | null {
  const query = useQuery({
    queryKey: ['case', 'get', caseId],
    queryFn: () => (caseId === null ? null : api.cases.get({ id: caseId })),
  })
  return query.data?.reference ?? null
}
