import type { FromViewer } from '../../../shared/viewer/messages.ts'

type Key = Extract<FromViewer, { readonly type: 'key' }>

/** How long the browser may take to tell this page that somebody pressed a key in the frame. */
const waitsMs = [0, 30, 120]

/**
 * Lets a key that was pressed in the viewer work as if it had been pressed on its frame. The viewer is not believed: but
 * for leaving and locking, the browser itself must know of a key or click of this moment.
 */
export async function forwardKey(frame: HTMLElement, key: Key): Promise<void> {
  if (!isHarmless(key) && !(await hasJustActed())) return
  const { key: name, code, ctrl: ctrlKey, meta: metaKey, shift: shiftKey, alt: altKey } = key
  const pressed = { key: name, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true }
  for (const type of ['keydown', 'keyup']) frame.dispatchEvent(new KeyboardEvent(type, pressed))
}

/** Escape and locking do no harm, and Escape is no sign of activity for the browser. */
function isHarmless({ key, code, ctrl, meta }: Key): boolean {
  return key === 'Escape' || ((ctrl || meta) && (key.toLowerCase() === 'l' || code === 'KeyL'))
}

async function hasJustActed(): Promise<boolean> {
  for (const ms of waitsMs) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    if (navigator.userActivation?.isActive !== false) return true
  }
  return false
}

/** How long signs of somebody in the frame count after the browser last knew of a key or click. */
const mostTrustMs = 30 * 60_000

/**
 * Puts off the lock after idle time while somebody is in the frame. A viewer that a file has taken over cannot keep a
 * vault open for ever: its word counts for half an hour after the last real key or click.
 */
export function signOfLife(): (frame: HTMLElement) => void {
  let lastActed = performance.now()
  return (frame) => {
    if (navigator.userActivation?.isActive !== false) lastActed = performance.now()
    if (performance.now() - lastActed < mostTrustMs) frame.dispatchEvent(new Event('pointermove', { bubbles: true }))
  }
}
