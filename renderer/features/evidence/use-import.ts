import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { EvidenceFields } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useJob } from '../../jobs.ts'
import { ofRecords } from '../../view/of-records.ts'
import { useKept } from '../../view/use-kept.ts'

/** Adding files to a case: the job goes on when the view is left, and is there again when it is entered. */
export function useImport(caseId: string) {
  const client = useQueryClient()
  const { kept, keep, forget } = useKept<string>(`import/${caseId}`)
  const [jobId, setJobId] = useState<string | null>(kept)
  const job = useJob(jobId)
  const start = useMutation({
    mutationFn: (input: { readonly paths: readonly string[]; readonly method: EvidenceFields['method'] }) =>
      api.evidence.import({ caseId, paths: [...input.paths], method: input.method }),
    onSuccess: (started) => {
      keep(started.jobId)
      setJobId(started.jobId)
    },
  })
  const state = job?.state
  useEffect(() => {
    if (state === undefined || state === 'running') return
    void client.invalidateQueries(ofRecords)
  }, [client, state])
  return {
    jobId,
    job,
    error: start.error,
    isRunning: start.isPending || (jobId !== null && (job === null || job.state === 'running')),
    start: start.mutate,
    /** Puts the result away. */
    close: () => {
      forget()
      setJobId(null)
      start.reset()
    },
  }
}
