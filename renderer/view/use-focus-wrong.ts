import { type RefObject, useEffect } from 'react'
import { focusFirstWrong } from './check-form.ts'

/** After each attempt to save (`submitCount` of the form), moves the focus to the first answer that has something wrong. */
export function useFocusWrong(place: RefObject<HTMLElement | null>, submitCount: number): void {
  useEffect(() => {
    if (submitCount > 0) focusFirstWrong(place.current)
  }, [place, submitCount])
}
