import { createHash } from 'node:crypto'

/**
 * Remembers what was seen in little room: 52 bits of a hash for each key, so that a million rows are some tens of megabytes.
 * Two different keys are taken for one about once in ten thousand imports of a million rows; then a row is said to be there
 * already, which the report shows.
 */
export function seenKeys() {
  const seen = new Set<number>()
  const short = (key: string) => {
    const hash = createHash('sha256').update(key).digest()
    return hash.readUIntBE(0, 6) * 16 + ((hash[6] ?? 0) >> 4)
  }
  return {
    add: (key: string): void => void seen.add(short(key)),
    has: (key: string): boolean => seen.has(short(key)),
  }
}
