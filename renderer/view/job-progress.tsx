import { useState } from 'react'
import type { Job } from '../../shared/domain/job.ts'
import { formatDuration, formatSize } from '../../shared/i18n/format.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { nameOfPath } from './path-text.tsx'

type Props = {
  readonly jobId: string
  /** The job, or null while nothing is known of it. */
  readonly job: Job | null
  /** What is being done. */
  readonly label: string
  readonly stopLabel: string
  readonly stoppingLabel: string
}

/** How far a long work has come, by bytes, and how to stop it. */
export function JobProgress({ jobId, job, label, stopLabel, stoppingLabel }: Props) {
  const { t, language } = useT()
  const [isStopping, setStopping] = useState(false)
  const { doneBytes = 0, totalBytes = 0, current = '' } = job ?? {}
  const left = job === null ? null : secondsLeft(job, Date.now())
  const bytes = { done: formatSize(doneBytes, language), total: formatSize(totalBytes, language) }
  const text =
    totalBytes === 0
      ? t('common.starting')
      : left === null
        ? t('common.progress', bytes)
        : t('common.progressLeft', { ...bytes, left: formatDuration(left, language) })
  const stop = () => {
    setStopping(true)
    api.jobs.cancel({ jobId }).catch(() => setStopping(false))
  }
  return (
    <section className="card section" aria-label={label}>
      <ProgressBar label={label} done={totalBytes === 0 ? null : doneBytes / totalBytes} text={text} />
      <p className="quiet clip">{current === '' ? ' ' : <bdi dir="auto">{nameOfPath(current)}</bdi>}</p>
      <div className="actions">
        <Button onPress={stop} isPending={isStopping}>
          {isStopping ? stoppingLabel : stopLabel}
        </Button>
      </div>
    </section>
  )
}

/** Seconds that are left at the speed so far; null before that can be said. */
export function secondsLeft(job: Pick<Job, 'startedAt' | 'doneBytes' | 'totalBytes'>, now: number): number | null {
  const seconds = (now - Date.parse(job.startedAt)) / 1000
  if (seconds < 3 || job.doneBytes === 0 || job.totalBytes === 0) return null
  return (seconds * (job.totalBytes - job.doneBytes)) / job.doneBytes
}
