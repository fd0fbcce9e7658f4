import type { FromViewer } from '../../../shared/viewer/messages.ts'
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
  readonly frame: HTMLIFrameElement
  readonly session: Promise<ViewerSession>
  onSettled: (isShown: boolean) => void
  /** Its process ended: nothing more is drawn there. */
  isGone: boolean
}

/** A frame is thrown away where an item fails or takes too long in it: the next item gets a new one. */
export function pictureMaker(): PictureMaker {
  let hidden: Hidden | null = null
  let last: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    hidden?.frame.remove()
    void hidden?.session.then((session) => session.end())
    hidden = null
  }
  const make = async (opened: Opened, longestSide: number): Promise<Picture | null> => {
    clearTimeout(idle)
    const { viewerOrigin } = await api.host.info({})
    if (hidden?.isGone === true) end()
    hidden ??= openHidden(viewerOrigin)
    const picture = await inTime(drawIn(hidden, opened, longestSide))
    if (picture === null) end()
    idle = setTimeout(end, mostIdleMs)
    return picture
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

async function drawIn(hidden: Hidden, opened: Opened, longestSide: number): Promise<Picture | null> {
  const session = await hidden.session
  const isShown = await new Promise<boolean>((resolve) => {
    hidden.onSettled = resolve
    session.show(opened)
  })
  return isShown ? session.ask.pixels(0, longestSide) : null
}

function openHidden(viewerOrigin: string): Hidden {
  const frame = document.createElement('iframe')
  frame.className = 'viewer-hidden'
  frame.setAttribute('aria-hidden', 'true')
  frame.setAttribute('sandbox', viewerSandbox)
  frame.tabIndex = -1
  frame.src = viewerAddress(viewerOrigin)
  const { promise, resolve } = Promise.withResolvers<ViewerSession>()
  const hidden: Hidden = { frame, session: promise, onSettled: () => {}, isGone: false }
  frame.onload = () =>
    greet(frame, viewerOrigin, (port) => {
      const onMessage = ({ type }: FromViewer) => {
        if (type === 'ready') resolve(session)
        else if (type === 'shown' || type === 'failed') hidden.onSettled(type === 'shown')
      }
      const onGone = () => {
        hidden.isGone = true
        hidden.onSettled(false)
      }
      const session = viewerSession({ port, viewerOrigin, look: { language: 'en', theme: 'light' }, onMessage, onGone })
    })
  document.body.append(frame)
  return hidden
}

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), mostPictureMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
