import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Job } from '../../shared/domain/job.ts'
import { api, onVaultEvent } from '../api.ts'
import { JobsContext } from '../jobs.ts'

type Props = { readonly isVaultOpen: boolean; readonly children: ReactNode }

/** Follows the long works of the engine. */
export function JobsProvider({ isVaultOpen, children }: Props) {
  const [jobs, setJobs] = useState<readonly Job[]>([])
  useEffect(() => {
    const stop = onVaultEvent((event) => {
      if (event.type === 'job') setJobs((now) => withJob(now, event.job))
    })
    if (!isVaultOpen) return stop
    api.jobs.list({}).then(
      (known) =>
        setJobs((now) => known.reduce((all, job) => (all.some(({ id }) => id === job.id) ? all : withJob(all, job)), now)),
      () => undefined,
    )
    return stop
  }, [isVaultOpen])
  const clearEnded = useCallback(() => setJobs((now) => now.filter(({ state }) => state === 'running')), [])
  const value = useMemo(() => ({ jobs, clearEnded }), [jobs, clearEnded])
  return <JobsContext value={value}>{children}</JobsContext>
}

function withJob(jobs: readonly Job[], job: Job): readonly Job[] {
  const others = jobs.filter(({ id }) => id !== job.id)
  return [...others, job].sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}
