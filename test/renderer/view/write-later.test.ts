import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { makeDesk } from '../../../renderer/desk.ts'
import { writeLater } from '../../../renderer/view/write-later.ts'

const longMs = 1_000_000

describe('writing a little later', () => {
  it('writes the last of what was put, once', async () => {
    const written: string[] = []
    const later = writeLater(async (text) => written.push(text), 5)
    for (const text of ['a', 'ab', 'abc']) later.put(() => text)
    while (written.length === 0) await pause(5)
    expect(written).toEqual(['abc'])
  })

  it('writes at once when asked, and waits until it is written', async () => {
    const written: string[] = []
    const later = writeLater(async (text) => {
      await pause(20)
      written.push(text)
    }, longMs)
    later.put(() => 'the last words')
    await later.flush()
    await later.flush()
    expect(written).toEqual(['the last words'])
  })

  it('never puts an older text on top of a newer one', async () => {
    const written: string[] = []
    const waits = [30, 1]
    const later = writeLater(async (text) => {
      await pause(waits.shift() ?? 0)
      written.push(text)
    }, longMs)
    later.put(() => 'older')
    const first = later.flush()
    later.put(() => 'newer')
    await Promise.all([first, later.flush()])
    expect(written).toEqual(['older', 'newer'])
  })

  it('forgets what was not written yet, and goes on after a write that failed', async () => {
    const written: string[] = []
    let isBroken = true
    const later = writeLater(async (text) => {
      if (isBroken) throw new Error('the disk is full')
      written.push(text)
    }, longMs)
    later.put(() => 'dropped')
    await later.drop()
    await later.flush()
    later.put(() => 'failed')
    await later.flush()
    isBroken = false
    later.put(() => 'kept')
    await later.flush()
    expect(written).toEqual(['kept'])
  })
})

describe('the desk', () => {
  it('is cleared by writing everything, whatever fails', async () => {
    const desk = makeDesk()
    const written: string[] = []
    desk.onLeave(async () => {
      throw new Error('no')
    })
    desk.onLeave(async () => void written.push('a'))
    const back = desk.onLeave(async () => void written.push('gone'))
    back()
    await desk.flush()
    expect(written).toEqual(['a'])
  })
})
