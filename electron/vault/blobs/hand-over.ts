/** What is lent when there is no more. */
const ended = Symbol('ended')

/** Thrown into work whose reader has left; never seen outside. */
class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft'
}

/**
 * What `work` hands over piece by piece, as a stream. `work` waits until each piece is taken; when the reader leaves
 * early, the next hand-over throws, and `work` ends before the stream does.
 */
export async function* handOver<Piece>(
  work: (take: (piece: Piece) => Promise<void>) => Promise<void>,
): AsyncGenerator<Piece, void> {
  const queue: Piece[] = []
  let wakeReader: () => void = () => undefined
  let wakeWork: () => void = () => undefined
  let isEnded = false
  let hasLeft = false
  let failure: { readonly error: unknown } | null = null
  const working = work(async (piece) => {
    if (hasLeft) throw new ReaderLeft()
    queue.push(piece)
    wakeReader()
    if (queue.length < 2) return
    await new Promise<void>((resolve) => {
      wakeWork = resolve
    })
    if (hasLeft) throw new ReaderLeft()
  })
    .catch((error: unknown) => {
      if (!(error instanceof ReaderLeft)) failure = { error }
    })
    .finally(() => {
      isEnded = true
      wakeReader()
    })
  try {
    for (;;) {
      const piece = queue.shift()
      if (piece !== undefined) {
        wakeWork()
        yield piece
      } else if (isEnded) break
      else
        await new Promise<void>((resolve) => {
          wakeReader = resolve
        })
    }
  } finally {
    hasLeft = true
    wakeWork()
    await working
  }
  if (failure) throw (failure as { readonly error: unknown }).error
}

/**
 * As `handOver`, one piece at a time and without copies: `work` goes on, and may overwrite a piece, when the reader asks
 * for the next.
 */
export async function* lend<Piece>(work: (take: (piece: Piece) => Promise<void>) => Promise<void>): AsyncGenerator<Piece, void> {
  let lendOut: (piece: Piece | typeof ended) => void = () => undefined
  let giveBack: () => void = () => undefined
  let hasLeft = false
  let lent = new Promise<Piece | typeof ended>((resolve) => {
    lendOut = resolve
  })
  const working = work((piece) => {
    if (hasLeft) return Promise.reject(new ReaderLeft())
    lendOut(piece)
    return new Promise<void>((resolve, reject) => {
      giveBack = () => (hasLeft ? reject(new ReaderLeft()) : resolve())
    })
  })
  const finished = working.then(
    () => lendOut(ended),
    () => lendOut(ended),
  )
  try {
    for (let piece = await lent; piece !== ended; piece = await lent) {
      yield piece
      lent = new Promise((resolve) => {
        lendOut = resolve
      })
      giveBack()
    }
  } finally {
    hasLeft = true
    giveBack()
    await finished
  }
  await working
}
