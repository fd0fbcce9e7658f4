/** One measured thing. Times are medians of rounds in which ours and the peer's took turns. */
export type BenchEntry = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it is compared with, as a person would type it; empty where it is compared with nothing. */
  readonly peer: string
  readonly peerValue: number | null
  /** How many times as fast as the peer: above 1 is faster. Null where there is no peer. */
  readonly ratio: number | null
  /** What it must reach, in words. */
  readonly target: string
  readonly met: boolean
}

export type BenchOptions = {
  /** 10 GiB instead of 1 GiB. */
  readonly isLarge: boolean
  /** How often each is measured; medians count. */
  readonly rounds: number
  /** A folder on a real disk, with room for four times the file. */
  readonly folder: string
  readonly log: (line: string) => void
}

/** A measurement; it may give more than one entry. */
export type Bench = (options: BenchOptions) => Promise<readonly BenchEntry[]>

/** Compares medians with a peer: met where ours is at least `least` times as fast. */
export function comparedWith(input: {
  readonly name: string
  readonly seconds: readonly number[]
  readonly peer: string
  readonly peerSeconds: readonly number[]
  readonly least: number
}): BenchEntry {
  const value = median(input.seconds)
  const peerValue = median(input.peerSeconds)
  const ratio = peerValue / value
  const target = `at least ${input.least} × as fast`
  return { name: input.name, value, unit: 's', peer: input.peer, peerValue, ratio, target, met: ratio >= input.least }
}

/** Compares a value with the most that it may be. */
export function atMost(name: string, value: number, unit: string, most: number): BenchEntry {
  return { name, value, unit, peer: '', peerValue: null, ratio: null, target: `at most ${most} ${unit}`, met: value <= most }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The value that so many per cent of all are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.min(sorted.length, Math.ceil((sorted.length * percent) / 100)) - 1)] ?? Number.NaN
}
