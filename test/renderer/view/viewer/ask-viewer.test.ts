import { describe, expect, it } from 'vitest'
import { askViewer } from '../../../../renderer/view/viewer/ask-viewer.ts'
import type { ToViewer } from '../../../../shared/viewer/messages.ts'

function asking() {
  const said: ToViewer[] = []
  const questions = askViewer((message) => said.push(message))
  const lastId = () => {
    const last = said.at(-1)
    return last !== undefined && 'id' in last ? last.id : 0
  }
  return { ...questions, said, lastId }
}
const rgba = (pixels: number) => new ArrayBuffer(pixels * 4)

describe('a question to the viewer', () => {
  it('is answered by the picture that was asked for', async () => {
    const { ask, isAnswer, lastId } = asking()
    const picture = ask.pixels(2, 10)
    expect(isAnswer({ type: 'pixels', id: lastId(), width: 4, height: 2, rgba: rgba(8) })).toBe(true)
    expect((await picture)?.rgba.length).toBe(32)
  })

  it.each([
    ['larger than asked for', 11, 2, rgba(22)],
    ['with too few bytes', 4, 2, rgba(7)],
    ['with too many bytes', 4, 2, rgba(9)],
    ['of no size', 0, 0, rgba(0)],
    ['that could not be drawn', 0, 0, null],
  ])('has no answer where the picture is one %s', async (_name, width, height, bytes) => {
    const { ask, isAnswer, lastId } = asking()
    const picture = ask.pixels(0, 10)
    isAnswer({ type: 'pixels', id: lastId(), width, height, rgba: bytes })
    expect(await picture).toBeNull()
  })

  it('does not hear an answer that nobody asked for, of another kind, or a second time', async () => {
    const { ask, isAnswer, lastId } = asking()
    const text = ask.textUnder({ page: 0, x: 0, y: 0, width: 1, height: 1 })
    const id = lastId()
    expect(isAnswer({ type: 'text', id: id + 7, text: 'other' })).toBe(true)
    expect(isAnswer({ type: 'pixels', id, width: 1, height: 1, rgba: rgba(1) })).toBe(true)
    expect(isAnswer({ type: 'text', id, text: 'first' })).toBe(true)
    expect(isAnswer({ type: 'text', id, text: 'second' })).toBe(true)
    expect(await text).toBe('first')
  })

  it('leaves everything else to others', () => {
    expect(asking().isAnswer({ type: 'ready' })).toBe(false)
  })

  it('is answered with nothing when the frame is gone', async () => {
    const { ask, end } = asking()
    const all = Promise.all([
      ask.pixels(0, 1),
      ask.measure(0),
      ask.textUnder({ page: 0, x: 0, y: 0, width: 1, height: 1 }),
      ask.findRegions(0, 'a'),
      ask.listen(0, 1),
    ])
    end()
    expect(await all).toEqual([null, null, '', [], null])
  })

  it('tells a page without a size from one with', async () => {
    const { ask, isAnswer, lastId } = asking()
    const none = ask.measure(0)
    isAnswer({ type: 'measured', id: lastId(), width: 0, height: 0 })
    const some = ask.measure(1)
    isAnswer({ type: 'measured', id: lastId(), width: 595, height: 842 })
    expect([await none, await some]).toEqual([null, { width: 595, height: 842 }])
  })
})
