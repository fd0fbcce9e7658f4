/** What was recorded live does not say how long it is: the player finds the end within this, or it stays unknown. */
const mostSearchMs = 4_000

/** Seconds; null where they cannot be known. */
export async function lengthOf(media: HTMLMediaElement): Promise<number | null> {
  if (media.duration === Number.POSITIVE_INFINITY) await findEnd(media)
  return Number.isFinite(media.duration) ? Math.min(10_000_000, media.duration) : null
}

async function findEnd(media: HTMLMediaElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, mostSearchMs)
    const look = () => {
      if (!Number.isFinite(media.duration)) return
      clearTimeout(timer)
      media.removeEventListener('durationchange', look)
      resolve()
    }
    media.addEventListener('durationchange', look)
    media.currentTime = 1e9
  })
  media.currentTime = 0
}
