import { type RefObject, useEffect, useRef } from 'react'

/** Ctrl+S and Ctrl+Enter save what is written within `place`; in a dialog over it, they do nothing. */
export function useSaveKeys(place: RefObject<HTMLElement | null>, onSave: () => void): void {
  const save = useRef(onSave)
  save.current = onSave
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isSave =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && (event.code === 'KeyS' || event.key === 'Enter')
      const within = event.target instanceof Node && (place.current?.contains(event.target) || event.target === document.body)
      if (!isSave || !within) return
      event.preventDefault()
      save.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [place])
}
