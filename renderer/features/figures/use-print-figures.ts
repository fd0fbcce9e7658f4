import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { useToast } from '../../ui/toasts.tsx'
import { todayHere } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import type { AskedFilter } from '../../view/figures/use-figures.ts'

/**
 * Prints the page once it shows only what may leave the vault, and notes that in the custody chain before. Nothing of the
 * figures is printed otherwise: not by the browser's own key either.
 * @param isReady whether what is drawn now is of that kind
 */
export function usePrintFigures(filter: AskedFilter, isReady: boolean, showLeaving: () => void) {
  const toast = useToast()
  const words = useErrorWords()
  const [isAsked, setAsked] = useState(false)
  const isPrinting = isAsked && isReady
  useEffect(() => {
    if (!isPrinting) return
    const end = () => setAsked(false)
    window.addEventListener('afterprint', end)
    window.print()
    return () => window.removeEventListener('afterprint', end)
  }, [isPrinting])
  const print = () => {
    api.statistics.notePrint({ filter, today: todayHere(), what: 'all' }).then(
      () => {
        showLeaving()
        setAsked(true)
      },
      (error) => toast({ meaning: 'bad', text: words(error) }),
    )
  }
  return { print, isPrinting }
}
