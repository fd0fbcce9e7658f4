import { useEffect, useRef } from 'react'

/**
 * Hears Ctrl+V anywhere on the page but where somebody is typing or a dialog is open, before any other listener does.
 */
export function usePaste(onPaste: (files: readonly File[], text: string) => void, isOn: boolean): void {
  const latest = useRef(onPaste)
  latest.current = onPaste
  useEffect(() => {
    if (!isOn) return
    const listen = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      const isTyping = target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
      // Short messages have the role of a dialog too: only the class tells them apart.
      const isInDialog = document.querySelector('.dialog') !== null
      if (isTyping || isInDialog || clipboardData === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(Array.from(clipboardData.files), clipboardData.getData('text/plain'))
    }
    window.addEventListener('paste', listen, { capture: true })
    return () => window.removeEventListener('paste', listen, { capture: true })
  }, [isOn])
}
