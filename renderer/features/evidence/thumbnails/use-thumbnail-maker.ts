import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../../api.ts'
import { useJobs } from '../../../jobs.ts'
import { useVault } from '../../../session.ts'
import { pictureMaker } from '../../../view/viewer/picture-of.ts'
import { drawThumbnail } from './draw-thumbnail.ts'
import { atOnce, type Made, makeThumbnails } from './make-thumbnails.ts'
import type { ThumbnailStore } from './thumbnail-store.ts'

/**
 * Makes the small pictures that are missing while the grid is shown: those in view first, then the rest of the case, or of
 * all; the rest waits while another job runs. Ends when the view is left or the vault is locked.
 * @returns how many are still to be made
 */
export function useThumbnailMaker(store: ThumbnailStore, caseId: string | null, isOn: boolean): number {
  const client = useQueryClient()
  const isReadOnly = useVault().readOnly !== null
  const isBusy = useJobs().jobs.some(({ state, kind }) => state === 'running' && kind !== 'read')
  const queryKey = ['evidence', 'without-thumbnail', caseId ?? '']
  const waiting = useQuery({
    queryKey,
    queryFn: () => api.evidence.withoutThumbnail({ caseId, limit: 0 }),
    enabled: isOn,
  }).data?.total
  const now = useRef({ isReadOnly, isBusy })
  now.current = { isReadOnly, isBusy }
  const isWaiting = (waiting ?? 0) > 0
  useEffect(() => {
    if (!isOn) return
    const ending = new AbortController()
    const hands = Array.from({ length: atOnce }, pictureMaker)
    const draw = (id: string, hand: number) => drawThumbnail(id, hands[hand])
    let isRunning = false
    const rest = async (tried: ReadonlySet<string>) => {
      if (now.current.isBusy || now.current.isReadOnly) return []
      const { ids } = await api.evidence.withoutThumbnail({ caseId, limit: 1_000 })
      return ids.filter((id) => !tried.has(id))
    }
    const run = async () => {
      if (isRunning || ending.signal.aborted) return
      isRunning = true
      const keep = async (id: string, made: Made) => {
        if (now.current.isReadOnly) return
        const { width, height, base64, print } = made ?? { width: 0, height: 0, base64: null, print: null }
        await api.evidence.keepThumbnail({ id, width, height, webp: base64, print })
      }
      const onDone = () =>
        client.setQueryData(['evidence', 'without-thumbnail', caseId ?? ''], (before: { total: number } | undefined) =>
          before === undefined ? before : { ...before, total: Math.max(0, before.total - 1) },
        )
      await makeThumbnails({ inView: store.missing, rest, draw, keep, show: store.keep, onDone }, ending.signal).catch(
        () => undefined,
      )
      isRunning = false
    }
    store.setOnMissing(() => void run())
    if (isWaiting && !isBusy) void run()
    return () => {
      store.setOnMissing(() => {})
      ending.abort()
      for (const hand of hands) hand.end()
    }
  }, [client, store, caseId, isOn, isWaiting, isBusy])
  return waiting ?? 0
}
