import { useState } from 'react'
import { useToast } from '../ui/toasts.tsx'
import { useErrorWords } from './error-words.ts'

/** Fetches the ids of what is chosen, which may take a moment where it is a whole long list; a failure is told. */
export function useChosenIds() {
  const toast = useToast()
  const words = useErrorWords()
  const [isPending, setPending] = useState(false)
  const fetchIds = (ids: () => Promise<readonly string[]>, then: (ids: readonly string[]) => void) => {
    setPending(true)
    ids()
      .then(then, (error: unknown) => toast({ meaning: 'bad', text: words(error) }))
      .finally(() => setPending(false))
  }
  return { isPending, fetchIds }
}
