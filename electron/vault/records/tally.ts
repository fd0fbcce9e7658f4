import type { FigureRow } from '../../../shared/domain/statistics.ts'
import { type AssessmentCode, assessments } from '../../../shared/vocabulary/assessments.ts'

export type Tally = ReturnType<typeof tally>

const codes: readonly AssessmentCode[] = assessments.map(({ code }) => code)
const placeOf = new Map<string, number>(codes.map((code, place) => [code, place]))

/** The place of an assessment, by which things are counted: asked for once for each incident. */
export function placeOfAssessment(code: string): number {
  return placeOf.get(code) ?? 0
}

/** Counts things under keys, by assessment: hundreds of thousands in the time of one breath. */
export function tally() {
  const groups = new Map<string | null, Map<string | null, Uint32Array>>()
  return {
    /** One more under a key, at the place of its assessment; `within` tells apart what has the same name in two countries. */
    add: (key: string | null, place: number, within: string | null = null): void => {
      let inner = groups.get(within)
      if (inner === undefined) {
        inner = new Map()
        groups.set(within, inner)
      }
      let counts = inner.get(key)
      if (counts === undefined) {
        counts = new Uint32Array(codes.length)
        inner.set(key, counts)
      }
      counts[place] = (counts[place] ?? 0) + 1
    },
    /** The most first, what is not known last; equal ones by key. */
    rows: (): FigureRow[] =>
      [...groups]
        .flatMap(([within, inner]) => [...inner].map(([key, counts]) => rowOf(key, within, counts)))
        .sort(
          (a, b) =>
            Number(a.key === null) - Number(b.key === null) ||
            b.total - a.total ||
            compare(`${a.key} ${a.within}`, `${b.key} ${b.within}`),
        ),
  }
}

function rowOf(key: string | null, within: string | null, counts: Uint32Array): FigureRow {
  const by = Object.fromEntries(codes.map((code, place) => [code, counts[place] ?? 0]).filter(([, count]) => count !== 0))
  return { key, within, total: counts.reduce((sum, count) => sum + count, 0), by }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
