import { useState } from 'react'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobProgress } from '../../view/job-progress.tsx'
import { PathText } from '../../view/path-text.tsx'
import { useProblemWords } from '../../view/problem-words.ts'
import { useOpenBundle, type VerifyInput } from './use-verify.ts'

/** Writes the files of a bundle into a new folder in clear, after a warning. */
export function OpenBundle({ input }: { readonly input: VerifyInput }) {
  const { t } = useT()
  const choose = useChoosePath()
  const work = useOpenBundle()
  const [isOpen, setOpen] = useState(false)
  const isRunning = work.isPending || (work.jobId !== null && (work.job === null || work.job.state === 'running'))
  const begun = work.jobId !== null || work.error !== null
  const go = async () => {
    const title = t('verify.openFolderTitle')
    const [folder] = (await choose({ kind: 'save-folder', title, suggestedName: t('verify.openFolderName') })) ?? []
    if (folder !== undefined) work.start({ ...input, folder })
  }
  const close = () => {
    setOpen(false)
    work.reset()
  }
  const foot = (
    <>
      <Button onPress={close}>{begun ? t('ui.close') : t('ui.cancel')}</Button>
      {begun ? null : (
        <Button kind="danger" onPress={() => void go()}>
          {t('verify.openConfirm')}
        </Button>
      )}
    </>
  )
  return (
    <>
      <Button kind="primary" icon="folder" onPress={() => setOpen(true)}>
        {t('verify.open')}
      </Button>
      <Dialog
        title={t('verify.openTitle')}
        isOpen={isOpen}
        onClose={close}
        closeLabel={t('ui.close')}
        foot={isRunning ? undefined : foot}
      >
        <div className="stack">
          {begun ? null : <Note meaning="warn">{t('verify.openText')}</Note>}
          {isRunning && work.jobId !== null ? (
            <JobProgress
              jobId={work.jobId}
              job={work.job}
              label={t('verify.opening')}
              stopLabel={t('verify.stop')}
              stoppingLabel={t('verify.stopping')}
            />
          ) : null}
          <Outcome work={work} />
        </div>
      </Dialog>
    </>
  )
}

function Outcome({ work }: { readonly work: ReturnType<typeof useOpenBundle> }) {
  const { t } = useT()
  const words = useErrorWords()
  const problemWords = useProblemWords()
  const { job, error } = work
  if (error !== null || job?.state === 'failed')
    return (
      <Note meaning="bad" title={t('verify.openFailed')} live="alert">
        {error === null ? problemWords(job?.problem ?? null) : words(error)}
      </Note>
    )
  if (job?.state === 'cancelled')
    return (
      <Note meaning="warn" live="status">
        {t('verify.openStopped')}
      </Note>
    )
  if (job?.result?.kind !== 'open-bundle') return null
  if (job.result.folder === null)
    return (
      <Note meaning="bad" live="alert">
        {t('verify.openRefused')}
      </Note>
    )
  return (
    <Note meaning="good" title={t('verify.openDone', { count: job.result.fileCount })} live="status">
      <PathText>{job.result.folder}</PathText>
    </Note>
  )
}
