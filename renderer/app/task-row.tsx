import type { Job } from '../../shared/domain/job.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import { formatCount, formatDuration, formatSize } from '../../shared/i18n/format.ts'
import { api } from '../api.ts'
import { useT, type Words } from '../i18n.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { Tag } from '../ui/tag.tsx'

const meanings = { running: 'accent', done: 'good', failed: 'bad', cancelled: 'plain' } as const

/** One long work: how far it is, how long it still takes, and how to stop it. */
export function TaskRow({ job }: { readonly job: Job }) {
  const words = useT()
  const { t, language } = words
  const name = t(`common.job.${job.kind}`)
  return (
    <li className="task">
      {job.state === 'running' ? (
        <div className="row">
          <div className="grow">
            <ProgressBar
              label={name}
              done={job.totalBytes === 0 ? null : job.doneBytes / job.totalBytes}
              text={progressWords(job, words)}
            />
          </div>
          <IconButton icon="close" label={t('common.cancelTask')} onPress={() => void api.jobs.cancel({ jobId: job.id })} />
        </div>
      ) : (
        <div className="row">
          <span className="grow">{name}</span>
          <Tag meaning={meanings[job.state]}>{t(`common.state.${job.state}`)}</Tag>
        </div>
      )}
      {job.state === 'running' && job.current !== '' ? <bdi className="quiet task-current">{job.current}</bdi> : null}
      {job.state === 'failed' && job.problem ? <p className="quiet">{errorWords(language, job.problem)}</p> : null}
    </li>
  )
}

function progressWords(job: Job, { t, language }: Words): string {
  if (job.totalBytes === 0) return t('common.starting')
  if (job.kind === 'index' || job.kind === 'read') {
    const [done, total] = [formatCount(job.doneBytes, language), formatCount(job.totalBytes, language)]
    return t('common.progressRecords', { done, total })
  }
  const facts = { done: formatSize(job.doneBytes, language), total: formatSize(job.totalBytes, language) }
  const seconds = (Date.now() - Date.parse(job.startedAt)) / 1000
  if (seconds < 2 || job.doneBytes === 0) return t('common.progress', facts)
  const left = ((job.totalBytes - job.doneBytes) * seconds) / job.doneBytes
  return t('common.progressLeft', { ...facts, left: formatDuration(left, language) })
}
