import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Settings } from '../../shared/contract/host.ts'
import { api } from '../api.ts'
import { SettingsContext } from '../settings.ts'

type Props = { readonly initial: Settings; readonly children: ReactNode }

/** Keeps what this machine remembers, and applies the theme. */
export function SettingsProvider({ initial, children }: Props) {
  const [settings, setSettings] = useState(initial)
  const save = useCallback((changes: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...changes }))
    api.host.saveSettings(changes).catch(() => undefined)
  }, [])
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = settings.theme
  }, [settings.theme])
  const value = useMemo(() => ({ settings, save }), [settings, save])
  return <SettingsContext value={value}>{children}</SettingsContext>
}
