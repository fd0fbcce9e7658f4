import { VaultError } from '../../../shared/errors.ts'

/** Work for calls that takes time: it is ended before its vault closes. */
export type OpenWork = {
  /**
   * Runs work that ends early when its vault is locked, or `signal` asks for it.
   * @throws VaultError LOCKED where the vault is being locked, and what `work` throws
   */
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** Ends what runs; answers when it has ended. */
  readonly end: () => Promise<void>
}

/** Keeps track of the work of one open vault. */
export function openWork(): OpenWork {
  const controller = new AbortController()
  const running = new Set<Promise<unknown>>()
  return {
    run: async (work, signal) => {
      if (controller.signal.aborted) throw new VaultError('LOCKED')
      const done = work(signal ? AbortSignal.any([controller.signal, signal]) : controller.signal)
      running.add(done)
      try {
        return await done
      } finally {
        running.delete(done)
      }
    },
    end: async () => {
      controller.abort(new VaultError('CANCELLED'))
      await Promise.allSettled(running)
    },
  }
}
