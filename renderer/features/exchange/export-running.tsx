import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { JobProgress } from '../../view/job-progress.tsx'
import { PathText } from '../../view/path-text.tsx'
import { useProblemWords } from '../../view/problem-words.ts'

type Props = {
  readonly title: string
  readonly jobId: string
  readonly onClose: () => void
  readonly onAgain: () => void
}

/** A list that is being written, and what came of it. */
export function ExportRunning({ title, jobId, onClose, onAgain }: Props) {
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
          <JobProgress
            jobId={jobId}
            job={job}
            label={t('exchange.exportRunning')}
            stopLabel={t('exchange.stop')}
            stoppingLabel={t('exchange.stopping')}
          />
        ) : null}
        {job?.result?.kind === 'export-list' ? (
          <Note meaning="good" title={t('exchange.exportDone', { count: job.result.rows })} live="status">
            <PathText>{job.result.path}</PathText>
          </Note>
        ) : null}
        {job?.state === 'cancelled' ? (
          <Note meaning="warn" live="status">
            {t('exchange.exportStopped')}
          </Note>
        ) : null}
        {job?.state === 'failed' ? (
          <Note meaning="bad" title={t('exchange.exportFailed')} live="alert">
            {problemWords(job.problem)}
          </Note>
        ) : null}
      </div>
    </Dialog>
  )
}
