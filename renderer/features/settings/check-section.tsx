import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Job, JobResult } from '../../../shared/domain/job.ts'
import { errorWords } from '../../../shared/i18n/error-words.ts'
import { formatCount, formatSize } from '../../../shared/i18n/format.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'

/** Looks for damage in the vault, quickly or thoroughly. */
export function CheckSection() {
  const { t } = useT()
  const words = useErrorWords()
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const start = useMutation({
    mutationFn: (mode: 'quick' | 'full') => api.vault.doctor({ mode }),
    onSuccess: (started) => setJobId(started.jobId),
  })
  const isRunning = start.isPending || job?.state === 'running'
  return (
    <FieldGroup title={t('settings.check')} description={t('settings.checkText')}>
      <div className="actions">
        <Button onPress={() => start.mutate('quick')} isDisabled={isRunning}>
          {t('settings.checkQuick')}
        </Button>
        <Button onPress={() => start.mutate('full')} isDisabled={isRunning}>
          {t('settings.checkFull')}
        </Button>
      </div>
      {start.isError ? (
        <Note meaning="bad" live="alert">
          {words(start.error)}
        </Note>
      ) : null}
      {job === null ? null : <CheckOutcome job={job} />}
    </FieldGroup>
  )
}

function CheckOutcome({ job }: { readonly job: Job }) {
  const { t, language } = useT()
  if (job.state === 'running') return <Note live="status">{t('settings.checkRunning')}</Note>
  if (job.state === 'failed' && job.problem)
    return (
      <Note meaning="bad" live="alert">
        {errorWords(language, job.problem)}
      </Note>
    )
  if (job.result?.kind !== 'doctor') return <Note live="status">{t('common.state.cancelled')}</Note>
  return <CheckFindings result={job.result} />
}

function CheckFindings({ result }: { readonly result: Extract<JobResult, { kind: 'doctor' }> }) {
  const { t, language } = useT()
  const { findings } = result
  const isBad = findings.some(({ level }) => level === 'error')
  if (findings.length === 0)
    return (
      <Note meaning="good" live="status">
        {t('settings.checkGood', {
          blobs: formatCount(result.blobsChecked, language),
          size: formatSize(result.bytesChecked, language),
          entries: formatCount(result.entriesChecked, language),
        })}
      </Note>
    )
  return (
    <Note meaning={isBad ? 'bad' : 'warn'} title={t('settings.checkFindings', { count: findings.length })} live="alert">
      <ul>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own and never move
          <li key={index}>
            {t(`settings.finding.${finding.code}`)} <bdi className="quiet">{Object.values(finding.facts).join(' · ')}</bdi>
          </li>
        ))}
      </ul>
    </Note>
  )
}
