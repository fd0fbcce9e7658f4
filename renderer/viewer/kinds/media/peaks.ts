/** Sound that is quieter than this is drawn as quiet. */
const quiet = 0.05

/** The loudest of each of so many equal stretches of sound, as a share of the loudest of all. */
export function peaksOf(channels: readonly Float32Array[], count: number): number[] {
  const length = channels[0]?.length ?? 0
  const peaks = Array.from({ length: count }, (_, index) => {
    const [from, to] = [Math.floor((index * length) / count), Math.floor(((index + 1) * length) / count)]
    // Every sample of a short stretch, a thousand of a long one.
    const step = Math.max(1, Math.floor((to - from) / 1000))
    let peak = 0
    for (const channel of channels) for (let at = from; at < to; at += step) peak = Math.max(peak, Math.abs(channel[at] ?? 0))
    return peak
  })
  const loudest = Math.max(quiet, ...peaks)
  return peaks.map((peak) => Math.min(1, peak / loudest))
}
