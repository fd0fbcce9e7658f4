import '../../../support/happy-dom.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forwardKey } from '../../../../renderer/view/viewer/forward-key.ts'

const key = { type: 'key', key: 'r', code: 'KeyR', ctrl: false, meta: false, shift: false, alt: false } as const
let frame: HTMLElement
let heard: string[] = []
const hear = (event: Event) => {
  if (event instanceof KeyboardEvent) heard.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`)
}

/** What the browser knows of keys and clicks of this moment. */
function browserKnows(isActive: boolean): void {
  Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true })
}

beforeEach(() => {
  frame = document.createElement('div')
  document.body.append(frame)
  heard = []
  window.addEventListener('keydown', hear)
})
afterEach(() => {
  window.removeEventListener('keydown', hear)
  frame.remove()
})

describe('a key that was pressed in the viewer', () => {
  it('works out here when the browser knows of somebody', async () => {
    browserKnows(true)
    await forwardKey(frame, key)
    await forwardKey(frame, { ...key, key: 'k', ctrl: true })
    expect(heard).toEqual(['r', 'Ctrl+k'])
  })

  it('is not believed when nobody pressed anything, but for leaving and locking', async () => {
    browserKnows(false)
    await forwardKey(frame, key)
    await forwardKey(frame, { ...key, key: 'k', ctrl: true })
    await forwardKey(frame, { ...key, key: 'Delete' })
    expect(heard).toEqual([])
    await forwardKey(frame, { ...key, key: 'Escape' })
    await forwardKey(frame, { ...key, key: 'l', ctrl: true })
    await forwardKey(frame, { ...key, key: 'م', code: 'KeyL', ctrl: true })
    expect(heard).toEqual(['Escape', 'Ctrl+l', 'Ctrl+م'])
  })
})
