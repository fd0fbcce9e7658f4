import { createContext, useContext } from 'react'
import type { Settings } from '../shared/contract/host.ts'

type SettingsInUse = {
  readonly settings: Settings
  /** Uses the changes at once, and keeps them. */
  readonly save: (changes: Partial<Settings>) => void
}

export const SettingsContext = createContext<SettingsInUse>({
  settings: { language: null, theme: 'system', idleMinutes: 5, recentVaults: [] },
  save: () => {},
})

/** What this machine remembers between sessions. */
export function useSettings(): SettingsInUse {
  return useContext(SettingsContext)
}
