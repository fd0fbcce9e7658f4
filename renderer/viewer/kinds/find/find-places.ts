import { foldPlaces } from './fold-places.ts'

/** Where something was found on a page: characters (UTF-16 units) of its text, `end` not included. */
export type Place = { readonly page: number; readonly start: number; readonly end: number }

/** Places are counted up to here: nobody steps through more. */
export const mostPlaces = 1_000_000
/** Characters that are looked through between two looks at the clock. */
const stepLength = 32_768
/** Work goes on so many milliseconds before the window may draw again. */
const workMs = 24

/**
 * Every place in a text where something stands, in their order, without overlaps; folded as the search of the vault
 * does, and inside words too. It gives way to the window while it works.
 * @returns false where it was stopped
 */
export async function findPlaces(
  text: string,
  wanted: string,
  found: (start: number, end: number) => boolean,
  isStopped: () => boolean,
): Promise<boolean> {
  const needle = foldPlaces(wanted.trim().replace(/\s+/g, ' ')).folded
  if (needle.trim() === '') return !isStopped()
  const ahead = needle.length * 20 + 64
  let paused = performance.now()
  for (let from = 0; from < text.length; ) {
    const end = blockEnd(text, from)
    const { folded, placeOf } = foldPlaces(text.slice(from, end + ahead))
    let next = end
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
      const start = from + placeOf(at)
      if (start >= end) break
      next = Math.max(end, from + placeOf(at + needle.length))
      if (!found(start, from + placeOf(at + needle.length))) return true
    }
    from = next
    if (performance.now() - paused < workMs) continue
    await new Promise((resolve) => setTimeout(resolve))
    paused = performance.now()
    if (isStopped()) return false
  }
  return !isStopped()
}

/** Never between the halves of a surrogate pair. */
function blockEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + stepLength)
  const unit = text.charCodeAt(end)
  return unit >= 0xdc00 && unit <= 0xdfff ? end + 1 : end
}
