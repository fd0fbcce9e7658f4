/** The calendar day (`YYYY-MM-DD`) of a moment on this machine: the day that a user writes down when they say "today". */
export function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Whole minutes that the clock on the wall of this machine was ahead of UTC at a moment. */
export function localOffsetMinutes(at: Date): number {
  return Math.round(-at.getTimezoneOffset()) + 0
}

/** Whole days from one calendar day (`YYYY-MM-DD`) to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
