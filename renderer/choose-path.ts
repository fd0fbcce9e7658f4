import { createContext, useContext } from 'react'

export type PathRequest = {
  /** `save-folder` names a folder that does not exist yet: where, and by what name. */
  readonly kind: 'files' | 'folder' | 'save-folder'
  readonly title: string
  readonly suggestedName?: string
}

/** Answers absolute paths (one, but for `files`), or null where the user chose nothing. */
export type ChoosePath = (request: PathRequest) => Promise<readonly string[] | null>

export const ChoosePathContext = createContext<ChoosePath>(async () => null)

/** Asks the user for a place on this machine: in the system's dialog where the host has one, else in the window's own. */
export function useChoosePath(): ChoosePath {
  return useContext(ChoosePathContext)
}
