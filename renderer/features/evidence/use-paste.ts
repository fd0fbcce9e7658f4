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
      const isElsewhere =
        target instanceof Element && target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null
      if (isElsewhere || clipboardData === null || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(Array.from(clipboardData.files), clipboardData.getData('text/plain'))
    }
    window.addEventListener('paste', listen, { capture: true })
    return () => window.removeEventListener('paste', listen, { capture: true })
  }, [isOn])
}
