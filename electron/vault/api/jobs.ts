import type { EngineApi } from '../../../shared/contract/index.ts'
import type { JobBoard } from '../jobs/job-board.ts'

export function jobsApi(board: JobBoard): EngineApi['jobs'] {
  return {
    list: async () => board.list(),
    get: async ({ jobId }) => board.get(jobId),
    wait: async ({ jobId }) => board.wait(jobId),
    cancel: async ({ jobId }) => {
      board.cancel(jobId)
      return {}
    },
  }
}
