import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { StepFrame } from '../../ui/step-frame.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobProgress } from '../../view/job-progress.tsx'
import { ofRecords } from '../../view/of-records.ts'
import { useProblemWords } from '../../view/problem-words.ts'
import { useChange } from '../../view/use-change.ts'
import { backFrom, emptyDraft, planOf, type StepProps } from './import-draft.ts'
import { RejectedRows } from './rejected-rows.tsx'
import { ReportCounts } from './report-counts.tsx'
import { useTable } from './use-table.ts'

/** The import itself, and what came of it. */
export function DoneStep({ draft, change }: StepProps) {
  const { t } = useT()
  const client = useQueryClient()
  const problemWords = useProblemWords()
  const job = useJob(draft.importId)
  const state = job?.state
  useEffect(() => {
    if (state === 'done') void client.invalidateQueries(ofRecords)
  }, [client, state])
  if (job?.result?.kind === 'import-table') return <Taken report={job.result} draft={draft} change={change} />
  const hasEnded = state === 'failed' || state === 'cancelled'
  const back = (
    <Button onPress={() => change({ step: 'check', trialId: null, importId: null })}>{t('exchange.checkAgain')}</Button>
  )
  return (
    <StepFrame title={t('exchange.importing')} foot={hasEnded ? back : null}>
      {hasEnded ? (
        <Note
          meaning={state === 'failed' ? 'bad' : 'warn'}
          title={t(state === 'failed' ? 'exchange.failed' : 'exchange.stopped')}
          live="alert"
        >
          {state === 'failed' ? problemWords(job?.problem ?? null) : null}
        </Note>
      ) : (
        <JobProgress
          jobId={draft.importId ?? ''}
          job={job}
          label={t('exchange.importing')}
          stopLabel={t('exchange.stop')}
          stoppingLabel={t('exchange.stopping')}
        />
      )}
    </StepFrame>
  )
}

function Taken({ report, draft, change }: StepProps & { readonly report: ImportReport }) {
  const { t } = useT()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const [takenBack, setTakenBack] = useState<number | null>(null)
  const fresh = () => change(emptyDraft(draft.kind, draft.caseId))
  const show = () => {
    fresh()
    void navigate(backFrom(report.what, draft.caseId))
  }
  const { importId } = report
  const foot = (
    <>
      {importId === null || takenBack !== null ? null : <Button onPress={() => setAsking(true)}>{t('exchange.takeBack')}</Button>}
      <Button onPress={fresh}>{t('exchange.another')}</Button>
      <Button kind="primary" onPress={show}>
        {t(report.what === 'incident' ? 'exchange.showIncidents' : 'exchange.showPeople')}
      </Button>
    </>
  )
  return (
    <StepFrame title={t('exchange.doneTitle')} text={t('exchange.doneText')} foot={foot}>
      {takenBack === null ? (
        <ReportCounts report={report} />
      ) : (
        <Note meaning="good" live="status">
          {t('exchange.takenBack', { count: takenBack })}
        </Note>
      )}
      {report.rejected > 0 && takenBack === null ? <LeftOut draft={draft} /> : null}
      {isAsking && importId !== null ? (
        <TakeBack
          importId={importId}
          onDone={(count) => {
            setAsking(false)
            setTakenBack(count)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </StepFrame>
  )
}

/** The rows that were left out can still be saved: those that were taken in are known by now. */
function LeftOut({ draft }: Pick<StepProps, 'draft'>) {
  const table = useTable(draft.path, draft.chosen)
  const plan = table.data === undefined ? null : planOf(draft, table.data)
  return plan === null ? null : <RejectedRows plan={plan} />
}

type TakeBackProps = { readonly importId: string; readonly onDone: (count: number) => void; readonly onCancel: () => void }

function TakeBack({ importId, onDone, onCancel }: TakeBackProps) {
  const { t } = useT()
  const words = useErrorWords()
  const [why, setWhy] = useState(t('exchange.takeBackWhyDefault'))
  const back = useChange(() => api.exchange.takeBack({ importId, why: why.trim() }))
  return (
    <ConfirmDialog
      title={t('exchange.takeBackTitle')}
      isOpen
      confirmLabel={t('exchange.takeBackConfirm')}
      cancelLabel={t('ui.cancel')}
      onConfirm={() => back.mutate(undefined, { onSuccess: ({ count }) => onDone(count) })}
      onCancel={onCancel}
      isPending={back.isPending}
      isDisabled={why.trim() === ''}
      isDangerous
    >
      <div className="stack">
        <p>{t('exchange.takeBackText')}</p>
        {back.error ? (
          <Note meaning="bad" live="alert">
            {words(back.error)}
          </Note>
        ) : null}
        <TextField label={t('exchange.takeBackWhy')} value={why} onChange={setWhy} isRequired maxLength={300} />
      </div>
    </ConfirmDialog>
  )
}
