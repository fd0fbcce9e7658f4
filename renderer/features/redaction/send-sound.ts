import { api } from '../../api.ts'
import type { Asking, Sound } from '../../view/viewer/ask-viewer.ts'
import { toBase64 } from './deflate.ts'
import { PageFailure, stopIf } from './send-pages.ts'

/** Seconds that are asked for at once. */
const secondsAtOnce = 10

/** The rate and channels of a sound. @throws PageFailure where it cannot be decoded */
export async function soundOf(source: Asking): Promise<{ readonly sampleRate: number; readonly channels: number }> {
  const heard = await source.listen(0, 0.1)
  if (heard === null || heard.channels.length === 0) throw new PageFailure(0)
  return { sampleRate: heard.sampleRate, channels: heard.channels.length }
}

/**
 * Sends a sound to the vault from beginning to end, as samples of 16 bits.
 * @throws PageFailure where it cannot be decoded; VaultError CANCELLED, FILE_TOO_LARGE
 */
export async function sendSound(
  {
    draft,
    sound,
    source,
    signal,
  }: {
    readonly draft: string
    readonly sound: { readonly sampleRate: number; readonly channels: number }
    readonly source: Asking
    readonly signal: AbortSignal
  },
  onSeconds: (done: number) => void,
): Promise<void> {
  let frames = 0
  for (;;) {
    stopIf(signal)
    const heard = await source.listen(frames / sound.sampleRate, secondsAtOnce)
    if (heard === null || heard.sampleRate !== sound.sampleRate) throw new PageFailure(0)
    const count = heard.channels[0]?.length ?? 0
    if (count > 0 && heard.channels.length !== sound.channels) throw new PageFailure(0)
    await api.redaction.samples({ draft, fromFrame: frames, base64: toBase64(interleaved(heard, count)), isLast: count === 0 })
    if (count === 0) return
    frames += count
    onSeconds(frames / sound.sampleRate)
  }
}

/** 16-bit little-endian samples, channel by channel for each frame. */
export function interleaved({ channels }: Pick<Sound, 'channels'>, count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(count * channels.length * 2))
  for (const [channel, samples] of channels.entries())
    for (let frame = 0; frame < count; frame++) {
      const value = Math.max(-1, Math.min(1, samples[frame] ?? 0))
      view.setInt16((frame * channels.length + channel) * 2, Math.round(value < 0 ? value * 32_768 : value * 32_767), true)
    }
  return new Uint8Array(view.buffer)
}
