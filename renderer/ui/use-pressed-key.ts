import { useRef } from 'react'

/**
 * Which row a press is for: the one that the pointer went down on, whatever has moved to its place since. A press without
 * a pointer is for the row that is drawn.
 * @param rowKey of the row that is drawn; null while it is being fetched
 */
export function usePressedKey(rowKey: string | null) {
  const pressed = useRef<string | null>(undefined)
  return {
    down: () => {
      pressed.current = rowKey
    },
    /** The row of a press that ends now. */
    take: () => {
      const key = pressed.current === undefined ? rowKey : pressed.current
      pressed.current = undefined
      return key
    },
  }
}
