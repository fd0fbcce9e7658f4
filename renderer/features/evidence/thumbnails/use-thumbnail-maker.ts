import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../../api.ts'
import { useJobs } from '../../../jobs.ts'
import { useVault } from '../../../session.ts'
import { pictureMaker } from '../../../view/viewer/picture-maker.ts'
import { drawThumbnail } from './draw-thumbnail.ts'
import { atOnce, type Made, makeThumbnails } from './make-thumbnails.ts'
import type { ThumbnailStore } from './thumbnail-store.ts'

type Waiting = { readonly total: number; readonly ids: readonly string[] }

/**
 * Makes the small pictures that are missing while the grid is shown: those in view first, then the rest of the case, or of
 * all; the rest waits while another job runs. Ends when the view is left or the vault is locked.
 * @returns how many are still to be made
 */
export function useThumbnailMaker(store: ThumbnailStore, caseId: string | null, isOn: boolean): number {
  const client = useQueryClient()
  const isReadOnly = useVault().readOnly !== null
  const isBusy = useJobs().jobs.some(({ state, kind }) => state === 'running' && kind !== 'read')
  const waiting = useQuery({
    queryKey: ['evidence', 'without-thumbnail', caseId ?? ''],
    queryFn: () => api.evidence.withoutThumbnail({ caseId, limit: 0 }),
    enabled: isOn,
  }).data?.total
  const now = useRef({ isReadOnly, isBusy })
  now.current = { isReadOnly, isBusy }
  const run = useRef(() => {})
  useEffect(() => {
    if (!isOn) return
    const ending = new AbortController()
    const hands = Array.from({ length: atOnce }, pictureMaker)
    let isRunning = false
    const rest = async (tried: ReadonlySet<string>) => {
      if (now.current.isBusy || now.current.isReadOnly) return []
      const { ids } = await api.evidence.withoutThumbnail({ caseId, limit: 1_000 })
      return ids.filter((id) => !tried.has(id))
    }
    const onKept = () =>
      client.setQueryData<Waiting>(['evidence', 'without-thumbnail', caseId ?? ''], (before) =>
        before === undefined ? before : { ...before, total: Math.max(0, before.total - 1) },
      )
    const ports = {
      inView: store.missing,
      rest,
      draw: (id: string, hand: number) => drawThumbnail(id, hands[hand]),
      keep: async (id: string, made: Made) => {
        if (!now.current.isReadOnly) await keepMade(id, made)
      },
      show: store.keep,
      onKept,
    }
    run.current = () => {
      if (isRunning || ending.signal.aborted) return
      isRunning = true
      void makeThumbnails(ports, ending.signal)
        .catch(() => undefined)
        .finally(() => {
          isRunning = false
        })
    }
    store.setOnMissing(() => run.current())
    return () => {
      store.setOnMissing(() => {})
      run.current = () => {}
      ending.abort()
      for (const hand of hands) hand.end()
    }
  }, [client, store, caseId, isOn])
  const isWaiting = isOn && (waiting ?? 0) > 0 && !isBusy
  useEffect(() => {
    if (isWaiting) run.current()
  }, [isWaiting])
  return waiting ?? 0
}

async function keepMade(id: string, made: Made): Promise<void> {
  const { width, height, base64, print } = made ?? { width: 0, height: 0, base64: null, print: null }
  await api.evidence.keepThumbnail({ id, width, height, webp: base64, print })
}
