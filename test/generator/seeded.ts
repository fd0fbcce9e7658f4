import { randomFrom } from '../support/random.ts'

export type Seeded = ReturnType<typeof seeded>

/** Choices that a seed determines: numbers, picks, days and identifiers (UUID version 7) in the order of being made. */
export function seeded(seed: number) {
  const next = randomFrom(seed)
  const startMs = Date.UTC(2020, 0, 1)
  let made = 0
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('there is nothing to pick from')
      return value
    },
    /** True so often, from 0 to 1. */
    chance: (share: number): boolean => next() < share,
    /** A day from 2020 to 2025, `YYYY-MM-DD`. */
    day: (): string => new Date(startMs + below(6 * 365) * 86_400_000).toISOString().slice(0, 10),
    id: (): string => {
      made += 1
      const time = (startMs + made * 60_000).toString(16).padStart(12, '0')
      const hex = () => below(0x10000).toString(16).padStart(4, '0')
      const [a, b, c, d, e] = [hex(), hex(), hex(), hex(), hex()]
      return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(1)}-${'89ab'[Number.parseInt(b[0] ?? '0', 16) % 4]}${b.slice(1)}-${c}${d}${e}`
    },
  }
}
