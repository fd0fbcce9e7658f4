import type { Pixels } from '../../drawer.ts'
import { pixelsOf, sizeWithin } from '../../sheet/draw-pixels.ts'

/** The picture that is shown now; at the very beginning, which is often black, one from a little later. */
export async function filmPicture(film: HTMLVideoElement, longestSide: number): Promise<Pixels> {
  const isAtStart = film.currentTime === 0 && film.paused
  if (isAtStart && Number.isFinite(film.duration)) await seekTo(film, Math.min(2, film.duration / 10))
  if (film.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await once(film, 'loadeddata')
  const size = sizeWithin({ width: film.videoWidth, height: film.videoHeight }, longestSide)
  const pixels = pixelsOf(size, (surface) => surface.drawImage(film, 0, 0, size.width, size.height))
  if (isAtStart) film.currentTime = 0
  return pixels
}

async function seekTo(film: HTMLVideoElement, seconds: number): Promise<void> {
  film.currentTime = seconds
  await once(film, 'seeked')
}

async function once(film: HTMLVideoElement, moment: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    film.addEventListener(moment, () => resolve(), { once: true })
    film.addEventListener('error', () => reject(new Error('the film cannot be decoded')), { once: true })
  })
}
