import type { VaultEvent } from '../../../shared/contract/events.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { OpenVault } from '../session/open-vault.ts'

export type VaultHolder = ReturnType<typeof vaultHolder>

/** Holds the one vault that an engine has open, and makes opening and locking take turns. */
export function vaultHolder(emit: (event: VaultEvent) => void, beforeClose: () => Promise<void>) {
  let current: OpenVault | null = null
  let turn: Promise<unknown> = Promise.resolve()

  /** Runs after whatever opens or locks already; a failure does not stop the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work, work)
    turn = result.catch(() => undefined)
    return result
  }

  return {
    emit,
    current: (): OpenVault | null => current,
    /** @throws VaultError LOCKED */
    required: (): OpenVault => {
      if (current === null) throw new VaultError('LOCKED')
      return current
    },
    /** Opens a vault; one that is open already must be locked first. @throws VaultError VAULT_IN_USE */
    open: <T>(work: () => Promise<{ readonly vault: OpenVault; readonly answer: T }>): Promise<T> =>
      inTurn(async () => {
        if (current !== null) throw new VaultError('VAULT_IN_USE', { machine: current.ports.machine, since: '' })
        const { vault, answer } = await work()
        current = vault
        return answer
      }),
    /** Ends the jobs, then closes; no harm where nothing is open. */
    close: (close: (vault: OpenVault) => Promise<void>): Promise<void> =>
      inTurn(async () => {
        const vault = current
        if (vault === null) return
        await beforeClose()
        current = null
        await close(vault)
        emit({ type: 'locked', why: 'asked' })
      }),
  }
}
