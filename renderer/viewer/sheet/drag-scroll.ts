/** Lets a picture that is larger than its window be moved with the pointer, unless something else uses it. */
export function dragScroll(place: HTMLElement, isFree: () => boolean, signal: AbortSignal): void {
  place.addEventListener(
    'pointerdown',
    (event) => {
      const canScroll = place.scrollWidth > place.clientWidth || place.scrollHeight > place.clientHeight
      if (!isFree() || !canScroll || event.button !== 0 || event.target instanceof HTMLButtonElement) return
      const from = { x: event.clientX, y: event.clientY, left: place.scrollLeft, top: place.scrollTop }
      const controller = new AbortController()
      const listen = { signal: AbortSignal.any([controller.signal, signal]) }
      place.classList.add('dragging')
      const stop = () => {
        controller.abort()
        place.classList.remove('dragging')
      }
      const move = (to: PointerEvent) =>
        place.scrollTo({ left: from.left - (to.clientX - from.x), top: from.top - (to.clientY - from.y) })
      window.addEventListener('pointermove', move, listen)
      window.addEventListener('pointerup', stop, listen)
      window.addEventListener('pointercancel', stop, listen)
    },
    { signal },
  )
}
