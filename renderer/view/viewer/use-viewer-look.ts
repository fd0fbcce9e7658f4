import { useEffect, useMemo, useState } from 'react'
import { useT } from '../../i18n.ts'
import { useSettings } from '../../settings.ts'
import type { ViewerLook } from './viewer-session.ts'

const isDark = '(prefers-color-scheme: dark)'

/** Language and theme as the window has them now. */
export function useViewerLook(): ViewerLook {
  const { language } = useT()
  const chosen = useSettings().settings.theme
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(isDark).matches)
  useEffect(() => {
    const query = window.matchMedia(isDark)
    const hear = () => setSystemIsDark(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  const theme = chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen
  return useMemo(() => ({ language, theme }), [language, theme])
}
