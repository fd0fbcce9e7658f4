import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { failedState, loadingState, nextState } from '../../../../renderer/view/viewer/viewer-state.ts'
import { FromViewer } from '../../../../shared/viewer/messages.ts'

const can = { zoom: true, rotate: true, find: true, markRegions: true, markText: false }
const shown: FromViewer = { type: 'shown', pages: 3, durationSeconds: null, drawings: [], can }

describe('what the viewer says of a file', () => {
  it('is taken over as it comes', () => {
    const said: readonly FromViewer[] = [
      shown,
      { type: 'at', page: 2, zoom: 1.5, rotation: 1 },
      { type: 'found', count: 4, current: 1, page: 2 },
      { type: 'playing', seconds: 2, isPlaying: true, speed: 2 },
    ]
    const state = said.reduce(nextState, loadingState)
    expect(state).toMatchObject({
      status: 'shown',
      pages: 3,
      page: 2,
      zoom: 1.5,
      rotation: 1,
      seconds: 2,
      isPlaying: true,
      speed: 2,
    })
    expect(state.found).toEqual({ count: 4, current: 1, page: 2 })
  })

  it('cannot be on a page that it does not have', () => {
    expect(nextState(nextState(loadingState, shown), { type: 'at', page: 99, zoom: 1, rotation: 0 }).page).toBe(2)
  })

  it('says nothing more once it has failed', () => {
    const failed = nextState(loadingState, { type: 'failed', why: 'encrypted' })
    expect(failed).toEqual(failedState('encrypted'))
    expect(nextState(failed, shown)).toBe(failed)
  })
})

describe('a word of the viewer', () => {
  it.each([
    { type: 'want', id: 1, start: 0, length: 4_194_305 },
    { type: 'want', id: -1, start: 0, length: 1 },
    { type: 'want', id: 1, start: 0.5, length: 1 },
    { type: 'shown', pages: 1, durationSeconds: Number.NaN, drawings: [], can },
    { type: 'shown', pages: 1, durationSeconds: null, drawings: [], can, call: 'session.lock' },
    { type: 'failed', why: '<b>words</b>' },
    { type: 'at', page: 0, zoom: Number.POSITIVE_INFINITY, rotation: 0 },
    { type: 'marked', region: { page: 0, x: 0, y: 0, width: 1.1, height: 1 } },
    { type: 'key', key: 'x'.repeat(21), code: 'KeyX', ctrl: false, meta: false, shift: false, alt: false },
    { type: 'pixels', id: 1, width: 70_000, height: 1, rgba: null },
    { type: 'call', name: 'review.open' },
    null,
    'ready',
  ])('is not heard where it does not fit: %j', (message) => {
    expect(v.is(FromViewer, message)).toBe(false)
  })
})
