export type WriteLater = {
  /** Notes what is to be written; `text` is asked when it is written, so that typing costs nothing. */
  readonly put: (text: () => string) => void
  /** Writes now what has yet to be written, and waits until that is done. Never rejects. */
  readonly flush: () => Promise<void>
  /** Forgets what has yet to be written; waits for what is being written. */
  readonly drop: () => Promise<void>
}

/**
 * Writes the last of what it is given, once nothing new has come for `delayMs`. One write follows the other, so that an
 * older text never ends on top of a newer one.
 */
export function writeLater(write: (text: string) => Promise<unknown>, delayMs: number): WriteLater {
  let next: (() => string) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<void> = Promise.resolve()
  const begin = (): Promise<void> => {
    clearTimeout(timer)
    const text = next
    next = null
    if (text === null) return turn
    const now = text()
    turn = turn
      .then(() => write(now))
      .then(
        () => undefined,
        () => undefined,
      )
    return turn
  }
  return {
    put: (text) => {
      next = text
      clearTimeout(timer)
      timer = setTimeout(() => void begin(), delayMs)
    },
    flush: begin,
    drop: () => {
      clearTimeout(timer)
      next = null
      return turn
    },
  }
}
