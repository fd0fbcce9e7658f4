import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { decodeBase64 } from '../../../../shared/formats/base64.ts'
import { api } from '../../../api.ts'
import { type ShownThumbnail, type ThumbnailStore, thumbnailStore } from './thumbnail-store.ts'

export const ThumbnailContext = createContext<ThumbnailStore | null>(null)

/** The small pictures of a view; given up when it is left. */
export function useThumbnailStore(): ThumbnailStore {
  const [store] = useState(() =>
    thumbnailStore({
      ask: (ids) => api.evidence.thumbnails({ ids: [...ids] }),
      open: (base64) => URL.createObjectURL(new Blob([new Uint8Array(decodeBase64(base64) ?? [])], { type: 'image/webp' })),
      revoke: (url) => URL.revokeObjectURL(url),
    }),
  )
  useEffect(() => () => store.end(), [store])
  return store
}

/** The small picture of an item, or null while it is not known, and where nothing is asked for. */
export function useThumbnail(id: string | null): ShownThumbnail | null {
  const store = useContext(ThumbnailContext)
  const watch = useCallback((tell: () => void) => (id === null ? null : store?.watch(id, tell)) ?? (() => undefined), [store, id])
  return useSyncExternalStore(watch, () => (id === null ? null : (store?.get(id) ?? null)))
}
