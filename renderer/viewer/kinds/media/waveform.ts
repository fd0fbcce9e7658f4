import type { DrawContext } from '../../drawer.ts'
import { peaksOf } from './peaks.ts'
import type { Sound } from './samples-of.ts'

/** Longer sound is not decoded only to draw it. */
const mostSeconds = 20 * 60
/** So fine is the loudness known; bars are drawn as there is room. */
const steps = 2_000
const barPixels = 4

/** Shows how loud a sound is over its time, once that is known; a click plays from there. */
export function drawWaveform(
  media: HTMLMediaElement,
  durationSeconds: number | null,
  sound: Sound,
  { place, t, signal }: DrawContext,
): void {
  const canvas = document.createElement('canvas')
  canvas.className = 'waveform'
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
  const observers = [new MutationObserver(paint), new ResizeObserver(paint)] as const
  observers[0].observe(document.documentElement, { attributeFilter: ['data-theme'] })
  observers[1].observe(canvas)
  signal.addEventListener('abort', () => {
    for (const observer of observers) observer.disconnect()
  })
  if (durationSeconds === null || durationSeconds > mostSeconds) return
  sound.decoded().then(
    (buffer) => {
      const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index))
      peaks = peaksOf(channels, steps)
      if (!signal.aborted) paint()
    },
    () => undefined,
  )
}

function paintBars(canvas: HTMLCanvasElement, peaks: readonly number[], share: number): void {
  const surface = canvas.getContext('2d')
  if (surface === null) return
  const sharp = Math.max(1, window.devicePixelRatio)
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  canvas.width = Math.round(width * sharp)
  canvas.height = Math.round(height * sharp)
  surface.scale(sharp, sharp)
  const style = getComputedStyle(canvas)
  const [played, ahead] = [style.getPropertyValue('--accent'), style.getPropertyValue('--rule-strong')]
  const bars = Math.floor(width / barPixels)
  for (let bar = 0; bar < bars; bar++) {
    const here = peaks.slice(Math.floor((bar * peaks.length) / bars), Math.max(1, Math.ceil(((bar + 1) * peaks.length) / bars)))
    const tall = Math.max(2, Math.max(0, ...here) * height)
    surface.fillStyle = colour(bar / bars < share ? played : ahead, style)
    surface.fillRect(bar * barPixels, (height - tall) / 2, barPixels / 2, tall)
  }
}

/** `light-dark()` is no colour for a canvas. */
function colour(value: string, { colorScheme }: CSSStyleDeclaration): string {
  const both = /^light-dark\((.+?),\s*(.+)\)$/.exec(value.trim())
  if (both === null) return value.trim()
  return (colorScheme.includes('dark') && !colorScheme.includes('light') ? both[2] : both[1]) ?? '#888888'
}
