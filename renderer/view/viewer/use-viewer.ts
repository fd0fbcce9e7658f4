import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Region } from '../../../shared/domain/place-in-item.ts'
import type { FromViewer, ViewerCommand } from '../../../shared/viewer/messages.ts'
import { api } from '../../api.ts'
import type { Asking } from './ask-viewer.ts'
import { forwardKey, signOfLife } from './forward-key.ts'
import { useViewerLook } from './use-viewer-look.ts'
import type { ViewerFrameProps } from './viewer-frame.tsx'
import { type Opened, type ViewerSession, viewerSession } from './viewer-session.ts'
import { failedState, loadingState, nextState, type ViewerState } from './viewer-state.ts'

type MarkedText = Extract<FromViewer, { readonly type: 'marked-text' }>

type Heard = {
  /** Somebody drew a rectangle while `marking` was on. */
  readonly onMark?: (region: Region) => void
  /** Somebody chose a stretch of text while `marking` was on. */
  readonly onMarkText?: (span: Omit<MarkedText, 'type'>) => void
  /** Somebody chose a mark or span that was shown. */
  readonly onChosen?: (id: string) => void
}

export type Viewer = {
  /** For `<ViewerFrame {...frame} />`. */
  readonly frame: ViewerFrameProps
  readonly state: ViewerState
  /** Commands that are given before the file is shown wait for it. */
  readonly command: (command: ViewerCommand) => void
  readonly ask: Asking
  /** Tries once more, in a new frame. */
  readonly again: () => void
}

/** A file that is not shown by then is given up, and its frame thrown away. */
const mostShowMs = 15_000

/** Shows an opened item in a viewer's frame; null shows nothing. Another ticket gets another frame. */
export function useViewer(opened: Opened | null, heard: Heard = {}): Viewer {
  const info = useQuery({ queryKey: ['host', 'info'], queryFn: () => api.host.info({}), staleTime: Number.POSITIVE_INFINITY })
  const look = useViewerLook()
  const [attempt, setAttempt] = useState(0)
  const frameKey = `${opened?.ticket ?? ''}-${attempt}`
  const [kept, setKept] = useState({ frameKey, state: loadingState })
  const state = kept.frameKey === frameKey ? kept.state : loadingState
  const session = useRef<ViewerSession | null>(null)
  const now = useRef({ opened, look, heard, frameKey })
  now.current = { opened, look, heard, frameKey }
  const early = useRef<ViewerCommand[]>([])

  const change = useCallback(
    (next: (state: ViewerState) => ViewerState) => {
      // A frame that is on its way out says nothing of the next.
      if (now.current.frameKey !== frameKey) return
      setKept((before) => ({ frameKey, state: next(before.frameKey === frameKey ? before.state : loadingState) }))
    },
    [frameKey],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: each frame has its own session and its own time
  useEffect(() => {
    early.current = []
    const timer = setTimeout(() => change((was) => (was.status === 'loading' ? failedState('took-too-long') : was)), mostShowMs)
    return () => {
      clearTimeout(timer)
      session.current?.end()
      session.current = null
    }
  }, [frameKey, change])
  useEffect(() => session.current?.look(look), [look])

  const onPort = useCallback(
    (port: MessagePort, frame: HTMLIFrameElement) => {
      session.current?.end()
      const stir = signOfLife()
      const onMessage = (message: FromViewer) => {
        const { opened: item, heard: ears } = now.current
        if (message.type === 'ready' && item !== null) {
          session.current?.show(item)
          for (const command of early.current.splice(0)) session.current?.command(command)
        } else if (message.type === 'key') void forwardKey(frame, message)
        else if (message.type === 'stir') stir(frame)
        else if (!tell(ears, message)) change((was) => nextState(was, message))
      }
      const onGone = () => change((was) => (was.status === 'failed' ? was : failedState('viewer-ended')))
      const viewerOrigin = info.data?.viewerOrigin ?? ''
      session.current = viewerSession({ port, viewerOrigin, look: now.current.look, onMessage, onGone })
    },
    [change, info.data?.viewerOrigin],
  )
  const command = useCallback((given: ViewerCommand) => {
    if (session.current === null) early.current.push(given)
    else session.current.command(given)
  }, [])
  const isGone = opened === null || state.status === 'failed'
  const viewerOrigin = isGone ? null : (info.data?.viewerOrigin ?? null)
  const frame = useMemo(() => ({ frameKey, viewerOrigin, onPort }), [frameKey, viewerOrigin, onPort])
  const ask = useMemo(() => askingOf(session), [])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  return { frame, state, command, ask, again }
}

/** @returns whether the message was for them */
function tell({ onMark, onMarkText, onChosen }: Heard, message: FromViewer): boolean {
  if (message.type === 'marked') onMark?.(message.region)
  else if (message.type === 'chosen') onChosen?.(message.id)
  else if (message.type === 'marked-text') {
    const { type: _, ...span } = message
    onMarkText?.(span)
  } else return false
  return true
}

/** Asks whichever frame is there; nothing is known without one. */
function askingOf(session: { readonly current: ViewerSession | null }): Asking {
  return {
    pixels: async (page, longestSide) => session.current?.ask.pixels(page, longestSide) ?? null,
    measure: async (page) => session.current?.ask.measure(page) ?? null,
    textUnder: async (region) => session.current?.ask.textUnder(region) ?? '',
    findRegions: async (page, text) => session.current?.ask.findRegions(page, text) ?? [],
    listen: async (fromSeconds, seconds) => session.current?.ask.listen(fromSeconds, seconds) ?? null,
  }
}
