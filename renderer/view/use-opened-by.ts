import { useSearchParams } from 'react-router'

/**
 * Whether a dialog is open; the address says so (`?edit`). So it can be opened from elsewhere, from the list of unfinished
 * drafts, and is open again after a lock.
 */
export function useOpenedBy(name: string): readonly [boolean, (isOpen: boolean) => void] {
  const [params, setParams] = useSearchParams()
  const set = (isOpen: boolean) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        if (isOpen) next.set(name, '')
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  return [params.has(name), set]
}
