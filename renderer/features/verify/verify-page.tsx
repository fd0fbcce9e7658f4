import { useState } from 'react'
import { useLocation } from 'react-router'
import * as v from 'valibot'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobProgress } from '../../view/job-progress.tsx'
import { useProblemWords } from '../../view/problem-words.ts'
import { useVerify, type VerifyInput } from './use-verify.ts'
import { VerdictView } from './verdict-view.tsx'
import { VerifyForm } from './verify-form.tsx'

const Given = v.object({ path: v.string() })

/** Verifies a bundle, with a vault and without one. A bundle that was just made is filled in already. */
export function VerifyPage() {
  const { t } = useT()
  const { state } = useLocation()
  const work = useVerify()
  const given = v.safeParse(Given, state)
  const [input, setInput] = useState<VerifyInput>({
    path: given.success ? given.output.path : '',
    identityPath: null,
    passphrase: null,
    allowedSignersPath: null,
  })
  const report = work.job?.result?.kind === 'verify' ? work.job.result.report : null
  const another = () => {
    work.reset()
    setInput({ path: '', identityPath: null, passphrase: null, allowedSignersPath: null })
  }
  if (report !== null && work.given !== null)
    return (
      <>
        <PageHeader title={t('verify.title')} />
        <div className="page-body">
          <VerdictView
            report={report}
            input={work.given.input}
            checkedAt={work.given.at}
            onAnother={another}
            onOtherKeys={work.reset}
          />
        </div>
      </>
    )
  return (
    <>
      <PageHeader title={t('verify.title')} after={t('verify.intro')} />
      <div className="page-body">
        <Trouble work={work} />
        {work.isRunning ? (
          work.jobId === null ? null : (
            <JobProgress
              jobId={work.jobId}
              job={work.job}
              label={t('verify.running')}
              stopLabel={t('verify.stop')}
              stoppingLabel={t('verify.stopping')}
            />
          )
        ) : (
          <VerifyForm input={input} onChange={setInput} onSubmit={work.start} />
        )}
      </div>
    </>
  )
}

function Trouble({ work }: { readonly work: ReturnType<typeof useVerify> }) {
  const { t } = useT()
  const words = useErrorWords()
  const problemWords = useProblemWords()
  if (work.job?.state === 'cancelled')
    return (
      <Note meaning="warn" live="status" actions={<Button onPress={work.reset}>{t('ui.close')}</Button>}>
        {t('verify.stopped')}
      </Note>
    )
  if (work.error === null && work.job?.state !== 'failed') return null
  return (
    <Note meaning="bad" title={t('verify.failed')} live="alert">
      {work.error === null ? problemWords(work.job?.problem ?? null) : words(work.error)}
    </Note>
  )
}
