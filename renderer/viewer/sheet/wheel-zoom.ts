/** Ctrl with the wheel, or two fingers on a pad, enlarge what is shown and not the window. */
export function wheelZoom(place: HTMLElement, onZoom: (factor: number) => void, signal: AbortSignal): void {
  place.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const steps = Math.max(-3, Math.min(3, event.deltaY / (event.deltaMode === 0 ? 100 : 3)))
      onZoom(1.15 ** -steps)
    },
    { passive: false, signal },
  )
}
