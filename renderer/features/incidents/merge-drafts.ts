/** Two versions of one draft brought together, answer by answer. */
export type MergedDraft<Draft> = {
  /** Everything of mine, with what only they changed. */
  readonly merged: Draft
  /** Changed by them and not by me: taken over. */
  readonly taken: readonly (keyof Draft)[]
  /** Changed by both and not alike: mine stands until somebody chooses. */
  readonly both: readonly (keyof Draft)[]
}

/**
 * Brings my draft together with a newer version, compared with what both began from. Without that (`base` null), every
 * difference counts as changed by both.
 */
export function mergeDrafts<Draft extends object>(base: Draft | null, mine: Draft, theirs: Draft): MergedDraft<Draft> {
  const keys = Object.keys(theirs) as (keyof Draft)[]
  const differ = keys.filter((key) => !isAlike(mine[key], theirs[key]))
  const taken = base === null ? [] : differ.filter((key) => isAlike(mine[key], base[key]))
  const both = differ.filter((key) => !taken.includes(key) && (base === null || !isAlike(theirs[key], base[key])))
  const merged = { ...mine }
  for (const key of taken) merged[key] = theirs[key]
  return { merged, taken, both }
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
