import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import type { Opened } from '../../view/viewer/viewer-session.ts'

type State = { readonly id: string; readonly opened: Opened | null; readonly error: unknown }

/** An item that is open for the viewer as long as the page shows it; null while it is being opened, and where nothing is asked for. */
export function useOpenedItem(id: string | null): { readonly opened: Opened | null; readonly error: unknown } {
  const [state, setState] = useState<State | null>(null)
  useEffect(() => {
    if (id === null) return
    let isGone = false
    let ticket: string | null = null
    const close = () => {
      if (ticket !== null) api.review.close({ ticket }).catch(() => undefined)
      ticket = null
    }
    api.review.open({ id }).then(
      (opened) => {
        ticket = opened.ticket
        if (isGone) close()
        else setState({ id, opened, error: null })
      },
      (error: unknown) => !isGone && setState({ id, opened: null, error }),
    )
    return () => {
      isGone = true
      close()
      setState(null)
    }
  }, [id])
  return state?.id === id ? state : { opened: null, error: null }
}
