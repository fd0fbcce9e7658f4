/** Which rows of a list are chosen: those named, or all that match but those named. */
export type Choice = {
  readonly isAll: boolean
  readonly keys: ReadonlySet<string>
}

export const nothingChosen: Choice = { isAll: false, keys: new Set() }
export const allChosen: Choice = { isAll: true, keys: new Set() }

/** Whether a row is chosen. */
export function isChosen({ isAll, keys }: Choice, key: string): boolean {
  return keys.has(key) !== isAll
}

/** How many of `total` rows are chosen. */
export function countChosen({ isAll, keys }: Choice, total: number): number {
  return isAll ? Math.max(0, total - keys.size) : keys.size
}

/** The choice with these rows chosen too, or not chosen any more. */
export function withRows(choice: Choice, rows: Iterable<string>, isWanted: boolean): Choice {
  const keys = new Set(choice.keys)
  for (const key of rows) {
    if (isWanted === choice.isAll) keys.delete(key)
    else keys.add(key)
  }
  return { isAll: choice.isAll, keys }
}

/** The choice with one row turned round. */
export function turned(choice: Choice, key: string): Choice {
  return withRows(choice, [key], !isChosen(choice, key))
}
