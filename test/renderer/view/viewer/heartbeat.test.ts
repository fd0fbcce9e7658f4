import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heartbeat } from '../../../../renderer/view/viewer/heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A viewer that answers as long as it is told to. */
function viewer() {
  const state = { answers: true, counts: true, silences: 0, pings: 0 }
  const heart = heartbeat({
    ping: () => {
      state.pings += 1
      if (state.answers) heart.heard()
    },
    counts: () => state.counts,
    onSilence: () => {
      state.silences += 1
    },
  })
  return { state, heart }
}

describe('the heartbeat of a viewer', () => {
  it('takes no viewer for dead that answers', () => {
    const { state, heart } = viewer()
    heart.start()
    vi.advanceTimersByTime(600_000)
    expect(state).toMatchObject({ silences: 0, pings: 300 })
  })

  it('bears a viewer that is busy for 15 seconds, and then gives it up once', () => {
    const { state, heart } = viewer()
    heart.start()
    state.answers = false
    vi.advanceTimersByTime(15_000)
    expect(state.silences).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(state.silences).toBe(1)
  })

  it('begins anew when a late answer comes', () => {
    const { state, heart } = viewer()
    heart.start()
    state.answers = false
    vi.advanceTimersByTime(15_000)
    heart.heard()
    vi.advanceTimersByTime(15_000)
    expect(state.silences).toBe(0)
  })

  it('does not count where the window is hidden or the viewer works at a question', () => {
    const { state, heart } = viewer()
    heart.start()
    Object.assign(state, { answers: false, counts: false })
    vi.advanceTimersByTime(600_000)
    expect(state.silences).toBe(0)
    state.counts = true
    vi.advanceTimersByTime(15_000)
    expect(state.silences).toBe(0)
    vi.advanceTimersByTime(5_000)
    expect(state.silences).toBe(1)
  })

  it('is silent before it starts and after it ends', () => {
    const { state, heart } = viewer()
    vi.advanceTimersByTime(60_000)
    heart.start()
    heart.end()
    vi.advanceTimersByTime(60_000)
    expect(state).toMatchObject({ silences: 0, pings: 0 })
  })
})
