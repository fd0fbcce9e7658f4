// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { undoKeyOf } from '../../../renderer/app/undo-key.ts'

const press = (part: Partial<KeyboardEvent>) =>
  undoKeyOf({ key: 'z', code: 'KeyZ', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, target: null, ...part })

it('hears Ctrl+Z and Ctrl+Shift+Z on keyboards of other languages too', () => {
  expect(press({})).toBe('undo')
  expect(press({ key: 'Z', shiftKey: true })).toBe('redo')
  expect(press({ key: 'ئ' }), 'Arabic').toBe('undo')
  expect(press({ key: 'z', code: 'KeyW' }), 'French: the letter, not its place').toBe('undo')
  expect(press({ key: 'w', code: 'KeyZ' }), 'French: the place, not its letter').toBeNull()
  expect(press({ ctrlKey: false })).toBeNull()
  expect(press({ altKey: true })).toBeNull()
})

it('leaves what is being written to its field', () => {
  const page = document.createElement('div')
  page.innerHTML = '<input><textarea></textarea><p contenteditable="true"><b>x</b></p><button>y</button>'
  const asked = [...page.querySelectorAll('input, textarea, b, button')].map((target) => press({ target }))
  expect(asked).toEqual([null, null, null, 'undo'])
})
