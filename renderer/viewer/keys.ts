import type { ViewerPort } from './port.ts'

/** Keys with which the frame itself scrolls, moves the focus or works a control. */
const own = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Tab',
  'Enter',
  ' ',
  'Dead',
  'Unidentified',
  'Process',
])
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])
/** With Ctrl or Command: copying what is chosen, and choosing all. */
const ownWithControl = new Set(['c', 'a', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])

/** How often a sign that somebody is here is told at most. */
const everyMs = 5_000

/** Tells the page of keys that the viewer has no use for, and that somebody is here, so that neither stops at the frame. */
export function forwardKeys(frame: Window, port: ViewerPort): void {
  frame.addEventListener('keydown', (event) => {
    const hasControl = event.ctrlKey || event.metaKey
    if (event.defaultPrevented || event.isComposing || modifiers.has(event.key)) return
    if (isTyping(event) && !hasControl && event.key !== 'Escape') return
    if (hasControl ? ownWithControl.has(event.key) : own.has(event.key) && !event.altKey) return
    if (event.key.length > 20 || event.code.length > 30) return
    // Nothing of the browser's own (printing, saving, finding) belongs here.
    event.preventDefault()
    const { key, code, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event
    port.say({ type: 'key', key, code, ctrl, meta, shift, alt })
  })
  let last = Number.NEGATIVE_INFINITY
  const stir = () => {
    if (performance.now() - last < everyMs) return
    last = performance.now()
    port.say({ type: 'stir' })
  }
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'])
    frame.addEventListener(sign, stir, { capture: true, passive: true })
  frame.addEventListener('contextmenu', (event) => event.preventDefault())
  for (const way of ['dragover', 'drop']) frame.addEventListener(way, (event) => event.preventDefault())
}

/** Whether a key is written into a field of the frame. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
