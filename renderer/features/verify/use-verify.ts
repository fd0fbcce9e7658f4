import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useJob } from '../../jobs.ts'

/** What is to be verified, and what may open it. */
export type VerifyInput = {
  readonly path: string
  readonly identityPath: string | null
  readonly passphrase: string | null
  readonly allowedSignersPath: string | null
}

/** Verifying as a job. `given` is what it was begun with: the verdict belongs to that. */
export function useVerify() {
  const [given, setGiven] = useState<{ readonly input: VerifyInput; readonly at: Date } | null>(null)
  const start = useMutation({ mutationFn: (input: VerifyInput) => api.bundles.verify(input) })
  const jobId = start.data?.jobId ?? null
  const job = useJob(jobId)
  return {
    given,
    jobId,
    job,
    error: start.error,
    isRunning: start.isPending || (jobId !== null && (job === null || job.state === 'running')),
    start: (input: VerifyInput) => {
      setGiven({ input, at: new Date() })
      start.mutate(input)
    },
    reset: () => {
      setGiven(null)
      start.reset()
    },
  }
}

/** Writing the files of a bundle into a new folder, as a job. */
export function useOpenBundle() {
  const start = useMutation({ mutationFn: (input: VerifyInput & { readonly folder: string }) => api.bundles.open(input) })
  const jobId = start.data?.jobId ?? null
  return { jobId, job: useJob(jobId), error: start.error, isPending: start.isPending, start: start.mutate, reset: start.reset }
}
