import { createContext, useContext } from 'react'
import type { VaultInfo } from '../shared/contract/session.ts'

export type LockReason = 'asked' | 'idle' | 'system' | 'ended'

export type Session = {
  /** The open vault, or null. */
  readonly vault: VaultInfo | null
  /** Tells the window that a vault has been opened, or has changed. */
  readonly onOpened: (vault: VaultInfo) => void
  /** Tells the window that a vault is open although its recovery sheet is still on the screen: it locks when idle. */
  readonly onCreated: () => void
  readonly lock: (why: LockReason) => void
  /** Why the last vault was locked, where it was not asked for; null otherwise. */
  readonly lockedWhy: Exclude<LockReason, 'asked'> | null
}

export const SessionContext = createContext<Session>({
  vault: null,
  onOpened: () => {},
  onCreated: () => {},
  lock: () => {},
  lockedWhy: null,
})

/** The open vault and how to lock it. */
export function useSession(): Session {
  return useContext(SessionContext)
}

/**
 * The open vault, in what is drawn only while one is open.
 * @throws Error elsewhere: a bug
 */
export function useVault(): VaultInfo {
  const { vault } = useContext(SessionContext)
  if (vault === null) throw new Error('no vault is open here')
  return vault
}
