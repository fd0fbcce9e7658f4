import type { Pixels } from '../drawer.ts'
import type { Size } from './zoom.ts'

/** The size with at most so many pixels on its longer side; never larger than it is, never nothing. */
export function sizeWithin({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** What a function draws on white, as pixels. */
export function pixelsOf({ width, height }: Size, draw: (surface: OffscreenCanvasRenderingContext2D) => void): Pixels {
  const canvas = new OffscreenCanvas(width, height)
  const surface = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (surface === null) throw new Error('no surface to draw on')
  surface.fillStyle = '#ffffff'
  surface.fillRect(0, 0, width, height)
  draw(surface)
  const { data } = surface.getImageData(0, 0, width, height)
  canvas.width = 0
  return { width, height, rgba: data.buffer }
}
