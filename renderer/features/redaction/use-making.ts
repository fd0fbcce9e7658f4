import { useEffect, useRef, useState } from 'react'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { type CopyToMake, type Made, makeCopy, type Progress } from './make-copy.ts'

export type Making =
  | { readonly step: 'idle'; readonly error: unknown; readonly wasStopped: boolean }
  | { readonly step: 'running'; readonly progress: Progress }
  | { readonly step: 'made'; readonly made: Made }

const idle: Making = { step: 'idle', error: null, wasStopped: false }

/** Makes a copy, can be stopped, and gives it up when the page is left. */
export function useMaking() {
  const [making, setMaking] = useState<Making>(idle)
  const stop = useRef<AbortController | null>(null)
  const draft = useRef<string | null>(null)
  const discard = () => {
    const handle = draft.current
    draft.current = null
    if (handle !== null) api.redaction.discard({ draft: handle }).catch(() => undefined)
  }
  useEffect(
    () => () => {
      stop.current?.abort()
      if (draft.current !== null) api.redaction.discard({ draft: draft.current }).catch(() => undefined)
    },
    [],
  )
  const start = async (copy: CopyToMake) => {
    const controller = new AbortController()
    stop.current = controller
    setMaking({ step: 'running', progress: { step: 'reading', done: 0, total: null } })
    try {
      const made = await makeCopy(copy, controller.signal, (progress) => setMaking({ step: 'running', progress }))
      draft.current = made.draft
      setMaking({ step: 'made', made })
    } catch (error) {
      const wasStopped = controller.signal.aborted || vaultErrorOf(error)?.code === 'CANCELLED'
      setMaking({ step: 'idle', error: wasStopped ? null : error, wasStopped })
    }
  }
  return {
    making,
    start: (copy: CopyToMake) => void start(copy),
    stop: () => stop.current?.abort(),
    /** Back to the marks: what was made is given up. */
    back: () => {
      discard()
      setMaking(idle)
    },
    /** It was kept: there is nothing to give up any more. */
    kept: () => {
      draft.current = null
    },
  }
}
