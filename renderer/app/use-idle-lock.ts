import { useEffect, useRef, useState } from 'react'

/** The countdown is announced this long before the vault locks. */
export const warnSeconds = 30

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'drop'] as const

/**
 * Locks after some minutes without a sign of anybody. Answers the seconds left, and how to begin anew.
 * @param minutes null while nothing is open
 */
export function useIdleLock(
  minutes: number | null,
  onIdle: () => void,
): { readonly secondsLeft: number | null; readonly stay: () => void } {
  const lastSign = useRef(performance.now())
  const idle = useRef(onIdle)
  idle.current = onIdle
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  useEffect(() => {
    if (minutes === null) {
      setSecondsLeft(null)
      return
    }
    lastSign.current = performance.now()
    const noteSign = () => {
      lastSign.current = performance.now()
    }
    const tick = () => {
      const left = Math.ceil(minutes * 60 - (performance.now() - lastSign.current) / 1000)
      setSecondsLeft(Math.max(0, left))
      if (left <= 0) idle.current()
    }
    tick()
    const timer = setInterval(tick, 1000)
    for (const sign of signs) window.addEventListener(sign, noteSign, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, noteSign, { capture: true })
    }
  }, [minutes])
  const stay = () => {
    lastSign.current = performance.now()
    setSecondsLeft(minutes === null ? null : minutes * 60)
  }
  return { secondsLeft, stay }
}
