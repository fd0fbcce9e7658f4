import { createContext, useContext } from 'react'

/** What is written a little later than it is typed: unsaved work, and remembered choices. */
export type Desk = {
  /** Names what is to be written before the vault locks. @returns how to take it back */
  readonly onLeave: (flush: () => Promise<void>) => () => void
  /** Writes now what has yet to be written. Never rejects; begins at once, before anything is cleared from the page. */
  readonly flush: () => Promise<void>
}

export function makeDesk(): Desk {
  const waiting = new Set<() => Promise<void>>()
  return {
    onLeave: (flush) => {
      waiting.add(flush)
      return () => void waiting.delete(flush)
    },
    flush: async () => {
      await Promise.allSettled([...waiting].map((flush) => flush()))
    },
  }
}

export const DeskContext = createContext<Desk>(makeDesk())

export function useDesk(): Desk {
  return useContext(DeskContext)
}
