import { type RefObject, useEffect, useRef } from 'react'
import type { TriageState } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { stateOfKey } from '../../view/triage/triage-words.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'

type Deeds = {
  readonly viewer: Viewer
  readonly root: RefObject<HTMLElement | null>
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onNote: () => void
  readonly onTriage: (state: TriageState) => void
}

/**
 * The keys of a review, wherever the focus is: those of the frame come here too, because it hands on what it has no use
 * for. A dialog keeps its keys for itself.
 */
export function useReviewKeys(deeds: Deeds): void {
  const { language } = useT()
  useWindowKeys((event) => deedOf(event, deeds, language === 'ar'))
}

/** The keys of the player alone, for who writes down what it says. */
export function useMediaKeys(viewer: Viewer): void {
  useWindowKeys((event) => (viewer.state.durationSeconds === null ? null : mediaDeed(event, viewer)))
}

function useWindowKeys(deedOf: (event: KeyboardEvent) => (() => void) | null): void {
  const now = useRef(deedOf)
  now.current = deedOf
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('.veil') !== null) return
      const deed = now.current(event)
      if (deed === null) return
      event.preventDefault()
      deed()
    }
    // Before the way of the landmarks, by which F6 stays on a message while there is one.
    const onMove = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      onKey(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    window.addEventListener('keydown', onMove, { capture: true })
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onMove, { capture: true })
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

function deedOf(event: KeyboardEvent, deeds: Deeds, isMirrored: boolean): (() => void) | null {
  const { viewer, root, onPrevious, onNext, onNote, onTriage } = deeds
  const { key, altKey, shiftKey } = event
  if (key === 'F6') return () => moveRegion(root.current, shiftKey ? -1 : 1)
  if (altKey && !event.ctrlKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return (key === 'ArrowRight') === isMirrored ? onPrevious : onNext
  if (altKey && (key.toLowerCase() === 'n' || event.code === 'KeyN')) return onNote
  const media = viewer.state.durationSeconds === null ? null : mediaDeed(event, viewer)
  if (media !== null) return media
  if (isWriting(event.target)) return null
  const state = stateOfKey(event)
  return state === null ? pageDeed(event, viewer) : () => onTriage(state)
}

/** Ctrl+Space and Ctrl+arrows work the player, also while somebody writes what it says. */
function mediaDeed(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  { state, command }: Pick<Viewer, 'state' | 'command'>,
): (() => void) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null
  switch (event.key) {
    case ' ':
      return () => command({ do: state.isPlaying ? 'pause' : 'play' })
    case 'ArrowLeft':
      return () => command({ do: 'seek', seconds: Math.max(0, state.seconds - 5) })
    case 'ArrowRight':
      return () => command({ do: 'seek', seconds: state.seconds + 5 })
    default:
      return null
  }
}

function pageDeed({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent, viewer: Viewer): (() => void) | null {
  if (ctrlKey || metaKey || altKey) return null
  const { state, command } = viewer
  const isInPanel = target instanceof Element && target.closest('[data-region="panel"]') !== null
  switch (key) {
    case '+':
      return state.can.zoom ? () => command({ do: 'zoom', to: Math.min(16, state.zoom * 1.25) }) : null
    case '-':
      return state.can.zoom ? () => command({ do: 'zoom', to: Math.max(0.1, state.zoom / 1.25) }) : null
    case 'PageDown':
      return isInPanel || state.page + 1 >= state.pages ? null : () => command({ do: 'page', page: state.page + 1 })
    case 'PageUp':
      return isInPanel || state.page === 0 ? null : () => command({ do: 'page', page: state.page - 1 })
    default:
      return null
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}

const focusable = 'iframe, a[href], button:not([disabled]), input:not([type="hidden"]), textarea, [tabindex="0"]'

/** Moves the focus from the file to its tools, to the side panel and round again. */
function moveRegion(root: HTMLElement | null, by: 1 | -1): void {
  const regions = Array.from(root?.querySelectorAll<HTMLElement>('[data-region]') ?? [])
  const now = regions.findIndex((region) => region.contains(document.activeElement))
  for (let step = 1; step <= regions.length; step++) {
    const region = regions[(now + by * step + regions.length * 2) % regions.length]
    const first = Array.from(region?.querySelectorAll<HTMLElement>(focusable) ?? []).find((one) => one.tabIndex >= 0)
    if (first === undefined) continue
    first.focus()
    return
  }
}
