import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { countryName } from '../../view/countries.ts'
import { todayHere } from '../../view/date-words.ts'
import { lastDayOf, spanOf } from '../../view/figures/periods.ts'
import { useFigures, useSdg } from '../../view/figures/use-figures.ts'
import { QueryView } from '../../view/query-view.tsx'
import { AllFigures } from './all-figures.tsx'
import { ChoiceBar, usePeriodWords } from './choice-bar.tsx'
import { filterOf, firstChoice } from './figure-choice.ts'
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
  const { t, language } = useT()
  const today = todayHere()
  const [choice, setChoice] = useState(firstChoice)
  const [isTableShown, setTableShown] = useState(false)
  const filter = filterOf(choice, caseId, today)
  const span = spanOf(choice.period, today)
  const last = lastDayOf(span, today)
  const isLeaving = choice.scope === 'leaving'
  const figures = useFigures(filter, isLeaving)
  const sdg = useSdg(filter, isLeaving, last)
  const countries = useFigures({ caseId }, false, byCountry)
  const reference = useReference(caseId)
  const mayExport = useSession().vault?.user.rights.includes('export') ?? false
  const periodWords = usePeriodWords()
  const lines = [
    ...(reference === null ? [] : [reference]),
    periodWords(choice.period),
    ...(choice.country === null ? [] : [`${t('figures.country')}: ${countryName(choice.country, language)}`]),
    ...(choice.author === null ? [] : [`${t('figures.author')}: ${t(`figures.state.${choice.author}`)}`]),
  ]
  const save = useSaveFigures({ filter, span, last, lines })
  const mayLeave = (data: IncidentFigures | undefined) => data !== undefined && data.leftOut !== null
  const isReady = isLeaving && !figures.isPlaceholderData && !sdg.isPlaceholderData && mayLeave(figures.data) && sdg.isSuccess
  const print = usePrintFigures(filter, isReady, () => setChoice({ ...choice, scope: 'leaving' }))
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
          choice={choice}
          onChange={setChoice}
          countries={(countries.data?.tables.country ?? []).flatMap(({ key }) => key ?? [])}
          isTableShown={isTableShown}
          onTableShown={setTableShown}
        />
        <QueryView query={figures}>
          {(data) => (
            <>
              <FiguresState figures={data} lines={lines} />
              <AllFigures
                figures={data}
                sdg={sdg}
                span={span}
                isTableShown={isTableShown}
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
