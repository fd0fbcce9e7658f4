import { useEffect } from 'react'
import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { JobProgress } from '../../view/job-progress.tsx'
import { useProblemWords } from '../../view/problem-words.ts'
import { BundleMade } from './bundle-made.tsx'
import type { StepProps } from './new-bundle-page.tsx'
import { PlanChanged } from './plan-changed.tsx'
import { StepFrame } from './step-frame.tsx'

type Props = StepProps & {
  readonly plan: Plan
  /** The bundle is made: what was being prepared can be forgotten. */
  readonly onEnd: () => void
  /** Works out again what would leave. */
  readonly onLookAgain: () => void
}

/** The bundle is made; what became of it. The plan that was confirmed stays at hand, to say what changed. */
export function SealStep({ plan, draft, change, onEnd, onLookAgain }: Props) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const job = useJob(draft.jobId)
  const confirmed = draft.confirmed ?? plan
  const isChanged = job?.problem?.code === 'PLAN_CHANGED'
  const isDone = job?.state === 'done'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the job says so
  useEffect(() => {
    if (isChanged) onLookAgain()
  }, [isChanged])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the job says so
  useEffect(() => {
    if (isDone) onEnd()
  }, [isDone])
  if (draft.jobId !== null && (job === null || job.state === 'running'))
    return (
      <StepFrame title={t('submissions.sealing')}>
        <JobProgress
          jobId={draft.jobId}
          job={job}
          label={t('submissions.sealing')}
          stopLabel={t('submissions.sealStop')}
          stoppingLabel={t('submissions.sealStopping')}
        />
      </StepFrame>
    )
  if (job?.result?.kind === 'bundle')
    return <BundleMade caseId={plan.request.caseId} result={job.result} recipients={confirmed.recipients} />
  const again = () => change({ step: 'confirm', jobId: null })
  if (isChanged) return <PlanChanged before={confirmed} after={plan} onAgain={again} />
  return (
    <StepFrame title={job?.state === 'cancelled' ? t('submissions.sealStopped') : t('submissions.sealFailed')}>
      {job?.state === 'cancelled' ? null : (
        <Note meaning="bad" live="alert">
          <p>{problemWords(job?.problem ?? null)}</p>
          <p>{t('submissions.sealFailedKept')}</p>
        </Note>
      )}
      <div className="actions">
        <Button kind="primary" onPress={() => change({ step: 'folder', jobId: null })}>
          {t('submissions.tryAgain')}
        </Button>
      </div>
    </StepFrame>
  )
}
