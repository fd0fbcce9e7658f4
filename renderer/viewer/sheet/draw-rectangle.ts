import type { Region } from '../../../shared/domain/place-in-item.ts'
import { uprightBox } from './upright-region.ts'
import type { Quarters } from './zoom.ts'

type Box = Omit<Region, 'page'>
type Input = { readonly quarters: () => Quarters; readonly onDrawn: (box: Box) => void }

/** Smaller is a click that slipped, in CSS pixels. */
const leastSide = 4

/** Lets a rectangle be drawn over a sheet with the pointer; Escape gives it up. */
export function drawRectangle(sheet: HTMLElement, layer: HTMLElement, { quarters, onDrawn }: Input) {
  let isOn = false
  let stop = () => {}
  sheet.addEventListener('pointerdown', (event) => {
    if (!isOn || event.button !== 0 || !event.isPrimary) return
    event.preventDefault()
    stop()
    const from = shareOf(sheet, event)
    const live = document.createElement('div')
    live.className = 'mark mark-live'
    layer.append(live)
    const controller = new AbortController()
    stop = () => {
      controller.abort()
      live.remove()
    }
    const listen = { signal: controller.signal }
    const boxTo = (to: PointerEvent) => uprightBox(from, shareOf(sheet, to), quarters())
    // It goes on outside the sheet and the window, and ends when the button is let go there.
    sheet.setPointerCapture(event.pointerId)
    const move = (to: PointerEvent) => {
      const box = boxTo(to)
      const share = (value: number) => `${value * 100}%`
      Object.assign(live.style, { left: share(box.x), top: share(box.y), width: share(box.width), height: share(box.height) })
    }
    const end = (to: PointerEvent) => {
      stop()
      const far = Math.min(Math.abs(to.clientX - event.clientX), Math.abs(to.clientY - event.clientY))
      if (far >= leastSide) onDrawn(boxTo(to))
    }
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return
      pressed.preventDefault()
      stop()
    }
    sheet.addEventListener('pointermove', move, listen)
    sheet.addEventListener('pointerup', end, listen)
    sheet.addEventListener('pointercancel', () => stop(), listen)
    window.addEventListener('keydown', key, { ...listen, capture: true })
  })
  return {
    setOn: (next: boolean) => {
      isOn = next
      if (!next) stop()
    },
  }
}

function shareOf(sheet: HTMLElement, { clientX, clientY }: PointerEvent) {
  const { left, top, width, height } = sheet.getBoundingClientRect()
  return { x: (clientX - left) / Math.max(1, width), y: (clientY - top) / Math.max(1, height) }
}
