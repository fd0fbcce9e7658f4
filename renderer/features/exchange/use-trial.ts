import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'

/** The look through the whole file: begun when the step is entered, and there again when one comes back. */
export function useTrial(plan: ImportPlan | null, trialId: string | null, onStarted: (jobId: string) => void) {
  const { language } = useT()
  const start = useMutation({
    mutationFn: (input: ImportPlan) => api.exchange.tryImport({ plan: input, language }),
    onSuccess: ({ jobId }) => onStarted(jobId),
  })
  const isBegun = useRef(false)
  const { mutate } = start
  useEffect(() => {
    if (trialId !== null || plan === null || isBegun.current) return
    isBegun.current = true
    mutate(plan)
  })
  const job = useJob(trialId)
  return {
    job,
    error: start.error,
    report: job?.result?.kind === 'import-table' ? job.result : null,
    again: (next: ImportPlan) => mutate(next),
  }
}
