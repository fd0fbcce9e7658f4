import { VaultError } from '../../shared/errors.ts'

/** The VaultError that `work` throws; fails where it throws none, or a bug. */
export function errorOf(work: () => unknown): VaultError {
  try {
    work()
  } catch (error) {
    if (error instanceof VaultError) return error
    throw error
  }
  throw new Error('it did not fail')
}
