const stepSeconds = 5

/** Space plays and pauses, the arrows seek, as long as the frame has the focus. */
export function mediaKeys(place: HTMLElement, media: HTMLMediaElement, signal: AbortSignal): void {
  const toggle = () => (media.paused ? void media.play().catch(() => undefined) : media.pause())
  place.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (event.key === ' ') toggle()
      else if (event.key === 'ArrowLeft') seekBy(media, -stepSeconds)
      else if (event.key === 'ArrowRight') seekBy(media, stepSeconds)
      else if (event.key === 'Home') seekBy(media, Number.NEGATIVE_INFINITY)
      else return
      event.preventDefault()
    },
    { signal },
  )
  media.addEventListener('click', toggle, { signal })
}

function seekBy(media: HTMLMediaElement, seconds: number): void {
  media.currentTime = Math.max(0, media.currentTime + seconds)
}
