import type { ViewerCommand } from '../../../shared/viewer/messages.ts'
import { CannotDraw, type DrawContext, type DrawFile } from '../drawer.ts'
import { filmPicture } from './media/film-picture.ts'
import { lengthOf } from './media/length-of.ts'
import { mediaKeys } from './media/media-keys.ts'
import { samplesOf } from './media/samples-of.ts'
import { drawWaveform } from './media/waveform.ts'

/** Plays sound or film by the commands of the page, read in ranges from the viewer's own origin. */
export const drawMedia: DrawFile = async (context) => {
  const { file, place, shown, t, signal } = context
  const media = document.createElement(file.kind === 'video' ? 'video' : 'audio')
  media.className = 'media'
  media.preload = 'metadata'
  media.setAttribute('aria-label', t(file.kind === 'video' ? 'viewer.film' : 'viewer.sound'))
  if (media instanceof HTMLVideoElement) {
    media.disablePictureInPicture = true
    media.playsInline = true
  }
  media.disableRemotePlayback = true
  await load(media, file.mediaUrl)
  const durationSeconds = await lengthOf(media)
  place.append(media)
  signal.addEventListener('abort', () => {
    media.pause()
    media.removeAttribute('src')
    media.load()
  })
  const sound = samplesOf(context, durationSeconds)
  if (!isFilm(media)) drawWaveform(media, durationSeconds, sound, context)
  tellPlaying(media, context)
  mediaKeys(place, media, signal)
  shown({ durationSeconds })
  return {
    run: (command) => runMedia(media, command),
    listen: sound.listen,
    ...(isFilm(media)
      ? { draw: (_page, longestSide) => filmPicture(media, longestSide), measure: async () => sizeOf(media) }
      : {}),
  }
}

/** Whether there is something to look at: what calls itself a film may only sound. */
function isFilm(media: HTMLMediaElement): media is HTMLVideoElement {
  return media instanceof HTMLVideoElement && media.videoWidth > 0 && media.videoHeight > 0
}

function sizeOf({ videoWidth, videoHeight }: HTMLVideoElement) {
  return { width: videoWidth, height: videoHeight }
}

async function load(media: HTMLMediaElement, address: string | null): Promise<void> {
  if (address === null || new URL(address).origin !== location.origin) throw new CannotDraw('not-supported')
  await new Promise<void>((resolve, reject) => {
    media.onloadedmetadata = () => resolve()
    media.onerror = () => reject(new CannotDraw('cannot-decode'))
    media.src = address
  })
}

function tellPlaying(media: HTMLMediaElement, { say, signal }: DrawContext): void {
  const tell = () =>
    say({ type: 'playing', seconds: media.currentTime, isPlaying: !media.paused && !media.ended, speed: media.playbackRate })
  for (const moment of ['timeupdate', 'play', 'playing', 'pause', 'ended', 'seeked', 'ratechange', 'error'])
    media.addEventListener(moment, tell, { signal })
  tell()
}

function runMedia(media: HTMLMediaElement, command: ViewerCommand): void {
  switch (command.do) {
    case 'play':
      void media.play().catch(() => undefined)
      return
    case 'pause':
      media.pause()
      return
    case 'seek':
      media.currentTime = Math.max(0, command.seconds)
      return
    case 'speed':
      media.playbackRate = Math.min(4, Math.max(0.25, command.speed))
      return
    default:
      return
  }
}
