import { api } from '../../api.ts'
import type { Picture } from './ask-viewer.ts'
import { greet, viewerAddress, viewerSandbox } from './viewer-frame.tsx'
import { type Opened, type ViewerSession, viewerSession } from './viewer-session.ts'

/** What takes longer has no picture. */
const mostPictureMs = 15_000
/** How long the hidden frame is kept for the next picture. */
const mostIdleMs = 20_000

/** Draws small pictures of items, one after another, in a frame that nobody sees. */
export type PictureMaker = {
  /** The first page, picture or frame of an item, at most so many pixels on its longer side; null where there is none. */
  readonly pictureOf: (opened: Opened, longestSide: number) => Promise<Picture | null>
  readonly end: () => void
}

type Hidden = {
  readonly session: ViewerSession
  readonly frame: HTMLIFrameElement
  onSettled: (isShown: boolean) => void
}

/** A frame is thrown away where an item fails or takes too long in it: the next item gets a new one. */
export function pictureMaker(): PictureMaker {
  let hidden: Promise<Hidden> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    const gone = hidden
    hidden = null
    void gone?.then(({ session, frame }) => {
      session.end()
      frame.remove()
    })
  }
  const make = async (opened: Opened, longestSide: number): Promise<Picture | null> => {
    clearTimeout(idle)
    hidden ??= openHidden()
    const outcome = await inTime(hidden.then((frame) => drawIn(frame, opened, longestSide)))
    if (outcome === null) end()
    idle = setTimeout(end, mostIdleMs)
    return outcome
  }
  return {
    pictureOf: (opened, longestSide) => {
      const picture = last.then(() => make(opened, longestSide).catch(() => null))
      last = picture
      return picture
    },
    end,
  }
}

const shared = pictureMaker()

/** The small picture of an item, drawn by the one hidden frame of this page. */
export const pictureOf = shared.pictureOf

async function drawIn(hidden: Hidden, opened: Opened, longestSide: number): Promise<Picture | null> {
  const isShown = await new Promise<boolean>((resolve) => {
    hidden.onSettled = resolve
    hidden.session.show(opened)
  })
  return isShown ? hidden.session.ask.pixels(0, longestSide) : null
}

async function openHidden(): Promise<Hidden> {
  const { viewerOrigin } = await api.host.info({})
  const frame = document.createElement('iframe')
  frame.className = 'viewer-hidden'
  frame.setAttribute('aria-hidden', 'true')
  frame.setAttribute('sandbox', viewerSandbox)
  frame.tabIndex = -1
  frame.src = viewerAddress(viewerOrigin)
  return new Promise<Hidden>((resolve) => {
    frame.onload = () =>
      greet(frame, viewerOrigin, (port) => {
        const session = viewerSession({
          port,
          viewerOrigin,
          look: { language: 'en', theme: 'light' },
          onMessage: ({ type }) => {
            if (type === 'ready') resolve(hidden)
            else if (type === 'shown' || type === 'failed') hidden.onSettled(type === 'shown')
          },
        })
        const hidden: Hidden = { session, frame, onSettled: () => {} }
      })
    document.body.append(frame)
  })
}

function inTime<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), mostPictureMs))])
}
