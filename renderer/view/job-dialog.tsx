import type { ReactNode } from 'react'
import type { JobResult } from '../../shared/domain/job.ts'
import { useT } from '../i18n.ts'
import { useJob } from '../jobs.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Note } from '../ui/note.tsx'
import { JobProgress } from './job-progress.tsx'
import { useProblemWords } from './problem-words.ts'

type Props = {
  readonly title: string
  readonly jobId: string
  readonly words: {
    readonly running: string
    readonly stop: string
    readonly stopping: string
    readonly stopped: string
    readonly failed: string
  }
  /** What is said of its result. */
  readonly done: (result: JobResult) => ReactNode
  readonly onClose: () => void
  readonly onAgain: () => void
}

/** Long work that was begun in a dialog, and what came of it. */
export function JobDialog({ title, jobId, words, done, onClose, onAgain }: Props) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const job = useJob(jobId)
  const isRunning = job === null || job.state === 'running'
  const foot = (
    <>
      {job?.state === 'failed' ? <Button onPress={onAgain}>{t('ui.retry')}</Button> : null}
      <Button onPress={onClose}>{t('ui.close')}</Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={isRunning ? undefined : foot}>
      <div className="stack">
        {isRunning ? (
          <JobProgress jobId={jobId} job={job} label={words.running} stopLabel={words.stop} stoppingLabel={words.stopping} />
        ) : null}
        {job?.result ? done(job.result) : null}
        {job?.state === 'cancelled' ? (
          <Note meaning="warn" live="status">
            {words.stopped}
          </Note>
        ) : null}
        {job?.state === 'failed' ? (
          <Note meaning="bad" title={words.failed} live="alert">
            {problemWords(job.problem)}
          </Note>
        ) : null}
      </div>
    </Dialog>
  )
}
