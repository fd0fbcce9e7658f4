import { createContext, useContext } from 'react'

/** Taking back and saving again, as the window offers it everywhere. */
export type Undo = {
  /** Says that something was saved, with the offer to take it back. `recordId` is the record that was saved. */
  readonly saved: (text: string, recordId: string | null) => void
  /** Takes one change back and says how it went. */
  readonly takeBack: (change: { readonly id: string; readonly clock: string }) => void
  /** Asks whether to undo or redo the last change of the user, after showing what it is. */
  readonly ask: (what: 'undo' | 'redo') => void
}

export const UndoContext = createContext<Undo>({
  saved: () => undefined,
  takeBack: () => undefined,
  ask: () => undefined,
})

export function useUndo(): Undo {
  return useContext(UndoContext)
}

/** Says that something was saved, with the offer to take it back. */
export function useSaved(): Undo['saved'] {
  return useContext(UndoContext).saved
}
