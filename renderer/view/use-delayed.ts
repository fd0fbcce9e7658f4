import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for so many milliseconds. */
export function useDelayed<Value>(value: Value, milliseconds = 120): Value {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return delayed
}
