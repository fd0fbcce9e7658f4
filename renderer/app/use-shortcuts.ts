import { useEffect, useRef } from 'react'

export type Shortcuts = {
  readonly onLock?: () => void
  readonly onPalette?: () => void
  readonly onList?: () => void
  /** Ctrl+F looks in what is shown, where that has a search of its own; Ctrl+Shift+F everywhere. */
  readonly onFind?: (where: 'here' | 'everywhere') => void
}

/**
 * The keys that work everywhere, in dialogs too: they are heard before anything else in the page. Keys are known by
 * their place as well as their letter, because an Arabic keyboard writes another letter with Ctrl+L.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const now = useRef(shortcuts)
  now.current = shortcuts
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const action = actionOf(event, now.current)
      if (action === undefined) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

function actionOf(event: KeyboardEvent, { onLock, onPalette, onList, onFind }: Shortcuts): (() => void) | undefined {
  const key = event.key.toLowerCase()
  const isLatin = /^[a-z]$/.test(key)
  if (key === 'l' || (!isLatin && event.code === 'KeyL')) return onLock
  if (key === 'k' || (!isLatin && event.code === 'KeyK')) return onPalette
  if (key === 'f' || (!isLatin && event.code === 'KeyF')) return onFind && (() => onFind(event.shiftKey ? 'everywhere' : 'here'))
  if (key === '/' || (!isLatin && event.code === 'Slash')) return onList
  return undefined
}
