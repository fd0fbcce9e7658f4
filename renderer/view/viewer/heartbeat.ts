/** How often a viewer is asked whether it is there. */
const everyMs = 2_000
/** So many questions in a row without any word: longer than the 15 s that a drawing may take in one go. */
const mostMissed = 8

type Input = {
  readonly ping: () => void
  /** Whether silence counts now: not behind other windows, and not while the viewer works at something that was asked for. */
  readonly counts: () => boolean
  /** The viewer is taken for dead. Said once. */
  readonly onSilence: () => void
}

export type Heartbeat = {
  /** From here on it must answer. */
  readonly start: () => void
  /** It said something. */
  readonly heard: () => void
  readonly end: () => void
}

/**
 * Notices a viewer that says nothing any more. Questions are counted and not time, so that a machine that slept, or a page
 * that waited itself, takes nobody for dead.
 */
export function heartbeat({ ping, counts, onSilence }: Input): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined
  let missed = 0
  const end = () => clearInterval(timer)
  const beat = () => {
    missed = counts() ? missed + 1 : 0
    if (missed <= mostMissed) return ping()
    end()
    onSilence()
  }
  return {
    start: () => {
      end()
      missed = 0
      timer = setInterval(beat, everyMs)
    },
    heard: () => {
      missed = 0
    },
    end,
  }
}
