import type { DrawContext } from '../../drawer.ts'
import { peaksOf } from './peaks.ts'
import type { Sound } from './samples-of.ts'

/** Longer sound is not decoded only to draw it. */
const mostSeconds = 20 * 60
const bars = 600

/** Shows how loud a sound is over its time, once that is known; a click plays from there. */
export function drawWaveform(
  media: HTMLMediaElement,
  durationSeconds: number | null,
  sound: Sound,
  { place, t, signal }: DrawContext,
): void {
  const canvas = document.createElement('canvas')
  canvas.className = 'waveform'
  canvas.width = bars * 2
  canvas.height = 200
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', t('viewer.waveform'))
  place.append(canvas)
  let peaks: readonly number[] = []
  const paint = () => paintBars(canvas, peaks, media.currentTime / (durationSeconds ?? Number.POSITIVE_INFINITY))
  for (const moment of ['timeupdate', 'seeked', 'ended']) media.addEventListener(moment, paint, { signal })
  canvas.addEventListener(
    'click',
    ({ offsetX }) => {
      if (durationSeconds !== null) media.currentTime = (offsetX / Math.max(1, canvas.clientWidth)) * durationSeconds
    },
    { signal },
  )
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] })
  paint()
  if (durationSeconds === null || durationSeconds > mostSeconds) return
  sound.decoded().then(
    (buffer) => {
      const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index))
      peaks = peaksOf(channels, bars)
      if (!signal.aborted) paint()
    },
    () => undefined,
  )
}

function paintBars(canvas: HTMLCanvasElement, peaks: readonly number[], share: number): void {
  const surface = canvas.getContext('2d')
  if (surface === null) return
  const { width, height } = canvas
  const style = getComputedStyle(canvas)
  const [played, ahead] = [style.getPropertyValue('--accent'), style.getPropertyValue('--rule-strong')]
  surface.clearRect(0, 0, width, height)
  for (let index = 0; index < bars; index++) {
    const tall = Math.max(2, (peaks[index] ?? 0) * height)
    surface.fillStyle = colour(index / bars < share ? played : ahead, style)
    surface.fillRect((index * width) / bars, (height - tall) / 2, 1.4, tall)
  }
}

/** `light-dark()` is no colour for a canvas. */
function colour(value: string, { colorScheme }: CSSStyleDeclaration): string {
  const both = /^light-dark\((.+?),\s*(.+)\)$/.exec(value.trim())
  if (both === null) return value.trim()
  return (colorScheme.includes('dark') && !colorScheme.includes('light') ? both[2] : both[1]) ?? '#888888'
}
