const dayMs = 86_400_000

/** A mark of the axis: the first day of a year or month, or a day. */
export type Tick = { readonly day: string; readonly unit: 'year' | 'month' | 'day' }

/** Days (`YYYY-MM-DD`) as places from 0 to 1, and where the axis is marked. */
export type TimeScale = {
  /** The place of the beginning of a day. */
  readonly startOf: (day: string) => number
  /** The place of its end. */
  readonly endOf: (day: string) => number
  readonly ticks: readonly Tick[]
}

/** A scale over these days, both included, with some room around them. @param most how many marks there is room for */
export function timeScale(first: string, last: string, most: number): TimeScale {
  const length = dayNumber(last) + 1 - dayNumber(first)
  const room = Math.max(1, Math.ceil(length * 0.04))
  const from = dayNumber(first) - room
  const to = dayNumber(last) + 1 + room
  const place = (day: number) => (day - from) / (to - from)
  return {
    startOf: (day) => place(dayNumber(day)),
    endOf: (day) => place(dayNumber(day) + 1),
    ticks: ticksOf(from, to, Math.max(2, most)),
  }
}

/** Marks between two days at the smallest step for which there is room: days, months, years, and several of them. */
function ticksOf(from: number, to: number, most: number): readonly Tick[] {
  const days = to - from
  for (const step of [1, 2, 7, 14]) if (days / step <= most) return everyDay(from, to, step)
  for (const step of [1, 2, 3, 6]) if (days / 30.4 / step <= most) return everyMonth(from, to, step)
  for (const step of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000])
    if (days / 365 / step <= most) return everyMonth(from, to, step * 12)
  return everyMonth(from, to, 120_000)
}

function everyDay(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let day = from; day < to; day += step) ticks.push({ day: dayOf(day), unit: 'day' })
  return ticks
}

function everyMonth(from: number, to: number, step: number): readonly Tick[] {
  const [year = 0, month = 1] = dayOf(from).split('-').map(Number)
  const ticks: Tick[] = []
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
    if (day.length > 10 || dayNumber(day) >= to) return ticks
    if (dayNumber(day) >= from) ticks.push({ day, unit: step % 12 === 0 ? 'year' : 'month' })
  }
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}
