import { useMutation } from '@tanstack/react-query'
import type { ImportPlan, ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { tableLimits } from '../../../shared/domain/table-file.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { StepFrame } from '../../ui/step-frame.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobProgress } from '../../view/job-progress.tsx'
import { useProblemWords } from '../../view/problem-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { planOf, type StepProps } from './import-draft.ts'
import { ProblemTable } from './problem-table.tsx'
import { RejectedRows } from './rejected-rows.tsx'
import { ReportCounts } from './report-counts.tsx'
import { SampleTable } from './sample-table.tsx'
import { useTable } from './use-table.ts'
import { useTrial } from './use-trial.ts'

/** What would happen, row by row, before anything does. */
export function CheckStep({ draft, change }: StepProps) {
  const table = useTable(draft.path, draft.chosen)
  return (
    <QueryView query={table}>
      {(preview) => {
        const plan = planOf(draft, preview)
        return plan === null ? <BackToColumns change={change} /> : <Checked plan={plan} draft={draft} change={change} />
      }}
    </QueryView>
  )
}

function BackToColumns({ change }: Pick<StepProps, 'change'>) {
  const { t } = useT()
  return (
    <StepFrame title={t('exchange.stepCheck')}>
      <Note meaning="warn" actions={<Button onPress={() => change({ step: 'columns' })}>{t('exchange.back')}</Button>}>
        {t('exchange.missingText')}
      </Note>
    </StepFrame>
  )
}

function Checked({ plan, draft, change }: StepProps & { readonly plan: ImportPlan }) {
  const { t } = useT()
  const errorWords = useErrorWords()
  const problemWords = useProblemWords()
  const trial = useTrial(plan, draft.trialId, (trialId) => change({ trialId }))
  const { job, report, error } = trial
  const goBack = () => {
    if (job?.state === 'running') void api.jobs.cancel({ jobId: job.id }).catch(() => undefined)
    change({ step: 'columns', trialId: null })
  }
  const back = <Button onPress={goBack}>{t('exchange.back')}</Button>
  const again = <Button onPress={() => trial.again(plan)}>{t('exchange.checkAgain')}</Button>
  if (report !== null) return <Found plan={plan} report={report} draft={draft} change={change} onAgain={trial.again} />
  const hasFailed = error !== null || job?.state === 'failed' || job?.state === 'cancelled'
  return (
    <StepFrame title={t('exchange.stepCheck')} text={t('exchange.checkHint')} foot={back}>
      {hasFailed ? (
        <Note
          meaning={job?.state === 'cancelled' ? 'warn' : 'bad'}
          title={job?.state === 'cancelled' ? t('exchange.stopped') : t('exchange.readFailed')}
          live="alert"
          actions={again}
        >
          {error !== null ? errorWords(error) : job?.state === 'failed' ? problemWords(job.problem) : null}
        </Note>
      ) : (
        <JobProgress
          jobId={draft.trialId ?? ''}
          job={job}
          label={t('exchange.checking')}
          stopLabel={t('exchange.stop')}
          stoppingLabel={t('exchange.stopping')}
        />
      )}
    </StepFrame>
  )
}

type FoundProps = StepProps & {
  readonly plan: ImportPlan
  readonly report: ImportReport
  readonly onAgain: (plan: ImportPlan) => void
}

function Found({ plan, report, draft, change, onAgain }: FoundProps) {
  const { t, language } = useT()
  const words = useErrorWords()
  const start = useMutation({
    mutationFn: () => api.exchange.importTable({ plan, language, sha256: report.sha256 }),
    onSuccess: ({ jobId }) => change({ step: 'done', importId: jobId }),
  })
  const isTooMany = report.added > tableLimits.importRows
  const canTake = report.added > 0 && !isTooMany
  const { columns } = draft
  const foot = (
    <>
      <Button onPress={() => change({ step: 'columns', trialId: null })}>{t('exchange.back')}</Button>
      {canTake ? (
        <Button kind="primary" onPress={() => start.mutate()} isPending={start.isPending}>
          {t(`exchange.takeIn.${report.what}`, { count: report.added })}
        </Button>
      ) : null}
    </>
  )
  return (
    <StepFrame title={t('exchange.wouldTitle')} text={t('exchange.wouldHint')} foot={foot}>
      {start.error ? (
        <Note meaning="bad" title={t('exchange.failed')} live="alert">
          {words(start.error)}
        </Note>
      ) : null}
      <ReportCounts report={report} />
      {isTooMany ? <Note meaning="bad">{t('exchange.tooMany', { limit: tableLimits.importRows })}</Note> : null}
      {report.added === 0 ? <Note meaning="warn">{t('exchange.nothingToTake')}</Note> : null}
      {report.problems.length > 0 && columns !== null ? (
        <>
          <ProblemTable
            key={draft.trialId}
            kind={report.what}
            problems={report.problems}
            onMeans={(values) => {
              const all = [...columns.values, ...values]
              change({ columns: { ...columns, values: all }, trialId: null })
              onAgain({ ...plan, values: all })
            }}
          />
          <RejectedRows plan={plan} />
        </>
      ) : null}
      <SampleTable report={report} />
    </StepFrame>
  )
}
