import type { Problem } from '../../shared/domain/job.ts'
import { VaultError } from '../../shared/errors.ts'
import { useErrorWords } from './error-words.ts'

/** Puts what went wrong in a job into words. */
export function useProblemWords(): (problem: Problem | null) => string {
  const words = useErrorWords()
  return (problem) => words(new VaultError(problem?.code ?? 'INTERNAL', problem?.facts ?? {}))
}
