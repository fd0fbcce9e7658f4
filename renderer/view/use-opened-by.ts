import { useState } from 'react'
import { useSearchParams } from 'react-router'

/**
 * Whether a dialog is open that the address can open too: `?edit` from the list of unfinished drafts. Closing it takes the
 * word out of the address.
 */
export function useOpenedBy(name: string): readonly [boolean, (isOpen: boolean) => void] {
  const [params, setParams] = useSearchParams()
  const [isOpen, setOpen] = useState(false)
  const set = (next: boolean) => {
    setOpen(next)
    if (!next && params.has(name))
      setParams(
        (now) => {
          now.delete(name)
          return now
        },
        { replace: true },
      )
  }
  return [isOpen || params.has(name), set]
}
