import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import type { Opened } from '../../view/viewer/viewer-session.ts'

export type Opening =
  | { readonly step: 'opening' }
  | { readonly step: 'open'; readonly opened: Opened }
  | { readonly step: 'failed'; readonly error: unknown; readonly again: () => void }

/**
 * Opens an item for as long as this is mounted, once, and closes it afterwards. The ticket lives here only: never in an
 * address, never in what the page keeps.
 */
export function useOpened(itemId: string): Opening {
  const [attempt, setAttempt] = useState(0)
  const [opening, setOpening] = useState<Opening>({ step: 'opening' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens anew
  useEffect(() => {
    let isHere = true
    let ticket: string | null = null
    const close = (opened: string) => void api.review.close({ ticket: opened }).catch(() => undefined)
    setOpening({ step: 'opening' })
    // A view that is drawn and put away in one breath looks at nothing, and leaves no entry in the chain.
    const timer = setTimeout(() => {
      api.review.open({ id: itemId }).then(
        (opened) => {
          if (!isHere) return close(opened.ticket)
          ticket = opened.ticket
          setOpening({ step: 'open', opened })
        },
        (error: unknown) => {
          if (isHere) setOpening({ step: 'failed', error, again: () => setAttempt((count) => count + 1) })
        },
      )
    }, 0)
    return () => {
      isHere = false
      clearTimeout(timer)
      if (ticket !== null) close(ticket)
    }
  }, [itemId, attempt])
  return opening
}
