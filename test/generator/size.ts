/** How many rows of each kind a generated vault has. */
export type Size = {
  readonly cases: number
  readonly incidents: number
  readonly people: number
  readonly evidence: number
  readonly history: number
}

/** The largest vault that the application is measured on. */
export const fullSize: Size = { cases: 2_000, incidents: 100_000, people: 20_000, evidence: 200_000, history: 1_000_000 }

/** The same vault, so many times smaller. */
export function sizeOver(times: number): Size {
  const part = (count: number) => Math.max(1, Math.round(count / times))
  return {
    cases: part(fullSize.cases),
    incidents: part(fullSize.incidents),
    people: part(fullSize.people),
    evidence: part(fullSize.evidence),
    history: part(fullSize.history),
  }
}
