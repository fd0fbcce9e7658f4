import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { useToast } from '../../ui/toasts.tsx'
import { todayHere } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import type { AskedFilter } from '../../view/figures/use-figures.ts'

/**
 * Prints the page once it shows only what may leave the vault, and notes that in the custody chain before.
 * @param isReady whether what is drawn now is of that kind
 */
export function usePrintFigures(filter: AskedFilter, isReady: boolean, showLeaving: () => void) {
  const toast = useToast()
  const words = useErrorWords()
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!(isAsked && isReady)) return
    setAsked(false)
    window.print()
  }, [isAsked, isReady])
  return () => {
    api.statistics.notePrint({ filter, today: todayHere(), what: 'all' }).then(
      () => {
        showLeaving()
        setAsked(true)
      },
      (error) => toast({ meaning: 'bad', text: words(error) }),
    )
  }
}
