import { createContext, useContext, useEffect, useState } from 'react'
import type { Job } from '../shared/domain/job.ts'
import { api } from './api.ts'

export type Jobs = {
  /** Every job since the window was opened or the list was cleared, newest first. */
  readonly jobs: readonly Job[]
  readonly clearEnded: () => void
}

export const JobsContext = createContext<Jobs>({ jobs: [], clearEnded: () => {} })

/** The long works of this session. They run on when the view that began them is left. */
export function useJobs(): Jobs {
  return useContext(JobsContext)
}

/** One job as it is now, or null where it is not known (yet). Redrawn with its progress. */
export function useJob(jobId: string | null): Job | null {
  const { jobs } = useJobs()
  const told = jobs.find(({ id }) => id === jobId) ?? null
  const [asked, setAsked] = useState<Job | null>(null)
  useEffect(() => {
    if (jobId === null || told !== null) return
    let isCurrent = true
    api.jobs.get({ jobId }).then(
      (job) => isCurrent && setAsked(job),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [jobId, told])
  return told ?? (asked?.id === jobId ? asked : null)
}
